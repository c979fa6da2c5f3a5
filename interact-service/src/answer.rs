//! What a handler gives: a page to be dressed, another address, or a file.

use generator::view::sheet::Given;
use generator::view::{Link, Spoken};
use serde::Serialize;

use crate::store::StoreError;

/// What a handler gives, or why it cannot.
pub type Outcome = Result<Answer, Failure>;

/// An answer, before it is dressed and sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// What is answered.
    pub body: Body,
    /// What becomes of the session.
    pub session: SessionChange,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// A page in the look of the site.
    Page(Page),
    /// Go and look there: a whole path of this service, see [`crate::ask::Ask::path`].
    Redirect(String),
    /// A file to keep.
    File {
        /// Media type.
        mime: &'static str,
        /// Name under which it is kept, or empty to show it.
        name: String,
        /// What is in it.
        bytes: Vec<u8>,
    },
}

/// A page to be dressed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// The template's file below `templates/service/`, without its ending (`form`).
    pub template: &'static str,
    /// For `<title>` and, in most templates, the heading.
    pub title: String,
    /// The pages above it.
    pub trail: Vec<Link>,
    /// What the template sees as `page`.
    pub view: Given,
}

/// What becomes of the session with an answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum SessionChange {
    /// Nothing.
    #[default]
    Keep,
    /// A new one begins with this token.
    Begin {
        /// The token.
        token: String,
        /// Whether the browser keeps it when it is closed.
        remember: bool,
    },
    /// It ends.
    End,
}

impl Answer {
    /// A page.
    ///
    /// # Errors
    /// When the view cannot be a value, which is a mistake of ours.
    pub fn page<V: Serialize>(template: &'static str, title: String, view: &V) -> Outcome {
        let view = Given::of(view)?;
        let page = Page { template, title, trail: Vec::new(), view };
        Ok(Self { status: 200, body: Body::Page(page), session: SessionChange::Keep })
    }

    /// Another address, to be looked at (303).
    ///
    /// # Errors
    /// Never; it is an [`Outcome`] so that handlers can end with it.
    pub fn redirect(to: String) -> Outcome {
        Ok(Self { status: 303, body: Body::Redirect(to), session: SessionChange::Keep })
    }

    /// A file.
    ///
    /// # Errors
    /// Never; it is an [`Outcome`] so that handlers can end with it.
    pub fn file(mime: &'static str, name: &str, bytes: Vec<u8>) -> Outcome {
        let body = Body::File { mime, name: name.to_string(), bytes };
        Ok(Self { status: 200, body, session: SessionChange::Keep })
    }

    /// The same with another status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same with a change of session.
    #[must_use]
    pub fn with_session(mut self, session: SessionChange) -> Self {
        self.session = session;
        self
    }

    /// The same below other pages: words and whole path of each.
    #[must_use]
    pub fn below(mut self, trail: &[(String, String)]) -> Self {
        if let Body::Page(page) = &mut self.body {
            page.trail = trail.iter().map(|(title, path)| link(title, path)).collect();
        }
        self
    }
}

fn link(title: &str, path: &str) -> Link {
    let title = Spoken { text: title.to_string(), lang: String::new(), dir: String::new() };
    Link { title, path: path.to_string() }
}

/// Why there is no answer. Whatever was written is taken back.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure {
    /// A page instead, for example the form with its mistakes.
    Instead(Box<Answer>),
    /// There is no such thing, or it is not theirs to know of (404).
    NotFound,
    /// It was there and is no more (410): words for the reader, and a whole path to go on.
    Gone,
    /// They may not (403).
    Forbidden,
    /// One has to sign in first.
    SignIn,
    /// The password has to be typed again first.
    Prove,
    /// Too often; so many seconds to wait (429).
    TooOften(u64),
    /// Somebody else was faster (409).
    Conflict,
    /// The store cannot now (503), or it is not known whether it could.
    Store(StoreError),
    /// A mistake of ours (500).
    Bug(String),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Bug(format!("{error:#}"))
    }
}
