//! What was typed becomes values, or mistakes in the reader's language.

use generator::texts::Arg;
use jiff::civil::{Date, DateTime, Time};

use super::{Choice, Field, Form, Kind, Mistake, Value, Values, text};
use crate::ask::Ask;
use crate::fields::Fields;

/// Whoever has the words for mistakes.
pub trait Say {
    /// The text of a key with what stands in its places.
    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String;
}

impl Say for Ask {
    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.say_with(key, args)
    }
}

/// The shortest password: long enough not to be guessed, short enough to be typed on a phone.
pub const PASSWORD_LEAST: usize = 10;
/// The longest one; more would only cost time.
pub const PASSWORD_MOST: usize = 200;

pub(super) fn all(form: &Form, typed: &Fields, say: &dyn Say) -> Result<Values, Vec<Mistake>> {
    let mut values = Values::default();
    let mut mistakes = Vec::new();
    for field in &form.fields {
        match one(field, typed) {
            Ok(value) => values.insert(&field.name, value),
            Err(wrong) => mistakes.push(wrong.told(field, say)),
        }
    }
    if mistakes.is_empty() { Ok(values) } else { Err(mistakes) }
}

/// What can be wrong with a field.
#[derive(Debug, PartialEq, Eq)]
enum Wrong {
    Missing,
    TooLong(usize),
    TooShort(usize),
    Hidden,
    Twice,
    Number(i64, i64),
    /// Not of the kind: the text `form-not-<this>`.
    Not(&'static str),
}

impl Wrong {
    fn told(&self, field: &Field, say: &dyn Say) -> Mistake {
        let label = ("field", Arg::from(field.label.as_str()));
        let count = |n: usize| ("count", Arg::from(n));
        let text = match self {
            Self::Missing => {
                let chosen = matches!(field.kind, Kind::One(_) | Kind::Many(_));
                say.say(if chosen { "form-choose" } else { "form-missing" }, &[label])
            }
            Self::TooLong(most) => say.say("form-too-long", &[label, count(*most)]),
            Self::TooShort(least) => say.say("form-too-short", &[label, count(*least)]),
            Self::Hidden => say.say("form-hidden-letters", &[label]),
            Self::Twice => say.say("form-twice", &[label]),
            Self::Number(least, most) => {
                let bounds = [("least", Arg::from(*least)), ("most", Arg::from(*most))];
                let [least, most] = bounds;
                say.say("form-not-number", &[label, least, most])
            }
            Self::Not(kind) => say.say(&format!("form-not-{kind}"), &[label]),
        };
        Mistake { field: field.name.clone(), text }
    }
}

fn one(field: &Field, typed: &Fields) -> Result<Value, Wrong> {
    if let Kind::Many(choices) = &field.kind {
        return many(field, choices, typed);
    }
    if field.kind == Kind::Tick {
        let ticked = typed.has(&field.name) && typed.one(&field.name) != "no";
        return if field.required && !ticked {
            Err(Wrong::Missing)
        } else {
            Ok(Value::Tick(ticked))
        };
    }
    if typed.all(&field.name).count() > 1 {
        return Err(Wrong::Twice);
    }
    let raw = typed.one(&field.name);
    if text::has_hidden(raw) {
        return Err(Wrong::Hidden);
    }
    let is_password = matches!(field.kind, Kind::Password | Kind::NewPassword);
    if if is_password { raw.is_empty() } else { raw.trim().is_empty() } {
        return if field.required { Err(Wrong::Missing) } else { Ok(Value::Nothing) };
    }
    of_kind(&field.kind, raw)
}

fn many(field: &Field, choices: &[Choice], typed: &Fields) -> Result<Value, Wrong> {
    let mut chosen: Vec<String> = Vec::new();
    for value in typed.all(&field.name).filter(|value| !value.is_empty()) {
        if !choices.iter().any(|choice| choice.value == value) {
            return Err(Wrong::Not("choice"));
        }
        if !chosen.iter().any(|own| own == value) {
            chosen.push(value.to_string());
        }
    }
    if field.required && chosen.is_empty() { Err(Wrong::Missing) } else { Ok(Value::Many(chosen)) }
}

fn of_kind(kind: &Kind, raw: &str) -> Result<Value, Wrong> {
    let line = text::line(raw);
    let plain = text::digits(&line);
    let worded = |text: String, most: usize| {
        if text.chars().count() > most { Err(Wrong::TooLong(most)) } else { Ok(Value::Text(text)) }
    };
    match kind {
        Kind::Line(most) => worded(line, *most),
        Kind::Long(most) => worded(text::long(raw), *most),
        Kind::Email => email(&line).map(Value::Text).ok_or(Wrong::Not("email")),
        Kind::Phone => phone(&plain).map(Value::Text).ok_or(Wrong::Not("phone")),
        Kind::Link => link(&line).map(Value::Text).ok_or(Wrong::Not("link")),
        Kind::Password => worded(composed(raw), PASSWORD_MOST),
        Kind::NewPassword => new_password(composed(raw)),
        Kind::Code => worded(plain.replace([' ', '-'], "").to_lowercase(), 40),
        Kind::Number(least, most) => {
            let number = plain.parse().ok().filter(|number| least <= number && number <= most);
            number.map(Value::Number).ok_or(Wrong::Number(*least, *most))
        }
        Kind::Money => money(&plain).map(Value::Number).ok_or(Wrong::Not("money")),
        Kind::Day => day(&plain).map(Value::Day).ok_or(Wrong::Not("day")),
        Kind::Time => time(&plain).map(Value::Time).ok_or(Wrong::Not("time")),
        Kind::Moment => moment(&plain).map(Value::Moment).ok_or(Wrong::Not("moment")),
        Kind::One(choices) => {
            let known = choices.iter().any(|choice| choice.value == raw);
            known.then(|| Value::Text(raw.to_string())).ok_or(Wrong::Not("choice"))
        }
        Kind::Many(_) | Kind::Tick => Err(Wrong::Not("choice")),
    }
}

/// A password as it is hashed: composed letters, nothing else changed (OWASP ASVS 5.0, 6.2.8).
fn composed(raw: &str) -> String {
    text::composed(raw).into_owned()
}

fn new_password(password: String) -> Result<Value, Wrong> {
    match password.chars().count() {
        n if n < PASSWORD_LEAST => Err(Wrong::TooShort(PASSWORD_LEAST)),
        n if n > PASSWORD_MOST => Err(Wrong::TooLong(PASSWORD_MOST)),
        _ => Ok(Value::Text(password)),
    }
}

/// A mail address that can be delivered to: one `@`, a domain with a dot, no literals, at most 254
/// letters (RFC 5321, 4.5.3.1.3).
fn email(text: &str) -> Option<String> {
    let (local, domain) = text.rsplit_once('@')?;
    let plain =
        |part: &str| !part.is_empty() && !part.contains(['@', ' ', ',', ';', '<', '>', '"']);
    let label = |l: &str| {
        !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-') && !l.starts_with('-')
    };
    let fine = plain(local) && domain.contains('.') && domain.split('.').all(label);
    (fine && local.len() <= 64 && text.len() <= 254).then(|| text.to_string())
}

/// Five to fifteen digits with what people write between them (ITU E.164).
fn phone(text: &str) -> Option<String> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let allowed = |c: char| c.is_ascii_digit() || " +-()./".contains(c);
    (text.chars().all(allowed) && (3..=15).contains(&digits)).then(|| text.to_string())
}

/// A whole address in the web; `https://` is put before it where it lacks.
fn link(text: &str) -> Option<String> {
    let whole = if text.contains("://") { text.to_string() } else { format!("https://{text}") };
    let rest = whole.strip_prefix("https://").or_else(|| whole.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    let fine = host.contains('.') && !host.contains('@') && !whole.contains([' ', '"', '<', '>']);
    (fine && whole.len() <= 500).then_some(whole)
}

/// `12`, `12.5`, `12,50`, with or without a currency sign.
fn money(text: &str) -> Option<i64> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
    let (whole, cents) = bare.split_once([',', '.', '\u{66b}']).unwrap_or((&bare, ""));
    let cents = match cents.len() {
        0 => 0,
        1 => cents.parse::<i64>().ok()? * 10,
        2 => cents.parse().ok()?,
        _ => return None,
    };
    let whole: i64 = whole.parse().ok().filter(|whole| (0..=10_000_000).contains(whole))?;
    Some(whole * 100 + cents)
}

/// `2026-12-01` as browsers send it, or day, month, year as people write it.
fn day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).filter(|p| !p.is_empty()).collect();
    let [one, two, three] = parts.as_slice() else { return None };
    let (year, month, day) = if one.len() == 4 { (one, two, three) } else { (three, two, one) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', '.'])?;
    let minute = minute.split(':').next()?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

fn moment(text: &str) -> Option<DateTime> {
    let (date, clock) = text.split_once(['T', ' '])?;
    Some(day(date)?.to_datetime(time(clock.trim())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Keys;

    impl Say for Keys {
        fn say(&self, key: &str, _: &[(&str, Arg<'_>)]) -> String {
            key.to_string()
        }
    }

    fn checked(kind: Kind, typed: &str) -> Result<Value, String> {
        let form = Form::new(String::new(), "").with(Field::new("f", "F", kind));
        let result = form.check(&Fields::of(&[("f", typed)]), &Keys);
        result.map(|values| values.get("f").clone()).map_err(|m| m[0].text.clone())
    }

    #[test]
    fn every_mistake_comes_at_once_and_in_order() {
        let form = Form::new(String::new(), "")
            .with(Field::new("a", "A", Kind::Line(3)))
            .with(Field::new("b", "B", Kind::Day))
            .with(Field::new("c", "C", Kind::Line(3)).optional());
        let typed = Fields::of(&[("a", "long"), ("b", "soon")]);
        let mistakes = form.check(&typed, &Keys).expect_err("two mistakes");
        let told: Vec<_> = mistakes.iter().map(|m| (m.field.as_str(), m.text.as_str())).collect();
        assert_eq!(told, [("a", "form-too-long"), ("b", "form-not-day")]);
    }

    #[test]
    fn days_and_numbers_are_understood_as_people_write_them() {
        let december = Value::Day(jiff::civil::date(2026, 12, 1));
        for typed in ["2026-12-01", "1/12/2026", "01.12.2026", "١/١٢/٢٠٢٦"] {
            assert_eq!(checked(Kind::Day, typed), Ok(december.clone()), "{typed}");
        }
        assert_eq!(checked(Kind::Number(1, 30), "١٢"), Ok(Value::Number(12)));
        assert_eq!(checked(Kind::Money, "12,5 €"), Ok(Value::Number(1250)));
        assert_eq!(checked(Kind::Day, "31/02/2026"), Err("form-not-day".into()));
    }

    #[test]
    fn addresses_that_cannot_be_written_to_are_refused() {
        for bad in ["a", "a@b", "a@localhost", "a@[127.0.0.1]", "a b@c.org", "a@c..org", "a@@c.org"]
        {
            assert_eq!(checked(Kind::Email, bad), Err("form-not-email".into()), "{bad}");
        }
        let line_end = checked(Kind::Email, "a@c.org\nBcc: x@y.org");
        assert_eq!(line_end, Err("form-not-email".into()));
        assert!(checked(Kind::Email, "maria@example.org").is_ok());
        assert!(checked(Kind::Link, "javascript:alert(1)").is_err());
        assert_eq!(
            checked(Kind::Link, "example.org"),
            Ok(Value::Text("https://example.org".into()))
        );
    }

    #[test]
    fn a_name_sent_twice_and_hidden_letters_are_mistakes() {
        let form = Form::new(String::new(), "").with(Field::new("f", "F", Kind::Line(9)));
        let twice = form.check(&Fields::of(&[("f", "1"), ("f", "2")]), &Keys);
        assert_eq!(twice.expect_err("a mistake")[0].text, "form-twice");
        assert_eq!(checked(Kind::Line(9), "a\u{202e}b"), Err("form-hidden-letters".into()));
    }

    #[test]
    fn what_was_not_offered_cannot_be_chosen() {
        let choices = vec![Choice::new("x", "X")];
        assert!(checked(Kind::One(choices.clone()), "x").is_ok());
        assert_eq!(checked(Kind::One(choices), "y"), Err("form-not-choice".into()));
    }
}
