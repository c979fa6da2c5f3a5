//! The schemas say what the generator reads, no more and no less.

use generator::problem::{Checked, Problem, Rule};
use generator::site::{World, file};
use generator::{front_matter, source};

use super::*;

/// Every key of a schema with an empty value: those are known and count as absent.
fn every_key(what: SchemaName) -> String {
    let value = schema(what).to_value();
    let keys = value["properties"].as_object().expect("a schema of an object");
    keys.keys().map(|key| format!("{key}: ''\n")).collect()
}

fn unknown(problems: &[Problem]) -> Vec<&str> {
    let unknown = problems.iter().filter(|problem| problem.rule == Rule::UnknownKey);
    unknown.map(|problem| problem.message.as_str()).collect()
}

#[test]
fn every_key_of_an_article_is_known_to_the_generator() {
    let yaml = every_key(SchemaName::Article).replace("type: ''", "type: guide");
    let mut problems = Vec::new();
    let checked = Checked { file: "index.el.md", text: &yaml };
    front_matter::article(checked, &yaml, 1, &mut problems);
    assert_eq!(unknown(&problems), [""; 0]);
}

#[test]
fn every_key_of_a_site_is_known_to_the_generator() {
    let yaml = every_key(SchemaName::Site);
    let mut problems = Vec::new();
    let checked = Checked { file: "sites/x.yaml", text: &yaml };
    file::read(checked, "x", &World::default(), &mut problems);
    assert_eq!(unknown(&problems), [""; 0]);
}

#[test]
fn a_key_that_a_schema_lacks_is_unknown_to_the_generator() {
    // What the generator offers for a misspelt key are the keys that it knows.
    let yaml = "zzzzzzzzzzzzzzzzzzzzzzzzz: 1\ntype: guide\n";
    let mut problems = Vec::new();
    front_matter::article(Checked { file: "a.md", text: yaml }, yaml, 1, &mut problems);
    let remedy = problems.iter().find(|problem| problem.rule == Rule::UnknownKey);
    let remedy = &remedy.expect("an unknown key").remedy;
    let known = remedy.strip_prefix("known here: ").expect("a list of keys");
    let value = schema(SchemaName::Article).to_value();
    for key in known.split(", ") {
        assert!(value["properties"].get(key).is_some(), "`{key}` is not in the schema");
    }
}

#[test]
fn the_project_of_this_repository_is_described() {
    let value = schema(SchemaName::Site).to_value();
    let sources = source::load(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")),
        &source::Which::All,
        &source::Memory::default(),
        source::Words::Forget,
    );
    for (id, site) in sources.expect("the repository's own sites").sites {
        let text = site.text.expect("UTF-8");
        let keys = text.lines().filter(|line| !line.starts_with([' ', '#', '-']));
        for key in keys.filter_map(|line| line.split_once(':')).map(|(key, _)| key) {
            assert!(value["properties"].get(key).is_some(), "{id}: `{key}` is not in the schema");
        }
    }
}
