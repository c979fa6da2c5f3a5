//! One site of the demonstration while it is filled in.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use super::{people, spoken};
use crate::answer::{Body, Failure};
use crate::ask::Ask;
use crate::clock::{DAY, HOUR, Millis};
use crate::fields::Fields;
use crate::listings::Doing;
use crate::routes::Act;
use crate::service::Service;
use crate::store::Tx;
use crate::tenant::Tenant;
use crate::visitor::{Me, Role, Visitor};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/demonstration");

/// Somebody of the demonstration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The account.
    pub account: i64,
    /// What it is for.
    pub role: Role,
    /// What one signs in with, and what the files call it.
    pub name: String,
    /// Language of letters and pages.
    pub lang: String,
}

/// One site of the demonstration while it is filled in.
pub struct Scene<'a> {
    service: &'a Service,
    /// The site.
    pub tenant: &'a Arc<Tenant>,
    /// The moment at which it is filled in.
    pub now: Millis,
    cast: Vec<Member>,
    /// Numbers by what the files call things (`listing greek`).
    numbers: RefCell<BTreeMap<String, i64>>,
}

impl<'a> Scene<'a> {
    /// A site with its people and nothing that they did.
    pub(super) fn open(
        service: &'a Service,
        tenant: &'a Arc<Tenant>,
        hash: &str,
        tx: &mut dyn Tx,
    ) -> Result<Self, Failure> {
        let now = service.clock.now();
        let mut scene =
            Self { service, tenant, now, cast: Vec::new(), numbers: RefCell::default() };
        for person in scene.read("people")? {
            let member = people::begin(&scene, tx, &person, hash)?;
            scene.cast.push(member);
        }
        Ok(scene)
    }

    /// What the site's file of a noun says; nothing where there is no such file.
    ///
    /// # Errors
    /// When the file is wrong, which is a mistake of ours.
    pub fn read<T: DeserializeOwned>(&self, noun: &str) -> Result<Vec<T>, Failure> {
        let path = format!("{}/{noun}.yaml", self.tenant.id());
        let Some(file) = FILES.get_file(&path) else { return Ok(Vec::new()) };
        let wrong =
            |error: &dyn std::fmt::Display| Failure::Bug(format!("demonstration/{path}: {error}"));
        let text = file.contents_utf8().unwrap_or_default();
        let mut said: Json = serde_yaml::from_str(text).map_err(|error| wrong(&error))?;
        spoken::keep(&mut said, &self.tenant.site);
        serde_json::from_value(said).map_err(|error| wrong(&error))
    }

    /// Somebody by name.
    ///
    /// # Errors
    /// When there is nobody, which is a mistake of ours.
    pub fn member(&self, name: &str) -> Result<&Member, Failure> {
        let found = self.cast.iter().find(|member| member.name == name);
        found.ok_or_else(|| Failure::Bug(format!("{}: there is no {name}", self.tenant.id())))
    }

    /// Somebody by their account.
    ///
    /// # Errors
    /// When there is nobody, which is a mistake of ours.
    pub fn account(&self, account: i64) -> Result<&Member, Failure> {
        let found = self.cast.iter().find(|member| member.account == account);
        found.ok_or_else(|| Failure::Bug(format!("{}: no account {account}", self.tenant.id())))
    }

    /// The first of a role.
    ///
    /// # Errors
    /// When there is nobody, which is a mistake of ours.
    pub fn of_role(&self, role: Role) -> Result<&Member, Failure> {
        let found = self.cast.iter().find(|member| member.role == role);
        found.ok_or_else(|| Failure::Bug(format!("{}: there is no {role:?}", self.tenant.id())))
    }

    /// A moment so many days ago.
    #[must_use]
    pub fn ago(&self, days: i64) -> Millis {
        self.now - days * DAY - HOUR
    }

    /// Somebody does something at a moment.
    #[must_use]
    pub fn doing(&self, member: &Member, now: Millis) -> Doing {
        Doing { actor: Some(member.account), now }
    }

    /// Remembers the number of something that files call by a word.
    pub fn name(&self, key: &str, number: i64) {
        self.numbers.borrow_mut().insert(key.to_string(), number);
    }

    /// The number of something that files call by a word.
    ///
    /// # Errors
    /// When there is no such thing, which is a mistake of ours.
    pub fn number(&self, key: &str) -> Result<i64, Failure> {
        let found = self.numbers.borrow().get(key).copied();
        found.ok_or_else(|| Failure::Bug(format!("{}: there is no {key}", self.tenant.id())))
    }

    /// Days and moments that are written from today on: `day+14`, `day+14 18:00`.
    #[must_use]
    pub fn dated(&self, text: &str) -> String {
        let Some(rest) = text.strip_prefix("day") else { return text.to_string() };
        let (days, time) = rest.split_once(' ').map_or((rest, ""), |(days, time)| (days, time));
        let Ok(days) = days.parse::<i64>() else { return text.to_string() };
        let day = self.tenant.day(self.now + days * DAY);
        if time.is_empty() { day.to_string() } else { format!("{day}T{time}") }
    }

    /// Somebody sends a form, as a handler is given it: `places` stand in the path.
    ///
    /// # Errors
    /// What the handler says, or that it refused the form.
    pub fn send(
        &self,
        tx: &mut dyn Tx,
        (member, at): (&Member, Millis),
        handler: Act,
        places: &[(&str, &str)],
        form: &[(&str, &str)],
    ) -> Result<(), Failure> {
        let ask = self.ask(member, at, places, form)?;
        let said = match handler(&ask, tx) {
            Ok(answer) if answer.status < 400 => return Ok(()),
            Ok(answer) => answer,
            Err(Failure::Instead(answer)) => *answer,
            Err(failure) => return Err(failure),
        };
        let words = match said.body {
            Body::Page(page) => page.view.to_string(),
            _ => String::new(),
        };
        Err(Failure::Bug(format!("{} {places:?} {form:?}: {words}", member.name)))
    }

    fn ask(
        &self,
        member: &Member,
        at: Millis,
        places: &[(&str, &str)],
        form: &[(&str, &str)],
    ) -> Result<Ask, Failure> {
        let config = &self.service.config;
        let pair = |(name, value): &(&str, &str)| ((*name).to_string(), (*value).to_string());
        Ok(Ask {
            tenant: Arc::clone(self.tenant),
            lang: member.lang.clone(),
            texts: self.service.host.texts(self.tenant.id(), &member.lang)?,
            visitor: Visitor { me: Some(me(member, at)), tie: String::new() },
            places: places.iter().map(pair).collect(),
            query: Fields::default(),
            form: Arc::new(Fields::of(form)),
            path: String::new(),
            now: at,
            key: config.key.clone(),
            host: Arc::clone(&self.service.host),
            address: Arc::clone(&config.address),
            from: String::new(),
            browser: String::new(),
            demonstration: true,
        })
    }
}

fn me(member: &Member, at: Millis) -> Me {
    Me {
        account: member.account,
        role: member.role,
        name: member.name.clone(),
        session: Vec::new(),
        seen_at: at,
        proved_at: at,
        second_factor: true,
        active: true,
    }
}
