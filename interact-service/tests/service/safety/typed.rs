//! Whatever somebody types, what a form takes is plain.

use generator::texts::Arg;
use interact_service::fields::Fields;
use interact_service::form::check::Say;
use interact_service::form::text::has_hidden;
use interact_service::form::{Field, Form, Kind};
use interact_service::visitor::Role;
use proptest::prelude::*;

use crate::support::World;

struct Keys;

impl Say for Keys {
    fn say(&self, key: &str, _: &[(&str, Arg<'_>)]) -> String {
        key.to_string()
    }
}

/// Kinds of one line, and of several.
fn kinds() -> Vec<Kind> {
    vec![
        Kind::Line(40),
        Kind::Long(200),
        Kind::Email,
        Kind::Phone,
        Kind::Link,
        Kind::Code,
        Kind::Number(0, 9),
        Kind::Money,
        Kind::Day,
        Kind::Time,
        Kind::Moment,
    ]
}

/// Letters of all kinds with those among them that nobody sees.
fn nasty() -> impl Strategy<Value = String> {
    let hidden =
        "[\\x00-\\x1f\\x7f-\\x9f\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}]";
    let any = prop::char::any();
    let hidden = proptest::string::string_regex(hidden).expect("an expression");
    let plain = "[a-zA-Zα-ωا-ي0-9@.:/ +-]{0,12}";
    prop_oneof![
        (plain, hidden, plain).prop_map(|(a, b, c)| format!("{a}{b}{c}")),
        prop::collection::vec(any, 0..60).prop_map(|letters| letters.into_iter().collect()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn a_form_takes_no_letter_that_ends_lines_or_turns_others_around(typed in nasty()) {
        for kind in kinds() {
            let form = Form::new(String::new(), "").with(Field::new("f", "F", kind.clone()).optional());
            let Ok(values) = form.check(&Fields::of(&[("f", &typed)]), &Keys) else { continue };
            let text = values.text("f");
            prop_assert!(!has_hidden(text), "{kind:?} {typed:?}");
            prop_assert!(!text.contains(['\0', '\r']), "{kind:?} {typed:?}");
            let lines = matches!(kind, Kind::Long(_));
            prop_assert!(lines || !text.contains(['\n', '\t']), "{kind:?} {typed:?}");
            prop_assert!(text.chars().count() <= 500);
        }
    }
}

/// What stands in a place, a query or a form: plain, broken, or anything.
fn part() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z0-9]{0,8}", "[%&=+;]{0,6}[0-9a-f]{0,4}", "-?[0-9]{0,20}", "\\PC{0,12}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn whatever_is_asked_is_answered_without_a_fault(
        which in 0_usize..10_000,
        place in part(),
        query in part(),
        names in prop::collection::vec((part(), part()), 0..6),
        role in prop::option::of(0_usize..5),
    ) {
        let world = shared();
        let routes = interact_service::routes::all();
        let route = &routes[which % routes.len()];
        let plain: String = form_urlencoded::byte_serialize(place.as_bytes()).collect();
        let fill = |part: &str| if part.starts_with('{') { plain.clone() } else { part.to_string() };
        let path = route.path.split('/').map(fill).collect::<Vec<_>>().join("/");
        let query: String = form_urlencoded::byte_serialize(query.as_bytes()).collect();
        let mut client = world.visitor();
        if let Some(at) = role {
            let role = Role::ALL[at];
            client.sign_in_as(accounts()[at], role.is_staff());
        }
        let pairs: Vec<(&str, &str)> = names.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        if route.method() == "GET" {
            client.get(&format!("{path}?{query}=x&done={query}&next={query}"));
        } else {
            client.force(&path, &pairs);
        }
        prop_assert!(client.page.status < 500, "{} {path}: {}", route.method(), client.page.status);
    }
}

/// One service for all cases, and an account of each role in it.
fn shared() -> &'static World {
    static WORLD: std::sync::OnceLock<World> = std::sync::OnceLock::new();
    WORLD.get_or_init(World::new)
}

fn accounts() -> &'static [i64] {
    static ACCOUNTS: std::sync::OnceLock<Vec<i64>> = std::sync::OnceLock::new();
    ACCOUNTS.get_or_init(|| {
        let one = |role: Role| shared().account("cyprus", role, &format!("{role:?}"));
        Role::ALL.map(one).to_vec()
    })
}
