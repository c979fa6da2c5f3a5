//! Every address of the service on one screen: who may use it, how often, how much may be sent,
//! and who answers. What is not in the table does not exist.

use crate::answer::Outcome;
use crate::ask::Ask;
use crate::clock::SECOND;
use crate::store::Tx;
use crate::store::rate::Quota;
use crate::visitor::Allowed;

pub mod table;
pub mod weighed;

pub use table::all;
pub use weighed::{Costly, Weighed};

/// One address of the service, below `/my/{site}/{lang}/`.
#[derive(Clone, Copy)]
pub struct Route {
    /// The path below the language, with places in braces (`listings/{id}`).
    pub path: &'static str,
    /// Who may use it.
    pub allowed: Allowed,
    /// How often.
    pub rate: Rate,
    /// How many bytes may be sent.
    pub body: usize,
    /// The function of the site that has to be on, a module, or empty.
    pub needs: &'static str,
    /// Whether sending it costs a stranger a little work, see `serving/effort.rs`.
    pub costs: bool,
    /// Whether a signed link alone lets in what is sent, from other programs too.
    pub by_link: bool,
    /// Who answers.
    pub handler: Handler,
}

/// Looks at something; nothing is changed. Runs on a reader.
pub type Look = fn(&Ask, &mut dyn Tx) -> Outcome;

/// Changes something, whole or not at all. Runs on the writer, perhaps more than once.
pub type Act = fn(&Ask, &mut dyn Tx) -> Outcome;

/// Finds what costly work needs, such as the hash of a password, and gives the work. Runs on a
/// reader; the work runs beside the store.
pub type Weigh = fn(&Ask, &mut dyn Tx) -> Result<Costly, crate::answer::Failure>;

/// Changes something with what was weighed.
pub type ActOn = fn(&Ask, &Weighed, &mut dyn Tx) -> Outcome;

/// Who answers.
#[derive(Clone, Copy)]
pub enum Handler {
    /// GET.
    Look(Look),
    /// POST that changes nothing and leaves nothing behind: what is asked stands in no address.
    Ask(Look),
    /// POST.
    Act(Act),
    /// POST with costly work before it.
    Weigh(Weigh, ActOn),
}

/// How often an address may be used, for each place that asks and each account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// What is counted together, or empty where nothing is counted.
    pub class: &'static str,
    /// So many at once.
    pub burst: u32,
    /// Then one each so many seconds.
    pub seconds: u32,
}

impl Rate {
    /// Not counted.
    pub const FREE: Self = Self { class: "", burst: 0, seconds: 0 };
    /// Sending a form.
    pub const SENDING: Self = Self { class: "sending", burst: 60, seconds: 5 };
    /// Asking an expert.
    pub const ASKING: Self = Self { class: "asking", burst: 20, seconds: 120 };
    /// Trying the words that open a question.
    pub const CLAIMING: Self = Self { class: "claiming", burst: 20, seconds: 30 };
    /// Saying something about a page.
    pub const SAYING: Self = Self { class: "saying", burst: 30, seconds: 60 };
    /// Showing a password or a code. One place can be a whole reception centre or a mobile network;
    /// each name has a narrower limit of its own.
    pub const PROVING: Self = Self { class: "proving", burst: 100, seconds: 5 };
    /// Beginning an account, or asking for a way back into one: enough for a course of newcomers in
    /// one room.
    pub const BEGINNING: Self = Self { class: "beginning", burst: 40, seconds: 30 };
    /// Suggesting something, perhaps without an account: one place can be a whole centre.
    pub const SUGGESTING: Self = Self { class: "suggesting", burst: 20, seconds: 120 };
    /// Writing to somebody.
    pub const WRITING: Self = Self { class: "writing", burst: 20, seconds: 60 };

    /// As the store counts.
    #[must_use]
    pub fn quota(self) -> Quota {
        Quota::per(self.burst, i64::from(self.burst) * i64::from(self.seconds) * SECOND)
    }
}

/// As much as an ordinary form may weigh.
pub const FORM: usize = 64 * 1024;

impl Route {
    /// A page.
    #[must_use]
    pub const fn get(path: &'static str, allowed: Allowed, look: Look) -> Self {
        let handler = Handler::Look(look);
        Self {
            path,
            allowed,
            rate: Rate::FREE,
            body: 0,
            needs: "accounts",
            costs: false,
            by_link: false,
            handler,
        }
    }

    /// A form that is sent.
    #[must_use]
    pub const fn post(path: &'static str, allowed: Allowed, act: Act) -> Self {
        let handler = Handler::Act(act);
        Self {
            path,
            allowed,
            rate: Rate::SENDING,
            body: FORM,
            needs: "accounts",
            costs: false,
            by_link: false,
            handler,
        }
    }

    /// A form that is sent, looked at and forgotten: not even how often is counted.
    #[must_use]
    pub const fn ask(path: &'static str, allowed: Allowed, look: Look) -> Self {
        let handler = Handler::Ask(look);
        Self {
            path,
            allowed,
            rate: Rate::FREE,
            body: FORM,
            needs: "accounts",
            costs: false,
            by_link: false,
            handler,
        }
    }

    /// A form that is sent, with costly work before it is taken.
    #[must_use]
    pub const fn weigh(path: &'static str, allowed: Allowed, weigh: Weigh, act: ActOn) -> Self {
        let handler = Handler::Weigh(weigh, act);
        Self {
            path,
            allowed,
            rate: Rate::PROVING,
            body: FORM,
            needs: "accounts",
            costs: false,
            by_link: false,
            handler,
        }
    }

    /// The same, so often.
    #[must_use]
    pub const fn rate(mut self, rate: Rate) -> Self {
        self.rate = rate;
        self
    }

    /// The same, for a form that may weigh so many bytes.
    #[must_use]
    pub const fn holding(mut self, bytes: usize) -> Self {
        self.body = bytes;
        self
    }

    /// The same, where a function or module is on.
    #[must_use]
    pub const fn needs(mut self, needs: &'static str) -> Self {
        self.needs = needs;
        self
    }

    /// The same, where sending costs a stranger a little work.
    #[must_use]
    pub const fn costs(mut self) -> Self {
        self.costs = true;
        self
    }

    /// The same, let in by a signed link alone: for mail programs, which know no token of ours.
    #[must_use]
    pub const fn by_link(mut self) -> Self {
        self.by_link = true;
        self
    }

    /// The same, open to forms of static pages, which know no token of ours: only for what says
    /// nothing about anybody and can change nothing but sums.
    #[must_use]
    pub const fn open(self) -> Self {
        self.by_link()
    }

    /// `GET` or `POST`.
    #[must_use]
    pub const fn method(&self) -> &'static str {
        if matches!(self.handler, Handler::Look(_)) { "GET" } else { "POST" }
    }
}
