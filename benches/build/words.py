"""Words of each language with the frequency they have in the real content, so that what is drawn is Zipf-like."""

import random
import re
from pathlib import Path

LANGUAGES = ["el", "en", "fr", "it", "es", "ar"]
PROJECT = Path(__file__).resolve().parents[2]
WORD = re.compile(r"[^\W\d_]{2,}")


class Voice:
    """Draws words, sentences and texts in one language."""

    def __init__(self, lang: str, dice: random.Random) -> None:
        counts: dict[str, int] = {}
        for file in sorted(PROJECT.glob(f"content/*/*/*/index.{lang}.md")):
            text = re.sub(r"\]\([^)]*\)|\{\{[^}]*\}\}", " ", file.read_text("utf-8").split("\n---\n", 1)[-1])
            for word in WORD.findall(text):
                counts[word.lower()] = counts.get(word.lower(), 0) + 1
        self._words = list(counts)
        self._weights = _running(counts.values())
        self._dice = dice

    def words(self, count: int) -> list[str]:
        return self._dice.choices(self._words, cum_weights=self._weights, k=count)

    def phrase(self, low: int, high: int) -> str:
        text = " ".join(self.words(self._dice.randint(low, high)))
        return text[:1].upper() + text[1:]

    def sentence(self) -> str:
        return self.phrase(6, 14) + "."


def _running(counts) -> list[int]:
    total, sums = 0, []
    for count in counts:
        total += count
        sums.append(total)
    return sums
