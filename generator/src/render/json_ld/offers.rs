//! schema.org of what was published: each kind with the properties that its type has.

use serde_json::{Map, Value as Json, json};

use super::super::Job;
use super::block;
use crate::published::{PublishedEntry, PublishedProvider};
use crate::site::{FieldType, ListingKind};
use crate::url;
use crate::view::listing::EntryPage;

/// The block of a published entry.
pub(crate) fn entry(
    job: &Job<'_>,
    kind: &ListingKind,
    entry: &PublishedEntry,
    view: &EntryPage,
) -> String {
    let schema = if kind.schema.is_empty() { "CreativeWork" } else { &kind.schema };
    // The vocabulary has no offer to volunteer; a job of the kind VOLUNTEER is understood.
    let volunteering = schema == "VolunteerAction";
    let schema = if volunteering { "JobPosting" } else { schema };
    let mut thing = Map::new();
    let mut put = |name: &str, value: Option<Json>| {
        if let Some(value) = value {
            thing.insert(name.into(), value);
        }
    };
    let own = Own { job, kind, entry, view };
    put("@type", Some(json!(schema)));
    put("url", Some(json!(url::whole(&job.edition.site().address, &job.page.path))));
    let name = if schema == "JobPosting" { "title" } else { "name" };
    put(name, Some(json!(view.title.text)));
    put("description", Some(json!(own.description())));
    match schema {
        "Course" => {
            put("provider", own.organisation());
            put("inLanguage", own.first_language());
            put("offers", own.price());
            put("hasCourseInstance", own.instance());
        }
        "JobPosting" => {
            put("hiringOrganization", own.organisation());
            put("datePosted", some(&entry.verified_on));
            put("validThrough", some(&entry.expires_on));
            put("jobLocation", own.place());
            put("jobStartDate", some(&entry.starts));
            put("employmentType", volunteering.then(|| json!("VOLUNTEER")));
        }
        "Accommodation" => {
            put("address", own.address());
            put("occupancy", own.occupancy());
        }
        "Event" => {
            put("organizer", own.organisation());
            put("startDate", some(&entry.starts));
            put("location", own.place());
            put("offers", own.price());
            put("inLanguage", own.first_language());
        }
        "Service" => {
            put("provider", own.organisation());
            put("areaServed", own.areas());
            put("availableChannel", own.channel());
            put("offers", own.price());
        }
        _ => {}
    }
    block(Json::Object(thing))
}

fn some(text: &str) -> Option<Json> {
    (!text.is_empty()).then(|| json!(text))
}

/// An entry, for the properties that several types have.
struct Own<'a> {
    job: &'a Job<'a>,
    kind: &'a ListingKind,
    entry: &'a PublishedEntry,
    view: &'a EntryPage,
}

impl Own<'_> {
    fn description(&self) -> &str {
        let summary = &self.view.summary.text;
        if summary.is_empty() { &self.view.title.text } else { summary }
    }

    fn organisation(&self) -> Option<Json> {
        if self.view.provider.is_empty() {
            return None;
        }
        let mut organisation = json!({ "@type": "Organization", "name": self.view.provider });
        if !self.view.provider_path.is_empty() {
            let site = self.job.edition.site();
            organisation["url"] = json!(url::whole(&site.address, &self.view.provider_path));
        }
        Some(organisation)
    }

    /// The values of the first field of a type.
    fn values(&self, is: impl Fn(&FieldType) -> bool) -> Vec<String> {
        let field = self.kind.fields.iter().find(|field| is(&field.kind));
        let Some(field) = field else { return Vec::new() };
        let Some(value) = self.entry.facts.get(&field.id) else { return Vec::new() };
        match value.plain() {
            plain if plain.is_empty() => vec![self.job.edition.spoken(&value.localised()).text],
            plain => plain.into_iter().map(String::from).collect(),
        }
    }

    fn languages(&self) -> Option<Json> {
        let tags = self.values(|kind| matches!(kind, FieldType::Languages { .. }));
        let tags: Vec<&str> = tags.iter().filter_map(|tag| tag.split(' ').next()).collect();
        (!tags.is_empty()).then(|| json!(tags))
    }

    fn channel(&self) -> Option<Json> {
        let languages = self.languages()?;
        Some(json!({ "@type": "ServiceChannel", "availableLanguage": languages }))
    }

    fn first_language(&self) -> Option<Json> {
        self.languages().and_then(|tags| tags.get(0).cloned())
    }

    fn price(&self) -> Option<Json> {
        let price = self.values(|kind| *kind == FieldType::Price);
        let amount = price.first().filter(|price| price.parse::<f64>().is_ok())?;
        let free = amount.parse::<f64>().is_ok_and(|amount| amount == 0.0);
        let category = if free { "Free" } else { "Paid" };
        Some(json!({
            "@type": "Offer", "price": amount, "priceCurrency": "EUR", "category": category,
        }))
    }

    fn instance(&self) -> Option<Json> {
        let mut instance = json!({ "@type": "CourseInstance", "courseMode": "onsite" });
        for (name, value) in [("startDate", some(&self.entry.starts)), ("location", self.place())] {
            if let Some(value) = value {
                instance[name] = value;
            }
        }
        Some(instance)
    }

    fn address(&self) -> Option<Json> {
        let place = self.values(|kind| *kind == FieldType::Place);
        some(&place.join(", "))
    }

    fn place(&self) -> Option<Json> {
        let area = self.entry.areas.first().map(|area| json!(self.job.reader().area(area)));
        let address = self.address().or(area)?;
        Some(json!({ "@type": "Place", "address": address }))
    }

    fn areas(&self) -> Option<Json> {
        let areas = self.entry.areas.iter().map(|area| self.job.reader().area(area));
        let areas: Vec<String> = areas.collect();
        (!areas.is_empty()).then(|| json!(areas))
    }

    fn occupancy(&self) -> Option<Json> {
        let most = self.values(|kind| *kind == FieldType::Capacity);
        let most: i64 = most.first()?.parse().ok()?;
        Some(json!({ "@type": "QuantitativeValue", "maxValue": most }))
    }
}

/// The block of an organisation.
pub(crate) fn provider(job: &Job<'_>, provider: &PublishedProvider) -> String {
    let mut thing = Map::new();
    thing.insert("@type".into(), json!("Organization"));
    thing.insert("name".into(), json!(provider.name));
    let page = url::whole(&job.edition.site().address, &job.page.path);
    thing.insert("mainEntityOfPage".into(), json!(page));
    let plain = [
        ("url", &provider.web),
        ("email", &provider.email),
        ("telephone", &provider.phone),
        ("address", &provider.address),
    ];
    for (name, value) in plain {
        if let Some(value) = some(value) {
            thing.insert(name.into(), value);
        }
    }
    if !provider.areas.is_empty() {
        let areas: Vec<String> =
            provider.areas.iter().map(|area| job.reader().area(area)).collect();
        thing.insert("areaServed".into(), json!(areas));
    }
    block(Json::Object(thing))
}
