//! Forms as data: what is asked for, how it is checked, how it is shown again.
//!
//! A [`Form`] describes fields; [`Form::check`] takes what was typed and gives [`Values`] that
//! cannot be wrong, or every mistake at once; [`Form::view`] is what the template `form` sees,
//! with what was typed still in it.

use serde::Serialize;

use crate::fields::Fields;

pub mod check;
pub mod tabs;
pub mod text;
pub mod values;
pub mod view;

pub use check::Say;
pub use tabs::{Tabs, TabsView};
pub use values::{Value, Values};
pub use view::FormView;

/// A form.
#[derive(Debug, Clone, Default)]
pub struct Form {
    /// Where it is sent: a whole path.
    pub action: String,
    /// What its button says.
    pub button: String,
    /// What it asks for, in order.
    pub fields: Vec<Field>,
    /// Names and values that are sent along unseen.
    pub hidden: Vec<(String, String)>,
    /// Whether it costs a stranger a little work, as its route says.
    pub costs: bool,
}

/// One thing that a form asks for.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name in what is sent, also of its place in the page.
    pub name: String,
    /// What it is called, in the reader's language.
    pub label: String,
    /// What helps to fill it in, and what it is good for; may be empty.
    pub hint: String,
    /// What may be typed.
    pub kind: Kind,
    /// Whether it must be filled in.
    pub required: bool,
    /// Heading of the group that begins with it, or empty.
    pub group: String,
    /// What browsers may fill in by themselves (`autocomplete`), or empty.
    pub autocomplete: &'static str,
    /// Language in which it is written, or empty when that is not known.
    pub lang: String,
    /// Direction of that language, or empty for the browser to find out.
    pub dir: String,
}

/// What may be typed into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A line of at most so many letters.
    Line(usize),
    /// Several lines of at most so many letters.
    Long(usize),
    /// A mail address.
    Email,
    /// A telephone number.
    Phone,
    /// An address in the web.
    Link,
    /// A password that exists.
    Password,
    /// A password that is chosen now.
    NewPassword,
    /// Digits of a second factor, or a recovery code.
    Code,
    /// A whole number between two others.
    Number(i64, i64),
    /// An amount of money, kept in hundredths.
    Money,
    /// A day.
    Day,
    /// A time of day.
    Time,
    /// A day and a time of day, local to the site.
    Moment,
    /// One of several.
    One(Vec<Choice>),
    /// Any of several.
    Many(Vec<Choice>),
    /// Yes or no.
    Tick,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// As it is sent.
    pub value: String,
    /// What it says.
    pub label: String,
    /// What helps to choose; may be empty.
    pub hint: String,
}

/// Something that was filled in wrongly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mistake {
    /// Name of the field, or empty when it is about the whole form.
    pub field: String,
    /// What is wrong and what to do, in the reader's language.
    pub text: String,
}

impl Choice {
    /// Something that can be chosen.
    #[must_use]
    pub fn new(value: &str, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), hint: String::new() }
    }
}

impl Field {
    /// A field that must be filled in.
    #[must_use]
    pub fn new(name: &str, label: impl Into<String>, kind: Kind) -> Self {
        Self {
            name: name.to_string(),
            label: label.into(),
            hint: String::new(),
            kind,
            required: true,
            group: String::new(),
            autocomplete: "",
            lang: String::new(),
            dir: String::new(),
        }
    }

    /// The same, left empty at will.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// The same with words that help.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The same as the first of a group.
    #[must_use]
    pub fn group(mut self, heading: impl Into<String>) -> Self {
        self.group = heading.into();
        self
    }

    /// The same with what browsers may fill in.
    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = token;
        self
    }

    /// The same, written in a known language.
    #[must_use]
    pub fn written_in(mut self, lang: &str, dir: &str) -> Self {
        self.lang = lang.to_string();
        self.dir = dir.to_string();
        self
    }
}

impl Form {
    /// A form without fields yet.
    #[must_use]
    pub fn new(action: String, button: impl Into<String>) -> Self {
        Self { action, button: button.into(), ..Self::default() }
    }

    /// The same with one more field.
    #[must_use]
    pub fn with(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// The same with something that is sent along unseen.
    #[must_use]
    pub fn with_hidden(mut self, name: &str, value: &str) -> Self {
        self.hidden.push((name.to_string(), value.to_string()));
        self
    }

    /// The same, where it costs a stranger a little work to send it.
    #[must_use]
    pub fn costing(mut self) -> Self {
        self.costs = true;
        self
    }

    /// What was typed, or every mistake at once.
    ///
    /// # Errors
    /// The mistakes, in the order of the fields.
    pub fn check(&self, typed: &Fields, say: &dyn Say) -> Result<Values, Vec<Mistake>> {
        check::all(self, typed, say)
    }

    /// What the template sees.
    #[must_use]
    pub fn view(&self, typed: &Fields, mistakes: &[Mistake]) -> FormView {
        FormView::of(self, typed, mistakes)
    }
}
