//! What the template of a form sees.

use serde::Serialize;

use super::{Choice, Field, Form, Kind, Mistake};
use crate::fields::Fields;

/// Up to so many choices stand as buttons; more become a list that opens.
const BUTTONS: usize = 6;

/// A form with what was typed into it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FormView {
    /// Where it is sent.
    pub action: String,
    /// What its button says.
    pub button: String,
    /// Its fields.
    pub fields: Vec<FieldView>,
    /// What is sent along unseen.
    pub hidden: Vec<(String, String)>,
    /// Whether it costs a stranger a little work to send it.
    pub costs: bool,
    /// What is wrong, for the summary on top.
    pub mistakes: Vec<Mistake>,
}

/// A field with what was typed into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldView {
    /// Its name.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What helps to fill it in, or empty.
    pub hint: String,
    /// Heading of the group that begins here, or empty.
    pub group: String,
    /// How it looks: `line`, `long`, `buttons`, `list`, `boxes`, `tick`.
    pub look: &'static str,
    /// `type` of a line.
    pub input: &'static str,
    /// What was typed; never a password.
    pub value: String,
    /// What can be chosen.
    pub choices: Vec<ChoiceView>,
    /// Whether it must be filled in.
    pub required: bool,
    /// What is wrong with it, or empty.
    pub mistake: String,
    /// `autocomplete`, or empty.
    pub autocomplete: &'static str,
    /// `inputmode`, or empty.
    pub inputmode: &'static str,
    /// Language of what is typed, or empty.
    pub lang: String,
    /// Its direction (`auto` where it is not known).
    pub dir: String,
}

/// A choice, made or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChoiceView {
    /// As it is sent.
    pub value: String,
    /// What it says.
    pub label: String,
    /// What helps to choose, or empty.
    pub hint: String,
    /// Whether it was made.
    pub chosen: bool,
}

impl FormView {
    pub(super) fn of(form: &Form, typed: &Fields, mistakes: &[Mistake]) -> Self {
        Self {
            action: form.action.clone(),
            button: form.button.clone(),
            fields: form.fields.iter().map(|f| FieldView::of(f, typed, mistakes)).collect(),
            hidden: form.hidden.clone(),
            costs: form.costs,
            mistakes: mistakes.to_vec(),
        }
    }
}

impl FieldView {
    fn of(field: &Field, typed: &Fields, mistakes: &[Mistake]) -> Self {
        let mistake = mistakes.iter().find(|mistake| mistake.field == field.name);
        let (look, input, inputmode) = look(&field.kind);
        let secret = matches!(field.kind, Kind::Password | Kind::NewPassword | Kind::Code);
        let latin = matches!(
            input,
            "email" | "tel" | "url" | "password" | "date" | "time" | "datetime-local"
        ) || inputmode == "numeric";
        let dir = match (field.dir.as_str(), latin) {
            (_, true) => "ltr",
            ("", false) => "auto",
            (dir, false) => dir,
        };
        Self {
            name: field.name.clone(),
            label: field.label.clone(),
            hint: field.hint.clone(),
            group: field.group.clone(),
            look,
            input,
            value: if secret { String::new() } else { typed.one(&field.name).to_string() },
            choices: choices(&field.kind, typed, &field.name),
            required: field.required,
            mistake: mistake.map(|mistake| mistake.text.clone()).unwrap_or_default(),
            autocomplete: field.autocomplete,
            inputmode,
            lang: field.lang.clone(),
            dir: dir.to_string(),
        }
    }
}

fn look(kind: &Kind) -> (&'static str, &'static str, &'static str) {
    match kind {
        Kind::Line(_) => ("line", "text", ""),
        Kind::Long(_) => ("long", "", ""),
        Kind::Email => ("line", "email", "email"),
        Kind::Phone => ("line", "tel", "tel"),
        Kind::Link => ("line", "url", "url"),
        Kind::Password | Kind::NewPassword => ("line", "password", ""),
        Kind::Code => ("line", "text", ""),
        Kind::Number(..) => ("line", "text", "numeric"),
        Kind::Money => ("line", "text", "decimal"),
        Kind::Day => ("line", "date", ""),
        Kind::Time => ("line", "time", ""),
        Kind::Moment => ("line", "datetime-local", ""),
        Kind::One(choices) if choices.len() <= BUTTONS => ("buttons", "", ""),
        Kind::One(_) => ("list", "", ""),
        Kind::Many(_) => ("boxes", "", ""),
        Kind::Tick => ("tick", "", ""),
    }
}

fn choices(kind: &Kind, typed: &Fields, name: &str) -> Vec<ChoiceView> {
    let offered: &[Choice] = match kind {
        Kind::One(choices) | Kind::Many(choices) => choices,
        Kind::Tick => {
            let chosen = typed.has(name);
            let tick = ChoiceView {
                value: "yes".into(),
                label: String::new(),
                hint: String::new(),
                chosen,
            };
            return vec![tick];
        }
        _ => return Vec::new(),
    };
    let chosen = |value: &str| typed.all(name).any(|own| own == value);
    let shown = |choice: &Choice| ChoiceView {
        value: choice.value.clone(),
        label: choice.label.clone(),
        hint: choice.hint.clone(),
        chosen: chosen(&choice.value),
    };
    offered.iter().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_stays_but_never_a_password() {
        let form = Form::new("/x".into(), "Send")
            .with(Field::new("name", "Name", Kind::Line(9)))
            .with(Field::new("password", "Password", Kind::NewPassword));
        let typed = Fields::of(&[("name", "<b>"), ("password", "secret words")]);
        let view = form.view(&typed, &[]);
        assert_eq!(view.fields[0].value, "<b>");
        assert_eq!(view.fields[1].value, "");
        assert_eq!((view.fields[0].dir.as_str(), view.fields[1].dir.as_str()), ("auto", "ltr"));
    }
}
