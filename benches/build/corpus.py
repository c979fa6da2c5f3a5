#!/usr/bin/env python3
"""Writes one corpus of N articles in six languages for each generator: `corpus.py N DIR` fills DIR/{ours,hugo,zola}."""

import shutil
import sys
from pathlib import Path

import peers
from model import SECTIONS, SOURCE, Article, articles
from words import LANGUAGES, PROJECT, Voice

SITE = """\
name: {el: Μέτρηση, en: Bench, fr: Mesure, it: Misura, es: Medida, ar: قياس}
tagline: {el: Πληροφορίες και βοήθεια, en: Information and help, fr: Informations et aide, it: Informazioni e aiuto, es: Información y ayuda, ar: معلومات ومساعدة}
address: https://bench.immerse.example
host_language: el
languages: [el, en, fr, it, es, ar]
fallback: [en, el]
time_zone: Asia/Nicosia
validity: 48 months
contact: mailto:editors@bench.immerse.example
emergency:
  - {number: "112", means: {el: Έκτακτη ανάγκη, en: Emergency, fr: Urgences, it: Emergenze, es: Emergencias, ar: الطوارئ}}
sections: [SECTIONS]
"""


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def linked(body: str, before: str) -> str:
    """The body with links as a generator wants them: `before` stands for the way to the language's root."""
    out, rest = [], body
    while "{{to:" in rest:
        head, rest = rest.split("{{to:", 1)
        address, rest = rest.split("}}", 1)
        out.append(f"{head}{before}{address}/")
    return "".join(out) + rest


def ours(made: list[Article], sections: dict, to: Path) -> None:
    write(to / "sites/bench.yaml", SITE.replace("SECTIONS", ", ".join(SECTIONS)))
    shutil.copy(PROJECT / "sites/locales.yaml", to / "sites/locales.yaml")
    for folder in ("taxonomies", "modules"):
        shutil.copytree(PROJECT / "sites" / folder, to / "sites" / folder, dirs_exist_ok=True)
    for section, texts in sections.items():
        for lang, (title, summary) in texts.items():
            icon = f"icon: {section}\n" if lang == SOURCE else ""
            write(to / f"content/bench/{section}/_index.{lang}.md", f"---\ntitle: {title}\nsummary: {summary}\n{icon}---\n{summary}\n")
    for article in made:
        facts = (f"type: guide\nofficial:\n  - name: {article.title[SOURCE]}\n    url: {article.official}\n"
                 f"tags: [{', '.join(article.tags)}]\nvalidated: {{by: demonstration editors, on: {article.day}}}\n")
        for lang in LANGUAGES:
            head = f"title: {article.title[lang]}\nsummary: {article.summary[lang]}\n{facts if lang == SOURCE else ''}"
            write(to / f"content/bench/{article.address}/index.{lang}.md", f"---\n{head}---\n{linked(article.body[lang], '/')}")


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    count, to = int(sys.argv[1]), Path(sys.argv[2])
    made = articles(count)
    import random
    voices = {lang: Voice(lang, random.Random(1)) for lang in LANGUAGES}
    sections = {section: {lang: (voices[lang].phrase(2, 3), voices[lang].sentence()) for lang in LANGUAGES} for section in SECTIONS}
    ours(made, sections, to / "ours")
    peers.hugo(made, sections, to / "hugo", write, linked)
    peers.zola(made, sections, to / "zola", write, linked)
    print(f"{count} articles × {len(LANGUAGES)} languages in {to}")


if __name__ == "__main__":
    main()
