//! What every theme promises: each template in each language, each text, logical styles, no
//! wording outside the texts.

use std::collections::BTreeSet;

use super::styles::SHEETS;
use super::{CHOOSER_SCRIPT, Theme};
use crate::locale::{Locale, LocaleRow};
use crate::texts::{Texts, check};

mod samples;

fn theme() -> Theme {
    Theme::load("base", None).expect("the theme")
}

/// The languages of `sites/locales.yaml` that the theme speaks, and the pseudo-language.
fn locales(theme: &Theme) -> Vec<Locale> {
    let rows = include_str!("../../../sites/locales.yaml");
    let rows: std::collections::BTreeMap<String, LocaleRow> =
        serde_yaml::from_str(rows).expect("rows");
    let known = |tag: &str| theme.files.text(&format!("texts/{tag}.ftl")).is_some();
    let spoken = rows.into_iter().filter(|(tag, _)| known(tag));
    let mut locales: Vec<_> =
        spoken.map(|(tag, row)| Locale::new(&tag, row).expect("a tag")).collect();
    let english = locales.iter().find(|locale| locale.tag() == "en").expect("English");
    locales.push(english.mirrored());
    locales
}

fn below<'a>(theme: &'a Theme, folder: &'a str) -> Vec<(&'a str, &'a str)> {
    let files = theme.files.below(folder);
    files.map(|(path, bytes)| (path, std::str::from_utf8(bytes).expect("UTF-8"))).collect()
}

#[test]
fn every_view_renders_in_every_language() {
    let theme = theme();
    for locale in locales(&theme) {
        let renderer = theme.renderer(&locale).expect("a renderer");
        for (name, html) in samples::pages(&renderer, &locale) {
            let html = html.unwrap_or_else(|error| panic!("{name} in {}: {error:#}", locale.tag()));
            let root =
                format!("<html lang=\"{}\" dir=\"{}\">", locale.tag(), locale.direction().as_str());
            assert!(html.contains(&root), "{name} in {}", locale.tag());
            assert!(
                !html.contains(['\u{e000}', '\u{e001}', '\u{e002}']),
                "{name}: a gap was left open"
            );
        }
    }
}

#[test]
fn a_page_and_its_stencil_agree() {
    let theme = theme();
    let locale = &locales(&theme)[0];
    let renderer = theme.renderer(locale).expect("a renderer");
    let first = samples::article(&renderer, locale, "health/one/").expect("a page");
    let second = samples::article(&renderer, locale, "health/two/").expect("a page");
    let moved = first.replace("health/one/", "health/two/").replace("%2Fone%2F", "%2Ftwo%2F");
    assert!(moved == second, "the pages differ in more than their path");
}

#[test]
fn parts_that_markdown_inserts_stand_alone() {
    let theme = theme();
    let renderer = theme.renderer(&locales(&theme)[0]).expect("a renderer");
    let card = renderer.part("parts/contact-card.html", &samples::contact()).expect("a card");
    assert!(card.contains("href=\"tel:+35722000000\""), "{card}");
    let notice = renderer.part("parts/stale-notice.html", &samples::notice()).expect("a notice");
    assert!(notice.contains("lang=\"el\" dir=\"ltr\""), "{notice}");
}

#[test]
fn texts_of_all_languages_agree() {
    let theme = theme();
    let texts: Vec<Texts> =
        locales(&theme).iter().map(|l| theme.texts(l).expect("texts")).collect();
    assert!(texts.len() >= 7, "six languages and the mirror");
    assert_eq!(check(&texts), Vec::<String>::new());
    let texts: Vec<Texts> =
        locales(&theme).iter().map(|l| theme.service_texts(l).expect("texts")).collect();
    assert_eq!(check(&texts), Vec::<String>::new(), "with the texts of the service");
}

#[test]
fn every_text_is_used_and_every_used_text_is_there() {
    let theme = theme();
    let mut used = BTreeSet::new();
    let mut beginnings = Vec::new();
    let own = |(path, _): &(&str, &str)| !path.starts_with("service/");
    for (_, source) in below(&theme, "templates/").into_iter().filter(own) {
        for part in source.split("key=\"").skip(1) {
            let (key, rest) = part.split_once('"').expect("a closed quote");
            if rest.trim_start().starts_with('~') {
                beginnings.push(key)
            } else {
                _ = used.insert(key)
            }
        }
    }
    // A filter of the calendar names its choice so.
    beginnings.push("event-way-");
    // Values of fields are put into words by `published::words` and `render::entries`.
    used.extend(["colon", "comma", "entry-places", "price-free"]);
    // The search box gets all of its texts together.
    beginnings.push("search-");
    let source = theme.files.text("texts/en.ftl").expect("English");
    let keys: BTreeSet<_> =
        source.lines().filter_map(|line| Some(line.split_once(" =")?.0)).collect();
    let unused = keys
        .iter()
        .filter(|key| !used.contains(*key) && !beginnings.iter().any(|b| key.starts_with(b)));
    assert_eq!(unused.collect::<Vec<_>>(), Vec::<&&str>::new(), "unused");
    assert_eq!(used.difference(&keys).collect::<Vec<_>>(), Vec::<&&str>::new(), "missing");
}

#[test]
fn styles_have_no_physical_side() {
    let physical = [
        "left",
        "right",
        "top",
        "bottom",
        "width",
        "height",
        "float",
        "text-transform",
        "letter-spacing",
    ];
    let theme = theme();
    for (path, css) in below(&theme, "styles/") {
        for (number, line) in
            css.lines().enumerate().filter(|(_, line)| !line.contains("/* physical:"))
        {
            for declaration in line.split(['{', ';', '}']) {
                let Some((name, value)) = declaration.split_once(':') else {
                    continue;
                };
                let name = name.trim();
                if name.starts_with('@') {
                    continue;
                }
                let side = |s: &&str| {
                    name == *s
                        || name.ends_with(&format!("-{s}"))
                            && !name.starts_with("line-")
                            && !name.starts_with("stroke-")
                };
                assert!(!physical.iter().any(side), "styles/{path}:{}: {name}", number + 1);
                assert!(
                    !["left", "right"].contains(&value.trim()),
                    "styles/{path}:{}: {value}",
                    number + 1
                );
            }
        }
    }
}

#[test]
fn the_style_sheet_is_one_file_with_every_rule() {
    let theme = theme();
    let mut imports = String::new();
    for sheet in SHEETS {
        let css = theme.assets().iter().find(|asset| asset.path == sheet).expect(sheet);
        let css = String::from_utf8(css.bytes.clone()).expect("UTF-8");
        assert!(css.starts_with("@layer "), "{}", &css[..60]);
        assert!(!css.contains("@import") && !css.contains("/*"));
        assert_eq!(css.matches('{').count(), css.matches('}').count());
        imports += theme.files.text(&format!("styles/{sheet}")).expect(sheet);
    }
    for (path, _) in below(&theme, "styles/").iter().filter(|(path, _)| !SHEETS.contains(path)) {
        assert!(imports.contains(&format!("\"{path}\"")), "no sheet imports {path}");
    }
}

#[test]
fn every_pictogram_is_small_and_silent() {
    let theme = theme();
    for (path, svg) in below(&theme, "icons/") {
        let limit = if ["scene.svg", "lost.svg"].contains(&path) { 2048 } else { 1024 };
        assert!(svg.len() <= limit, "icons/{path} has {} bytes", svg.len());
        assert!(svg.contains("aria-hidden=\"true\"") && !svg.contains("style="), "icons/{path}");
    }
    let needed = [
        "language",
        "education",
        "health",
        "transportation",
        "status",
        "civil-society",
        "welfare",
        "employment",
        "training",
        "support",
        "volunteering",
        "accommodation",
        "jobs",
        "questions",
        "events",
        "user-guide",
        "guide",
        "procedure",
        "contact",
        "module",
    ];
    assert!(needed.iter().all(|name| theme.has_icon(name)));
}

#[test]
fn html_is_trusted_only_where_the_program_made_it() {
    let trusted = [
        "frame.json_ld",
        "page.html",
        "page.script",
        "page.more.picture", // the code for an authenticator, drawn by the service
        "fact.html",
        "facts.next.html",
        "notice.html",
        "value.html",
        "one[3]", // what an organisation tells of itself, made by `markdown::guest`
    ];
    for (path, source) in below(&theme(), "templates/") {
        for part in
            source.split("| safe").collect::<Vec<_>>().split_last().map_or(&[][..], |(_, all)| all)
        {
            let expression = part.rsplit("{{").next().unwrap_or_default().trim();
            assert!(trusted.contains(&expression), "templates/{path}: {expression} | safe");
        }
        assert!(!source.contains(" style=") && !source.contains(" onclick="), "templates/{path}");
    }
}

#[test]
fn templates_have_no_words_of_their_own() {
    for (path, source) in below(&theme(), "templates/") {
        let words = words_outside(&without_name(source));
        assert!(words.is_empty(), "templates/{path}: {words:?}");
    }
}

/// Without the name that a page gives to its body as a class.
fn without_name(source: &str) -> String {
    let name = source.split_once("block name %}").and_then(|(_, rest)| rest.split_once('{'));
    let Some((name, _)) = name else {
        return source.to_owned();
    };
    source.replacen(&format!("block name %}}{name}{{"), "block name %}{", 1)
}

/// What stands between tags, outside the template language.
fn words_outside(source: &str) -> Vec<String> {
    let mut text = String::new();
    let mut rest = source;
    while let Some(at) = rest.find(['{', '<']) {
        text.push_str(&rest[..at]);
        let end = ["{{", "{%", "{#", "<"]
            .iter()
            .zip(["}}", "%}", "#}", ">"])
            .find(|(open, _)| rest[at..].starts_with(**open));
        let Some((_, close)) = end else {
            rest = &rest[at + 1..];
            continue;
        };
        // A tag of HTML may hold expressions of the template language, and those a `>`.
        let mut inside = &rest[at + 1..];
        if close == ">" {
            while let (Some(open), Some(end)) = (inside.find('{'), inside.find('>')) {
                if end < open {
                    break;
                }
                inside = inside[open..]
                    .split_once(if inside[open..].starts_with("{{") { "}}" } else { "%}" })
                    .map_or("", |(_, after)| after);
            }
        }
        rest = inside.split_once(close).map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
    words.filter(|word| !word.starts_with('&')).map(str::to_owned).collect()
}

#[test]
fn scripts_have_no_words_for_readers_and_are_light() {
    let theme = theme();
    let scripts: usize =
        theme.assets().iter().filter(|a| a.path.ends_with(".js")).map(|a| a.bytes.len()).sum();
    assert!(scripts < 12_000, "{scripts} bytes");
    assert!(CHOOSER_SCRIPT.len() < 1_200 && !CHOOSER_SCRIPT.contains("</"));
}

#[test]
fn a_folder_on_disk_replaces_single_files() {
    let folder = std::env::temp_dir().join(format!("immerse-theme-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("own/texts")).expect("a folder");
    std::fs::write(folder.join("own/texts/en.ftl"), "menu = Contents\n").expect("a file");
    let own = Theme::load("own", Some(&folder));
    let missing = Theme::load("missing", Some(&folder));
    std::fs::remove_dir_all(&folder).expect("removed");
    assert_eq!(own.expect("the theme").files.text("texts/en.ftl"), Some("menu = Contents\n"));
    assert!(
        missing.err().expect("no such theme").to_string().contains("there is no theme missing")
    );
}
