//! `translate`: what is stale, and how it becomes fresh.

use serde_json::Value;

use crate::project::Project;

const SOURCE: &str = "content/cyprus/health/emergency-care/index.el.md";
const TRANSLATION: &str = "content/cyprus/health/emergency-care/index.en.md";

/// States by file.
fn states(project: &Project) -> Vec<(String, String)> {
    let json = project.run(&["translate", "status", "--json"]).succeeds().json();
    translations(&json).map(|one| (text(&one["file"]), text(&one["state"]))).collect()
}

fn translations(json: &Value) -> impl Iterator<Item = &Value> {
    json.as_array()
        .into_iter()
        .flatten()
        .flat_map(|site| [&site["sections"], &site["articles"]])
        .flat_map(|texts| texts.as_array().into_iter().flatten())
        .flat_map(|text| text["translations"].as_array().into_iter().flatten())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_string()
}

fn state(project: &Project, file: &str) -> String {
    let found = states(project).into_iter().find(|(path, _)| path == file);
    found.unwrap_or_else(|| panic!("{file} is not listed")).1
}

/// Takes the record out of a translation's head.
fn forget(project: &Project, file: &str) {
    let mut kept = String::new();
    let mut inside = false;
    for line in project.text(file).split_inclusive('\n') {
        inside = line.starts_with("translated_from:")
            || line.starts_with("blocks:")
            || (inside && line.starts_with(' '));
        if !inside {
            kept.push_str(line);
        }
    }
    project.write(file, &kept);
}

#[test]
fn the_translations_of_a_beginning_are_fresh() {
    let states = states(&Project::begun());
    assert_eq!(states.len(), 3, "two articles and a section");
    assert!(states.iter().all(|(_, state)| state == "fresh"), "{states:?}");
}

#[test]
fn a_stamp_makes_a_translation_fresh_and_touches_nothing_else() {
    let project = Project::begun();
    forget(&project, TRANSLATION);
    assert_eq!(state(&project, TRANSLATION), "unstamped");
    let before = project.text(TRANSLATION);
    project.run(&["translate", "stamp", TRANSLATION]).succeeds().says("1 stamped");
    assert_eq!(state(&project, TRANSLATION), "fresh");
    let after = project.text(TRANSLATION);
    let added: Vec<&str> = after.lines().filter(|line| !before.contains(line)).collect();
    assert!(added[0].starts_with("translated_from: el"), "{added:?}");
    forget(&project, TRANSLATION);
    assert_eq!(project.text(TRANSLATION), before);
}

#[test]
fn one_changed_word_makes_exactly_one_block_stale() {
    let project = Project::begun();
    project.change(SOURCE, "Η κλήση είναι δωρεάν", "Η κλήση είναι πάντα δωρεάν");
    let json = project.run(&["translate", "status", "--json"]).succeeds().json();
    let stale: Vec<&Value> = translations(&json)
        .flat_map(|one| one["blocks"].as_array().into_iter().flatten())
        .collect();
    assert_eq!(stale.len(), 1, "{json}");
    assert_eq!(stale[0]["state"], "stale");
    assert_eq!(stale[0]["kind"], "paragraph");
    assert!(text(&stale[0]["source_words"]).contains("πάντα"), "{}", stale[0]);
    assert!(stale[0]["line"].as_u64() > Some(1), "{}", stale[0]);
    project.run(&["translate", "status"]).succeeds().prints("stale paragraph").prints("πάντα");
}

#[test]
fn a_stale_translation_is_stamped_only_when_somebody_vouches_for_it() {
    let project = Project::begun();
    project.change(SOURCE, "Η κλήση είναι δωρεάν", "Η κλήση είναι πάντα δωρεάν");
    project.run(&["translate", "stamp", "cyprus"]).succeeds().says("left alone").says("0 stamped");
    assert_eq!(state(&project, TRANSLATION), "stale");
    project.run(&["translate", "stamp", TRANSLATION]).succeeds().says("1 stamped");
    assert_eq!(state(&project, TRANSLATION), "fresh");
}

#[test]
fn a_translation_with_other_blocks_is_refused_with_the_place() {
    let project = Project::begun();
    let text = project.text(TRANSLATION);
    project.write(TRANSLATION, &format!("{text}\nOne paragraph more.\n"));
    project
        .run(&["translate", "stamp", TRANSLATION])
        .ends(1)
        .says("only this file goes on, with the paragraph “One paragraph more.”");
    project.run(&["translate", "stamp", SOURCE]).ends(1).says("it is the source");
    project.run(&["translate", "stamp", "sites/cyprus.yaml"]).ends(1).says("no translation");
    project.run(&["translate", "stamp", "no/such.md"]).ends(2).says("there is no file");
}

#[test]
fn a_missing_translation_is_listed() {
    let project = Project::begun();
    std::fs::remove_file(project.path(TRANSLATION)).expect("it was there");
    assert_eq!(state(&project, TRANSLATION), "missing");
    project.run(&["translate", "status", "--lang", "en"]).succeeds().prints("1 missing");
    project.run(&["translate", "status", "--lang", "xx"]).ends(2).says("no site speaks `xx`");
}

#[test]
fn the_introduction_of_a_section_is_a_translation_too() {
    const SECTION: &str = "content/cyprus/health/_index.en.md";
    let project = Project::begun();
    project.run(&["translate", "status"]).succeeds().prints("cyprus: 1 section, 2 articles");
    assert_eq!(state(&project, SECTION), "fresh");
    project.change("content/cyprus/health/_index.el.md", "φάρμακα", "φάρμακα, εμβόλια");
    assert_eq!(state(&project, SECTION), "stale");
    project.run(&["translate", "status"]).succeeds().prints("stale summary").prints("εμβόλια");
    project.run(&["check"]).succeeds().prints("_index.en.md");
    project.run(&["translate", "stamp", "cyprus"]).succeeds().says("0 stamped");
    project.run(&["translate", "stamp", SECTION]).succeeds().says("1 stamped");
    assert_eq!(state(&project, SECTION), "fresh");
    project
        .run(&["translate", "stamp", "content/cyprus/health/_index.el.md"])
        .ends(1)
        .says("it is the source, the file with `icon`");
}
