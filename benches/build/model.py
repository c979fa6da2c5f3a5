"""The articles of the corpus, before any generator's layout: the same for all."""

import random
from dataclasses import dataclass

from words import LANGUAGES, PROJECT, Voice

SECTIONS = ["status", "health", "employment", "education", "language", "welfare", "transportation", "civil-society"]
SOURCE = "el"


@dataclass
class Article:
    """One article in all languages; `{{to:ADDRESS}}` in a body stands for a link to another."""

    address: str
    tags: list[str]
    official: str
    day: str
    title: dict[str, str]
    summary: dict[str, str]
    body: dict[str, str]

    @property
    def section(self) -> str:
        return self.address.split("/")[0]


def tag_names() -> list[str]:
    lines = (PROJECT / "sites/taxonomies/tags.yaml").read_text("utf-8").splitlines()
    return [line.split(":")[0] for line in lines if line and not line.startswith(("#", " "))]


def articles(count: int) -> list[Article]:
    """`count` articles; the same for the same number."""
    dice = random.Random(count)
    voices = {lang: Voice(lang, dice) for lang in LANGUAGES}
    tags = tag_names()
    addresses = [f"{SECTIONS[at % len(SECTIONS)]}/article-{at:05}" for at in range(count)]
    made = []
    for address in addresses:
        links = dice.sample(addresses, 3)
        made.append(Article(
            address=address,
            tags=sorted(dice.sample(tags, 3)),
            official=f"https://www.authority.example/{address}",
            day=f"2026-{dice.randint(1, 10):02}-{dice.randint(1, 28):02}",
            title={lang: voice.phrase(3, 6) for lang, voice in voices.items()},
            summary={lang: voice.sentence() for lang, voice in voices.items()},
            body={lang: _body(voice, links, dice.randint(0, 99)) for lang, voice in voices.items()},
        ))
    return made


def _body(voice: Voice, links: list[str], number: int) -> str:
    """About 350 words: five headings, lists, a table, three links inside and three outside."""
    def paragraph(sentences: int) -> str:
        return "\n".join(voice.sentence() for _ in range(sentences))

    parts = [paragraph(3)]
    for at in range(5):
        parts.append(f"## {voice.phrase(2, 5)}")
        parts.append(paragraph(2))
        if at < 3:
            inside = f"[{voice.phrase(2, 4)}]({{{{to:{links[at]}}}}})"
            outside = f"[{voice.phrase(1, 3)}](https://www.office{number + at}.example/{at})"
            parts.append(f"{voice.sentence()} {inside}. {voice.sentence()} {outside}.")
        if at in (1, 3):
            parts.append("\n".join(f"- {voice.phrase(4, 9)}" for _ in range(4)))
        if at == 2:
            rows = "\n".join(f"| {voice.phrase(1, 3)} | {voice.phrase(2, 5)} |" for _ in range(4))
            parts.append(f"| {voice.phrase(1, 2)} | {voice.phrase(1, 2)} |\n|---|---|\n{rows}")
        if at == 4:
            parts.append(f"> **{voice.phrase(1, 1)}:** {voice.sentence()}")
    return "\n\n".join(parts) + "\n"
