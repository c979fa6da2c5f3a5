//! What search engines read: schema.org as JSON-LD, one block a page.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::Job;
use crate::calendar::{Dated, Series, When};
use crate::content::Article;
use crate::edition::Shown;
use crate::front_matter::Kind;
use crate::published::PublishedEntry;
use crate::published::event::Way;
use crate::url;
use crate::view::Link;
use crate::view::article::ArticlePage;
use crate::view::calendar::EventPage;
use crate::view::questions::QuestionPage;
pub(crate) use offers::{entry, provider};

mod offers;

/// The block of an article: a web page about a guide, a procedure, offices or questions.
pub(crate) fn article(
    job: &Job<'_>,
    article: &Article,
    shown: &Shown,
    view: &ArticlePage,
    trail: &[Link],
) -> Result<String> {
    let address = url::whole(&job.edition.site().address, &job.page.path);
    let mut page = Map::new();
    page.insert("@type".into(), json!("WebPage"));
    page.insert("@id".into(), json!(address));
    page.insert("url".into(), json!(address));
    page.insert("name".into(), json!(view.title.text));
    page.insert("description".into(), json!(view.summary.text));
    page.insert("inLanguage".into(), json!(shown.lang));
    if !view.validated_on.is_empty() {
        page.insert("lastReviewed".into(), json!(view.validated_on));
        page.insert(
            "reviewedBy".into(),
            json!({"@type": "Organization", "name": view.validated_by}),
        );
    }
    let official: Vec<&str> = view.official.iter().map(|link| link.address.as_str()).collect();
    if !official.is_empty() {
        page.insert("citation".into(), json!(official));
    }
    page.insert("breadcrumb".into(), breadcrumbs(job, trail, &view.title.text));
    match article.kind() {
        Kind::Guide => page.insert("mainEntity".into(), guide(shown, view)),
        Kind::Procedure => page.insert("mainEntity".into(), procedure(shown, view)),
        Kind::Contact => page.insert("mainEntity".into(), offices(job, article)),
        Kind::Questions => {
            page.insert("@type".into(), json!("FAQPage"));
            page.insert("mainEntity".into(), questions(job, shown)?)
        }
    };
    Ok(block(Value::Object(page)))
}

fn guide(shown: &Shown, view: &ArticlePage) -> Value {
    json!({
        "@type": "Article",
        "headline": view.title.text,
        "description": view.summary.text,
        "inLanguage": shown.lang,
    })
}

fn procedure(shown: &Shown, view: &ArticlePage) -> Value {
    let lines = &shown.file.head.procedure;
    let steps: Vec<Value> = lines
        .steps
        .iter()
        .enumerate()
        .map(|(at, step)| json!({"@type": "HowToStep", "position": at + 1, "text": step.text}))
        .collect();
    let supplies: Vec<Value> = lines
        .documents
        .iter()
        .map(|document| json!({"@type": "HowToSupply", "name": document.text}))
        .collect();
    json!({
        "@type": "HowTo",
        "name": view.title.text,
        "description": view.summary.text,
        "inLanguage": shown.lang,
        "supply": supplies,
        "step": steps,
    })
}

fn offices(job: &Job<'_>, article: &Article) -> Value {
    let library = &job.edition.country.library;
    let offices = article.facts().contacts.iter().filter_map(|(id, _)| {
        let contact = library.contacts.get(id)?;
        let mut office = Map::new();
        office.insert("@type".into(), json!("Organization"));
        office.insert("name".into(), json!(job.edition.spoken(&contact.name).text));
        if let Some(phone) = contact.phones.first() {
            office.insert("telephone".into(), json!(phone));
        }
        if !contact.email.is_empty() {
            office.insert("email".into(), json!(contact.email));
        }
        if !contact.web.is_empty() {
            office.insert("url".into(), json!(job.edition.spoken(&contact.web).text));
        }
        if !contact.address.is_empty() {
            office.insert("address".into(), json!(job.edition.spoken(&contact.address).text));
        }
        Some(Value::Object(office))
    });
    offices.collect()
}

/// Each second heading is a question; the words up to the next one are its answer.
fn questions(job: &Job<'_>, shown: &Shown) -> Result<Value> {
    let words = job.press.words(&shown.file)?;
    let headings: Vec<_> = shown.file.body.headings.iter().filter(|h| h.level == 2).collect();
    let questions = headings.iter().enumerate().map(|(at, heading)| {
        let end = headings.get(at + 1).map_or(words.len(), |next| next.text_at);
        let answer = words.get(heading.text_at..end).unwrap_or_default();
        let answer = crate::markdown::blocks::meaning(answer);
        json!({
            "@type": "Question",
            "name": heading.title,
            "acceptedAnswer": {"@type": "Answer", "text": answer},
        })
    });
    Ok(questions.collect())
}

/// The block of the landing page.
pub(crate) fn website(job: &Job<'_>) -> String {
    let site = job.edition.site();
    block(json!({
        "@type": "WebSite",
        "name": job.edition.spoken(&site.name).text,
        "description": job.edition.spoken(&site.tagline).text,
        "inLanguage": job.edition.tag(),
        "url": url::whole(&site.address, &job.page.path),
    }))
}

/// The block of a list: only the way to it.
pub(crate) fn breadcrumbs_only(job: &Job<'_>, trail: &[Link], own: &str) -> String {
    block(breadcrumbs(job, trail, own))
}

/// The block of an expert's answer: one question with the answer that was accepted.
pub(crate) fn question(job: &Job<'_>, view: &QuestionPage) -> String {
    let mut answer = json!({"@type": "Answer", "text": view.plain, "inLanguage": view.lang});
    if let Some(answer) = answer.as_object_mut() {
        if !view.provider.is_empty() {
            let author = json!({"@type": "Organization", "name": view.provider});
            answer.insert("author".into(), author);
        }
        if !view.verified_on.is_empty() {
            answer.insert("dateCreated".into(), json!(view.verified_on));
        }
    }
    block(json!({
        "@type": "QAPage",
        "url": url::whole(&job.edition.site().address, &job.page.path),
        "mainEntity": {
            "@type": "Question",
            "name": view.title.text,
            "text": view.summary.text,
            "answerCount": 1,
            "acceptedAnswer": answer,
        },
    }))
}

/// The block of an event: its next date, with the rest of its dates inside.
pub(crate) fn event(
    job: &Job<'_>,
    entry: &PublishedEntry,
    series: &Series,
    dates: &[&Dated],
    view: &EventPage,
) -> String {
    let event = entry.event.clone().unwrap_or_default();
    let next = dates.iter().find(|dated| !dated.date.cancelled).or(dates.first());
    let mut thing = Map::new();
    thing.insert("@type".into(), json!("Event"));
    thing.insert("name".into(), json!(view.title.text));
    if !view.summary.text.is_empty() {
        thing.insert("description".into(), json!(view.summary.text));
    }
    thing.insert("url".into(), json!(url::whole(&job.edition.site().address, &job.page.path)));
    if let Some(next) = next {
        thing.insert("startDate".into(), json!(moment(next.date.starts, series)));
        thing.insert("endDate".into(), json!(moment(next.date.ends, series)));
    }
    let moved = !event.moved_from.is_empty();
    let status = match (event.cancelled, moved) {
        (true, _) => "EventCancelled",
        (false, true) => "EventRescheduled",
        (false, false) => "EventScheduled",
    };
    thing.insert("eventStatus".into(), json!(format!("https://schema.org/{status}")));
    if let Ok(before) = event.moved_from.parse::<When>() {
        thing.insert("previousStartDate".into(), json!(moment(before, series)));
    }
    let mode = match event.way {
        Way::Place => "OfflineEventAttendanceMode",
        Way::Online => "OnlineEventAttendanceMode",
        Way::Both => "MixedEventAttendanceMode",
    };
    thing.insert("eventAttendanceMode".into(), json!(format!("https://schema.org/{mode}")));
    thing.insert("location".into(), location(event.way, view));
    if !event.languages.is_empty() {
        thing.insert("inLanguage".into(), json!(event.languages));
    }
    if !view.organiser.is_empty() {
        let organiser = json!({"@type": "Organization", "name": view.organiser});
        thing.insert("organizer".into(), organiser);
    }
    if event.price == "0.00" {
        thing.insert("isAccessibleForFree".into(), json!(true));
    } else if !event.price.is_empty() {
        let offer = json!({"@type": "Offer", "price": event.price, "priceCurrency": "EUR"});
        thing.insert("offers".into(), offer);
    }
    if let Some(places) = event.places {
        thing.insert("maximumAttendeeCapacity".into(), json!(places));
    }
    block(Value::Object(thing))
}

/// A local time with what the zone's clocks are ahead, so that nobody reads it wrongly.
fn moment(when: When, series: &Series) -> String {
    match when {
        When::Day(day) => day.to_string(),
        moment => {
            let zoned = moment.instant(&series.zone).to_zoned(series.zone.clone());
            zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
        }
    }
}

fn location(way: Way, view: &EventPage) -> Value {
    let areas: Vec<&str> = view.areas.iter().map(|area| area.title.text.as_str()).collect();
    let words = [view.place.text.as_str(), &areas.join(", ")];
    let words: Vec<&str> = words.into_iter().filter(|text| !text.is_empty()).collect();
    let name = if words.is_empty() { view.title.text.clone() } else { words.join(", ") };
    let place = json!({"@type": "Place", "name": name, "address": name});
    let mut online = Map::new();
    online.insert("@type".into(), json!("VirtualLocation"));
    if !view.online.is_empty() {
        online.insert("url".into(), json!(view.online));
    }
    let online = Value::Object(online);
    match way {
        Way::Place => place,
        Way::Online => online,
        Way::Both => json!([place, online]),
    }
}

fn breadcrumbs(job: &Job<'_>, trail: &[Link], own: &str) -> Value {
    let address = &job.edition.site().address;
    let mut items: Vec<Value> = trail
        .iter()
        .enumerate()
        .map(|(at, link)| {
            json!({
                "@type": "ListItem",
                "position": at + 1,
                "name": link.title.text,
                "item": url::whole(address, &link.path),
            })
        })
        .collect();
    items.push(json!({"@type": "ListItem", "position": items.len() + 1, "name": own}));
    json!({"@type": "BreadcrumbList", "itemListElement": items})
}

/// JSON that may stand in a `<script>`: no `<` can end it.
pub(super) fn block(mut value: Value) -> String {
    if let Value::Object(map) = &mut value {
        map.insert("@context".into(), json!("https://schema.org"));
    }
    value.to_string().replace('<', "\\u003c")
}
