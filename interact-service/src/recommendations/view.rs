//! Recommendations in the reader's words.

use generator::published::localised;
use generator::site::Terms;
use generator::texts::Arg;
use generator::view::Spoken;
use serde::Serialize;

use super::catalogue::LEVELS;
use super::{Catalogue, Match, audience, who};
use crate::answer::Failure;
use crate::ask::Ask;
use crate::matching::{Detail, Explained, Facet, Level, Reason, Term};
use crate::profiles::Level as Told;

/// An offer that fits, on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its title.
    pub title: Spoken,
    /// Its page, or empty where it has none yet.
    pub path: String,
    /// Name of the pictogram of its kind.
    pub icon: String,
    /// Its kind, who offers it, where and when.
    pub facts: Vec<String>,
    /// For whom it is, where it declares that; else empty.
    pub audience: String,
    /// What speaks for it.
    pub why: Vec<Why>,
    /// What is missing.
    pub lacks: Vec<String>,
    /// How it is called where it is kept.
    pub entry: String,
    /// Where a form goes that hides it, or empty.
    pub hide: String,
}

/// Something that speaks for an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Why {
    /// In words.
    pub text: String,
    /// How much it speaks for it: 1 a little, 2, 3 much.
    pub much: u8,
    /// What the respect is called.
    pub respect: String,
    /// Where a form goes that switches it off, or empty.
    pub off: String,
}

/// Whoever puts matches into words.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// Who asks.
    pub ask: &'a Ask,
    /// What is public.
    pub catalogue: &'a Catalogue,
    /// What the person saved or applied to.
    pub liked: &'a [usize],
    /// Whether something is kept for them: then they can hide and switch off.
    pub keeps: bool,
}

impl Teller<'_> {
    /// A match in words.
    ///
    /// # Errors
    /// When the sites cannot be read.
    pub fn item(&self, one: &Match) -> Result<Item, Failure> {
        let (ask, entry) = (self.ask, &self.catalogue.entries[one.index]);
        let name = self.catalogue.name(one.index);
        let kind = ask.tenant.module(&entry.module);
        let page = ask.host.find_page(ask.site(), &ask.lang, &name)?;
        let own = |path: &str| path.replace("{lang}", &ask.lang);
        let audiences = audience::declared(&ask.tenant, entry);
        let path = |what: &str| ask.to(&format!("recommendations/{name}/{what}"));
        Ok(Item {
            title: ask.tenant.spoken(&ask.lang, &localised(&entry.title)),
            path: page.map_or_else(|| own(&entry.action), |(_, path)| path),
            icon: kind.map(|kind| kind.icon.clone()).unwrap_or_default(),
            facts: self.facts(one.index),
            audience: self.audience(&audiences),
            why: one
                .reasons
                .iter()
                .filter(|why| why.fit > 0.0)
                .filter_map(|why| self.why(why))
                .collect(),
            lacks: one
                .reasons
                .iter()
                .filter(|why| why.fit <= 0.4)
                .filter_map(|why| self.lack(why))
                .collect(),
            hide: if self.keeps { path("hide") } else { String::new() },
            entry: name,
        })
    }

    fn facts(&self, index: usize) -> Vec<String> {
        let (ask, entry) = (self.ask, &self.catalogue.entries[index]);
        let kind = ask.tenant.module(&entry.module);
        let kind = kind.map(|kind| ask.tenant.words(&ask.lang, &kind.title)).unwrap_or_default();
        let areas = entry.areas.iter().map(|id| ask.tenant.area(&ask.lang, id));
        let begins = match entry.starts.as_str() {
            "" => String::new(),
            text if text.contains('T') => ask.texts.locale().date_time(text),
            text => ask.texts.locale().date(text),
        };
        let all = [vec![kind, entry.provider.clone()], areas.collect(), vec![begins]].concat();
        all.into_iter().filter(|fact| !fact.is_empty()).collect()
    }

    fn audience(&self, ids: &[&str]) -> String {
        let ask = self.ask;
        let name = |id: &&str| {
            let found = ask.tenant.world.audiences.get(*id);
            found.map_or_else(|| (*id).to_string(), |name| ask.tenant.words(&ask.lang, name))
        };
        match ids {
            [] => String::new(),
            ids => self
                .say("recommendations-audience", &[("audience", self.list(ids.iter().map(name)))]),
        }
    }

    /// What speaks for it, if it can be said.
    #[must_use]
    pub fn why(&self, why: &Explained) -> Option<Why> {
        let name = why.reason.as_str();
        let off = format!("recommendations/reasons/{name}/off");
        Some(Why {
            text: self.speaks(why)?,
            much: if why.fit >= 0.8 {
                3
            } else if why.fit >= 0.4 {
                2
            } else {
                1
            },
            respect: self.ask.say(&format!("recommendations-reason-{name}")),
            off: if self.keeps { self.ask.to(&off) } else { String::new() },
        })
    }

    fn speaks(&self, why: &Explained) -> Option<String> {
        let key = |text: &str| format!("why-{text}");
        Some(match (&why.detail, why.reason) {
            (Detail::Kind(kind), _) => self.say(&key("seeking"), &[("kind", self.kind(*kind))]),
            (Detail::Terms(terms), reason) => {
                self.say(&key(reason.as_str()), &[("what", self.terms(terms))])
            }
            (Detail::Language { lang, .. }, _) => {
                self.say(&key("languages"), &[("language", self.language(*lang))])
            }
            (Detail::Taught { lang, level: 0, .. }, _) => {
                self.say(&key("course-any"), &[("language", self.language(*lang))])
            }
            (Detail::Taught { lang, level, have }, _) => {
                let text = if have == level { "course-again" } else { "course" };
                self.say(
                    &key(text),
                    &[("language", self.language(*lang)), ("level", level_name(*level))],
                )
            }
            (Detail::Education(_), _) => self.say(&key("education"), &[]),
            (Detail::Times(times), _) => self.say(&key("times"), &[("times", self.times(*times))]),
            (Detail::Area(area, steps), _) => {
                let text = if *steps == 0 { "nearness" } else { "nearness-next" };
                self.say(&key(text), &[("area", self.area(*area))])
            }
            (Detail::Anywhere, _) => self.say(&key("anywhere"), &[]),
            (Detail::Like(at), _) => {
                self.say(&key("activity"), &[("title", self.liked_title(*at)?)])
            }
            (Detail::New, _) => self.say(&key("new"), &[]),
            (Detail::Soon(days), _) => {
                self.ask.say_with(&key("soon"), &[("count", i64::from(*days).into())])
            }
        })
    }

    /// What is missing, if something is and it can be said. A language that one nearly knows well
    /// enough speaks for it a little and is told here as well.
    fn lack(&self, why: &Explained) -> Option<String> {
        let key = |text: &str| format!("lack-{text}");
        match (&why.detail, why.reason) {
            (Detail::Terms(terms), reason) if why.fit < 0.0 => {
                Some(self.say(&key(reason.as_str()), &[("what", self.terms(terms))]))
            }
            (Detail::Language { lang, need, have }, _) if *need == 0 => {
                let _ = have;
                Some(self.say(&key("languages-any"), &[("language", self.language(*lang))]))
            }
            (Detail::Language { lang, need, .. }, _) => Some(self.say(
                &key("languages"),
                &[("language", self.language(*lang)), ("level", level_name(*need))],
            )),
            (Detail::Taught { lang, level, have }, _) if why.fit < 0.0 => {
                let text =
                    if *have >= *level && *level > 0 { "course-easy" } else { "course-hard" };
                let text = if *have >= 7 { "course-easy" } else { text };
                Some(self.say(
                    &key(text),
                    &[("language", self.language(*lang)), ("level", level_name(*level))],
                ))
            }
            (Detail::Education(level), _) if why.fit < 0.0 => {
                Some(self.say(&key("education"), &[("what", self.education(*level))]))
            }
            (Detail::Times(times), _) if why.fit < 0.0 => {
                Some(self.say(&key("times"), &[("times", self.times(*times))]))
            }
            (Detail::Area(area, _), _) if why.fit < 0.0 => {
                Some(self.say(&key("nearness"), &[("area", self.area(*area))]))
            }
            _ => None,
        }
    }

    fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value.as_str()))).collect();
        self.ask.say_with(key, &args)
    }

    /// Several things after one another, as the language does it.
    fn list(&self, all: impl Iterator<Item = String>) -> String {
        all.collect::<Vec<_>>().join(&self.ask.say("recommendations-comma").replace('_', " "))
    }

    fn kind(&self, kind: u16) -> String {
        let id = &self.catalogue.kinds[usize::from(kind)];
        let kind = self.ask.tenant.module(id);
        kind.map_or_else(|| id.clone(), |kind| self.ask.tenant.words(&self.ask.lang, &kind.title))
    }

    fn area(&self, area: u16) -> String {
        self.ask.tenant.area(&self.ask.lang, &self.catalogue.areas[usize::from(area)])
    }

    fn language(&self, lang: u16) -> String {
        self.name(&self.ask.tenant.world.spoken, &self.catalogue.spoken[usize::from(lang)])
    }

    fn education(&self, level: u8) -> String {
        self.name(&self.ask.tenant.world.education, &format!("isced-{level}"))
    }

    fn times(&self, times: crate::matching::Times) -> String {
        let name = |name| self.ask.say(&format!("profiles-availability-{name}"));
        self.list(who::named(times).map(name))
    }

    fn terms(&self, terms: &[Term]) -> String {
        let world = &self.ask.tenant.world;
        let name = |(facet, id): (Facet, &str)| {
            let terms = match facet {
                Facet::Interest => &world.interests,
                Facet::Skill => &world.skills,
                Facet::Occupation => &world.occupations,
            };
            self.name(terms, id)
        };
        self.list(self.catalogue.terms(terms).into_iter().map(name))
    }

    fn name(&self, terms: &Terms, id: &str) -> String {
        crate::profiles::view::term(self.ask, terms, id)
    }

    fn liked_title(&self, at: usize) -> Option<String> {
        let entry = &self.catalogue.entries[*self.liked.get(at)?];
        Some(self.ask.tenant.words(&self.ask.lang, &localised(&entry.title)))
    }
}

/// A level as everybody writes it; nothing for a first language.
fn level_name(level: Level) -> String {
    let at = usize::from(level).checked_sub(1);
    at.and_then(|at| LEVELS.get(at)).map_or_else(String::new, |name| (*name).to_string())
}

/// Reasons that can be switched off, with what each is called.
pub fn respects(ask: &Ask) -> impl Iterator<Item = (Reason, String)> + '_ {
    Reason::ALL
        .into_iter()
        .map(|reason| (reason, ask.say(&format!("recommendations-reason-{}", reason.as_str()))))
}

/// Levels of a language as people are asked for them.
pub fn levels(ask: &Ask) -> impl Iterator<Item = (&'static str, String)> + '_ {
    Told::ALL
        .into_iter()
        .map(|level| (level.as_str(), ask.say(&format!("profiles-level-{}", level.as_str()))))
}
