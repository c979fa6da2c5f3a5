//! Events of the demonstration: from today on, whenever it is filled in.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Member, Scene, store};
use crate::answer::Failure;
use crate::clock::Millis;
use crate::events::handlers::{self as events, change, queue};
use crate::routes::Act;
use crate::store::Tx;
use crate::suggestions::handlers as suggestions;
use crate::visitor::Role;

/// An event, as a file tells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Happening {
    /// So many days from now.
    r#in: i64,
    /// Name of the provider's account; nothing: staff.
    #[serde(default)]
    by: String,
    /// Who does it, where no provider does.
    #[serde(default)]
    organiser: String,
    /// `suggested` (waits), `cancelled`, `moved`; nothing: public.
    #[serde(default)]
    state: String,
    /// When it begins and ends; nothing: the whole day.
    #[serde(default)]
    at: String,
    #[serde(default)]
    until: String,
    /// So many days.
    #[serde(default)]
    days: i64,
    /// How it comes again, and how often.
    #[serde(default)]
    again: String,
    #[serde(default)]
    count: i64,
    way: String,
    #[serde(default)]
    online: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    areas: Vec<String>,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    audiences: Vec<String>,
    #[serde(default)]
    interests: Vec<String>,
    price: String,
    #[serde(default)]
    access: Vec<String>,
    #[serde(default)]
    places: i64,
    texts: BTreeMap<String, Words>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    summary: String,
}

/// What a form sends.
type Sent = Vec<(String, String)>;

/// Lets organisations, staff and people write events, and a moderator accept them.
pub(super) fn fill(scene: &Scene<'_>, tx: &mut dyn Tx) -> Result<(), Failure> {
    if scene.tenant.calendar().is_none() {
        return Ok(());
    }
    for one in scene.read::<Happening>("events")? {
        happen(scene, tx, &one)?;
    }
    Ok(())
}

fn happen(scene: &Scene<'_>, tx: &mut dyn Tx, one: &Happening) -> Result<(), Failure> {
    let moderator = scene.of_role(Role::Moderator)?;
    let first = scene.tenant.site.first_language().tag().to_string();
    let sent = form(scene, one, &first, one.r#in);
    if one.state == "suggested" {
        let who = scene.of_role(Role::Migrant)?;
        return send(scene, tx, (who, scene.ago(1)), suggestions::act, &[], &sent);
    }
    let who = if one.by.is_empty() { moderator } else { scene.member(&one.by)? };
    send(scene, tx, (who, scene.ago(4)), events::create, &[], &sent)?;
    let id = store::last_event(tx, scene.tenant.id())?.to_string();
    let place = [("id", id.as_str())];
    if who.role == Role::Provider {
        send(scene, tx, (moderator, scene.ago(3)), queue::accept, &place, &[])?;
    }
    for (lang, words) in one.texts.iter().filter(|(lang, _)| **lang != first) {
        let places = [("id", id.as_str()), ("language", lang.as_str())];
        let words = vec![
            (String::from("title"), words.title.clone()),
            (String::from("summary"), words.summary.clone()),
        ];
        send(scene, tx, (moderator, scene.ago(2)), events::update_words, &places, &words)?;
    }
    match one.state.as_str() {
        "cancelled" => send(scene, tx, (who, scene.ago(1)), change::cancel, &place, &[]),
        "moved" => {
            let later = form(scene, one, &first, one.r#in + 2);
            send(scene, tx, (moderator, scene.ago(1)), events::update, &place, &later)
        }
        _ => Ok(()),
    }
}

fn form(scene: &Scene<'_>, one: &Happening, lang: &str, days: i64) -> Sent {
    let mut sent = Sent::new();
    let mut put = |name: &str, value: &str| {
        if !value.is_empty() {
            sent.push((name.to_string(), value.to_string()));
        }
    };
    if let Some(words) = one.texts.get(lang) {
        put("title", &words.title);
        put("summary", &words.summary);
    }
    put("lang", lang);
    put("starts-day", &scene.dated(&format!("day{days}")));
    if one.at.is_empty() {
        put("all-day", "yes");
        put("ends-day", &scene.dated(&format!("day{}", days + one.days - 1)));
    }
    put("starts-time", &one.at);
    put("ends-time", &one.until);
    put("again", &one.again);
    let number = |number: i64| if number > 0 { number.to_string() } else { String::new() };
    put("count", &number(one.count));
    put("places", &number(one.places));
    for (name, value) in [
        ("way", &one.way),
        ("online", &one.online),
        ("place", &one.place),
        ("price", &one.price),
        ("organiser", &one.organiser),
    ] {
        put(name, value);
    }
    for (name, values) in [
        ("areas", &one.areas),
        ("languages", &one.languages),
        ("audiences", &one.audiences),
        ("interests", &one.interests),
        ("access", &one.access),
    ] {
        values.iter().for_each(|value| put(name, value));
    }
    sent
}

fn send(
    scene: &Scene<'_>,
    tx: &mut dyn Tx,
    who: (&Member, Millis),
    handler: Act,
    places: &[(&str, &str)],
    sent: &[(String, String)],
) -> Result<(), Failure> {
    let form: Vec<(&str, &str)> = sent.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    scene.send(tx, who, handler, places, &form)
}
