//! Tests of reading kinds.

use super::*;

fn read_text(text: &str) -> (Option<ListingKind>, Vec<Problem>) {
    let mut problems = Vec::new();
    let checked = Checked { file: "sites/modules/x.yaml", text };
    (read(checked, "x", &mut problems), problems)
}

const HEAD: &str = "shape: listings\ntitle: X\nsummary: Y\n";

#[test]
fn a_kind_has_typed_fields() {
    let text = format!(
        "{HEAD}validity: 30 days\nuntil: last\nfields:\n  \
         - {{id: last, type: date, label: L, required: true}}\n  \
         - {{id: level, type: choice, of: levels, several: true, label: L, filter: true}}\n"
    );
    let (kind, problems) = read_text(&text);
    assert!(problems.is_empty(), "{problems:?}");
    let kind = kind.expect("a kind");
    assert_eq!((kind.validity_days, kind.until.as_str()), (30, "last"));
    assert_eq!(kind.fields[0].kind, FieldType::Date);
    assert!(kind.fields[0].required && kind.fields[1].filter);
    let of = String::from("levels");
    assert_eq!(kind.fields[1].kind, FieldType::Choice { of, several: true });
}

#[test]
fn what_does_not_fit_is_told() {
    for (more, told) in [
        ("fields: [{id: a, type: dates, label: L}]", "no type `dates`"),
        ("fields: [{id: a, type: choice, label: L}]", "`of` is missing"),
        ("fields: [{id: a, type: price, label: L, translated: true}]", "same in every language"),
        ("fields: [{id: a, type: price, label: L, filter: true}]", "cannot be narrowed"),
        ("fields: [{id: a, label: L}, {id: a, label: L}]", "two fields"),
        ("fields: [{id: A b, label: L}]", "cannot be the name"),
        ("fields: [{id: a}]", "`label` is missing"),
        ("until: nothing", "no field with a day"),
        ("validity: long", "no number of days"),
        ("disclosure: [{field: shoes, why: W}]", "no field `shoes`"),
        ("disclosure: [{field: name}]", "`why` is missing"),
        ("disclosure: [{field: age, required: true}]", "is sensitive"),
        ("questions: [{id: a}]", "`label` is missing"),
    ] {
        let (_, problems) = read_text(&format!("{HEAD}{more}\n"));
        let all: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
        assert!(all.iter().any(|message| message.contains(told)), "{more}: {all:?}");
    }
}
