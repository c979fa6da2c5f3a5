"""The same corpus in the layouts of Hugo and Zola, with templates of the same weight as ours."""

import json
import re
import shutil
from pathlib import Path

from model import SECTIONS, SOURCE
from words import LANGUAGES, PROJECT

HERE = Path(__file__).resolve().parent
THEME = PROJECT / "themes/base"
NAMES = {"el": "Ελληνικά", "en": "English", "fr": "Français", "it": "Italiano", "es": "Español", "ar": "العربية"}
ADDRESS = "https://bench.immerse.example"


def texts(lang: str) -> dict[str, str]:
    """The plain interface texts of our theme, keyed without hyphens."""
    lines = (THEME / f"texts/{lang}.ftl").read_text("utf-8").splitlines()
    found = (re.match(r"([a-z][\w-]*) = ([^{]+)$", line) for line in lines)
    return {match[1].replace("-", "_"): match[2].strip() for match in found if match}


def style() -> str:
    return "\n".join(file.read_text("utf-8") for file in sorted((THEME / "styles").rglob("*.css")))


def icons(to: Path) -> None:
    to.mkdir(parents=True, exist_ok=True)
    for file in sorted((THEME / "icons").glob("*.svg")):
        shutil.copy(file, to / f"{file.stem}.html")


def shared(to: Path, write) -> None:
    write(to / "static/assets/main.css", style())
    write(to / "static/assets/main.js", "document.documentElement.dataset.script = 'on';\n")
    shutil.copy(THEME / "icons/logo.svg", to / "static/assets/logo.svg")


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def hugo(made, sections, to: Path, write, linked) -> None:
    shutil.copytree(HERE / "hugo/layouts", to / "layouts", dirs_exist_ok=True)
    icons(to / "layouts/_partials/icons")
    shared(to, write)
    languages = "".join(
        f"[languages.{lang}]\nlabel = {quoted(NAMES[lang])}\nweight = {at + 1}\ndirection = \"{'rtl' if lang == 'ar' else 'ltr'}\"\ntitle = \"Bench\"\n"
        for at, lang in enumerate(LANGUAGES))
    write(to / "hugo.toml", f"""baseURL = "{ADDRESS}/"
defaultContentLanguage = "{SOURCE}"
defaultContentLanguageInSubdir = true
[taxonomies]
tag = "tags"
[outputs]
home = ["html", "rss"]
section = ["html", "rss"]
taxonomy = ["html"]
term = ["html"]
[params]
sections = {json.dumps(SECTIONS)}
{languages}""")
    for lang in LANGUAGES:
        write(to / f"i18n/{lang}.toml", "".join(f"{key} = {quoted(text)}\n" for key, text in texts(lang).items()))
        write(to / f"content/_index.{lang}.md", f"---\ntitle: {texts(lang)['menu']}\n---\n")
    for section, spoken in sections.items():
        for lang, (title, summary) in spoken.items():
            write(to / f"content/{section}/_index.{lang}.md", f"---\ntitle: {title}\nsummary: {summary}\n---\n{summary}\n")
    for article in made:
        for lang in LANGUAGES:
            head = (f"title: {article.title[lang]}\nsummary: {article.summary[lang]}\ndate: {article.day}\n"
                    f"official: {article.official}\nby: demonstration editors\ntags: [{', '.join(article.tags)}]\n")
            write(to / f"content/{article.address}/index.{lang}.md", f"---\n{head}---\n{linked(article.body[lang], '../../')}")


def zola(made, sections, to: Path, write, linked) -> None:
    shutil.copytree(HERE / "zola/templates", to / "templates", dirs_exist_ok=True)
    icons(to / "templates/icons")
    shared(to, write)

    def of_language(lang: str) -> str:
        words = "".join(f"{key} = {quoted(text)}\n" for key, text in texts(lang).items())
        return f"[translations]\n{words}" if lang == SOURCE else (
            f"[languages.{lang}]\ntitle = \"Bench\"\ngenerate_feeds = true\ntaxonomies = [{{name = \"tags\"}}]\n[languages.{lang}.translations]\n{words}")

    names = ", ".join(f"{lang} = {quoted(name)}" for lang, name in NAMES.items())
    write(to / "config.toml", f"""base_url = "{ADDRESS}"
title = "Bench"
default_language = "{SOURCE}"
compile_sass = false
build_search_index = false
generate_feeds = true
taxonomies = [{{name = "tags"}}]
[extra]
sections = {json.dumps(SECTIONS)}
languages = {json.dumps(LANGUAGES)}
names = {{{names}}}
locales = {{el = "el_GR", en = "en_GB", fr = "fr_FR", it = "it_IT", es = "es_ES", ar = "ar_SA"}}
{"".join(of_language(lang) for lang in LANGUAGES)}""")

    def suffix(lang: str) -> str:
        return "" if lang == SOURCE else f".{lang}"

    for lang in LANGUAGES:
        write(to / f"content/_index{suffix(lang)}.md", f"+++\ntitle = {quoted(texts(lang)['menu'])}\n+++\n")
    for section, spoken in sections.items():
        for lang, (title, summary) in spoken.items():
            write(to / f"content/{section}/_index{suffix(lang)}.md",
                  f"+++\ntitle = {quoted(title)}\ndescription = {quoted(summary)}\nsort_by = \"date\"\ngenerate_feeds = true\n+++\n{summary}\n")
    for article in made:
        for lang in LANGUAGES:
            head = (f"title = {quoted(article.title[lang])}\ndescription = {quoted(article.summary[lang])}\ndate = {article.day}\n"
                    f"[taxonomies]\ntags = {json.dumps(article.tags)}\n[extra]\nofficial = {quoted(article.official)}\nby = \"demonstration editors\"\n")
            write(to / f"content/{article.address}/index{suffix(lang)}.md", f"+++\n{head}+++\n{linked(article.body[lang], '../../')}")
