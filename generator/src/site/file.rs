//! The YAML file of a site as written, and what it means.

use super::kinds::asking;
use super::{ListingKind, Site, World};
use crate::localised::Localised;
use crate::problem::{Checked, Place, Problem, Rule, did_you_mean};
use crate::yaml::fields::{self, Fields};
use crate::yaml::{Node, Spot};

/// Functions that a site may switch on.
pub(super) const FUNCTIONS: [&str; 6] = [
    "accounts",
    "favourites",
    "recommendations",
    "notifications",
    "anonymous-questions",
    "web-editor",
];

/// Reads a site's file.
pub fn read(
    checked: Checked<'_>,
    id: &str,
    world: &World,
    problems: &mut Vec<Problem>,
) -> Option<Site> {
    let node = fields::parse(checked, checked.text, 1, problems)?;
    let fields = Fields::of(checked, node, problems);
    Reader { checked, fields, world, problems }.site(id)
}

struct Reader<'a, 'p> {
    checked: Checked<'a>,
    fields: Fields<'a>,
    world: &'a World,
    problems: &'p mut Vec<Problem>,
}

impl<'a> Reader<'a, '_> {
    fn site(mut self, id: &str) -> Option<Site> {
        let languages = self.languages();
        let tags: Vec<String> = languages.iter().map(|locale| locale.tag().to_string()).collect();
        let name = self.named("name", &tags);
        let tagline = self.named("tagline", &tags);
        let address = self.address();
        let host_language = self.text("host_language", "tag of the authorities' language");
        let fallback = self.fallback(&tags);
        let time_zone = self.time_zone();
        let theme = self.optional("theme").unwrap_or_else(|| String::from("base"));
        let demonstration = self.fields.flag("demonstration", self.problems);
        let validity_months = self.months("validity", 12);
        let accounts_kept_months = self.months("accounts_kept", 18);
        let contact = self.contact();
        let service = self.optional("service").unwrap_or_default();
        let emergency = self.emergency(&tags);
        let areas = self.names("areas", &tags);
        let neighbours = self.neighbours(&areas);
        let sections = self.list("sections");
        let guide = self.optional("guide").unwrap_or_default();
        let admin_guide = self.optional("admin_guide").unwrap_or_default();
        let first_steps = self.list("first_steps");
        let shared = self.list("shared");
        let (modules, suggestions) = self.modules();
        let functions = self.functions();
        if sections.is_empty() {
            self.problems.push(self.fields.missing("sections", "[status, health]"));
        }
        self.fields.finish(self.problems);
        (!languages.is_empty()).then_some(Site {
            id: id.to_string(),
            name,
            tagline,
            address,
            host_language,
            languages,
            fallback,
            time_zone,
            theme,
            demonstration,
            validity_months,
            accounts_kept_months,
            contact,
            service,
            emergency,
            areas,
            neighbours,
            sections,
            guide,
            admin_guide,
            first_steps,
            shared,
            modules,
            suggestions,
            functions,
        })
    }

    fn problem(&mut self, rule: Rule, place: Place, message: String, remedy: impl Into<String>) {
        self.problems.push(self.checked.problem(rule, place, message, remedy));
    }

    fn text(&mut self, key: &'static str, example: &str) -> String {
        self.fields.required(key, example, self.problems).map(|t| t.value).unwrap_or_default()
    }

    fn optional(&mut self, key: &'static str) -> Option<String> {
        self.fields.text(key, self.problems).map(|text| text.value)
    }

    fn list(&mut self, key: &'static str) -> Vec<String> {
        self.fields.texts(key, self.problems).into_iter().map(|text| text.value).collect()
    }

    fn languages(&mut self) -> Vec<crate::locale::Locale> {
        let written = self.fields.texts("languages", self.problems);
        if written.is_empty() {
            self.problems.push(self.fields.missing("languages", "[el, en]"));
        }
        let mut languages: Vec<crate::locale::Locale> = Vec::new();
        for tag in written {
            match self.world.locales.get(&tag.value) {
                Some(locale) if !languages.contains(locale) => languages.push(locale.clone()),
                Some(_) => {
                    let message = format!("`{}` is named twice", tag.value);
                    self.problem(Rule::BadValue, tag.place, message, "take one of them out");
                }
                None => self.unknown_language(&tag),
            }
        }
        languages
    }

    fn unknown_language(&mut self, tag: &Spot<String>) {
        let message = format!("the language `{}` is not in sites/locales.yaml", tag.value);
        let remedy = did_you_mean(&tag.value, self.world.locales.keys().map(String::as_str));
        self.problem(Rule::UnknownLanguage, tag.place, message, remedy);
    }

    fn named(&mut self, key: &'static str, tags: &[String]) -> Localised {
        if !self.fields.has(key) {
            self.problems.push(self.fields.missing(key, "{el: …, en: …}"));
        }
        let Some(text) = self.fields.localised(key, self.problems) else {
            return Localised::default();
        };
        self.complete(key, &text, tags);
        text.value
    }

    fn complete(&mut self, what: &str, text: &Spot<Localised>, tags: &[String]) {
        let missing = text.value.missing(tags.iter().map(String::as_str));
        if !missing.is_empty() {
            let message = format!("`{what}` has no text in {}", missing.join(", "));
            self.problem(Rule::MissingText, text.place, message, "add it in every language");
        }
    }

    fn address(&mut self) -> String {
        let Some(address) = self.fields.required("address", "https://example.org", self.problems)
        else {
            return String::new();
        };
        let local = address.value.starts_with("http://localhost");
        if !address.value.starts_with("https://") && !local {
            let message = format!("`{}` does not begin with `https://`", address.value);
            let remedy = "write the whole address at which the site will be seen";
            self.problem(Rule::InsecureLink, address.place, message, remedy);
        }
        address.value.trim_end_matches('/').to_string()
    }

    fn fallback(&mut self, tags: &[String]) -> Vec<String> {
        let written = self.fields.texts("fallback", self.problems);
        for tag in &written {
            if !tags.contains(&tag.value) {
                let message = format!("the site does not speak `{}`", tag.value);
                let remedy = did_you_mean(&tag.value, tags.iter().map(String::as_str));
                self.problem(Rule::UnknownLanguage, tag.place, message, remedy);
            }
        }
        written.into_iter().map(|tag| tag.value).filter(|tag| tags.contains(tag)).collect()
    }

    fn time_zone(&mut self) -> String {
        let Some(zone) = self.fields.required("time_zone", "Asia/Nicosia", self.problems) else {
            return String::from("UTC");
        };
        if jiff::tz::TimeZone::get(&zone.value).is_err() {
            let message = format!("`{}` is not a time zone", zone.value);
            let remedy = "write its IANA name, such as `Asia/Nicosia`";
            self.problem(Rule::BadValue, zone.place, message, remedy);
        }
        zone.value
    }

    /// A number of months, from 1 to 120.
    fn months(&mut self, key: &'static str, usual: i32) -> i32 {
        let Some(written) = self.fields.text(key, self.problems) else {
            return usual;
        };
        let months = written.value.strip_suffix("months").and_then(|n| n.trim().parse().ok());
        months.filter(|months| (1..=120).contains(months)).unwrap_or_else(|| {
            let message = format!("`{}` is not a number of months", written.value);
            let remedy = format!("write `{usual} months`");
            self.problem(Rule::BadValue, written.place, message, remedy);
            usual
        })
    }

    fn contact(&mut self) -> String {
        let Some(contact) = self.fields.text("contact", self.problems) else {
            return String::new();
        };
        if !contact.value.starts_with("mailto:") && !contact.value.starts_with("https://") {
            let message = format!("`{}` cannot be followed", contact.value);
            let remedy = "write `mailto:name@example.org` or `https://…`";
            self.problem(Rule::UnsafeLink, contact.place, message, remedy);
        }
        contact.value
    }

    fn emergency(&mut self, tags: &[String]) -> Vec<(String, Localised)> {
        let mut numbers = Vec::new();
        for mut entry in self.fields.list_of_fields("emergency", self.problems) {
            let number = entry.required("number", "\"112\"", self.problems);
            let means = entry.localised("means", self.problems);
            entry.finish(self.problems);
            if let (Some(number), Some(means)) = (number, means) {
                self.complete("means", &means, tags);
                numbers.push((number.value, means.value));
            }
        }
        numbers
    }

    fn names(&mut self, key: &'static str, tags: &[String]) -> Vec<(String, Localised)> {
        let Some(mut inside) = self.fields.fields(key, self.problems) else {
            return Vec::new();
        };
        let mut names = Vec::new();
        for (id, node) in inside.rest() {
            if let Some(name) = fields::localised(self.checked, &id.value, node, self.problems) {
                self.complete(&id.value, &name, tags);
                names.push((id.value, name.value));
            }
        }
        names
    }

    /// Which areas lie beside each other; each pair may be written from either side or both.
    fn neighbours(&mut self, areas: &[(String, Localised)]) -> Vec<(String, String)> {
        let Some(mut inside) = self.fields.fields("neighbours", self.problems) else {
            return Vec::new();
        };
        let mut pairs = Vec::new();
        for (area, node) in inside.rest() {
            let list = self.areas_of(&area.value, node);
            for one in std::iter::once(&area).chain(&list) {
                self.known_area(one, areas);
            }
            pairs.extend(list.into_iter().map(|other| (area.value.clone(), other.value)));
        }
        pairs
    }

    fn areas_of(&mut self, area: &str, node: Spot<Node>) -> Vec<Spot<String>> {
        let items = match node.value {
            Node::List(items) => items,
            Node::Empty => Vec::new(),
            value => vec![Spot { value, place: node.place }],
        };
        let mut areas = Vec::new();
        for item in items {
            match item.value {
                Node::Scalar(text) => {
                    areas.push(Spot { value: text.trim().to_string(), place: item.place });
                }
                Node::Empty => {}
                _ => {
                    let message = format!("the neighbours of `{area}` are no list of areas");
                    let remedy = format!("write `{area}: [other-area]`");
                    self.problem(Rule::BadValue, item.place, message, remedy);
                }
            }
        }
        areas
    }

    fn known_area(&mut self, named: &Spot<String>, areas: &[(String, Localised)]) {
        if !areas.iter().any(|(id, _)| *id == named.value) {
            let message = format!("`neighbours` names `{}`, which is no area", named.value);
            let remedy = did_you_mean(&named.value, areas.iter().map(|(id, _)| id.as_str()));
            self.problem(Rule::BadValue, named.place, message, remedy);
        }
    }

    fn modules(&mut self) -> (Vec<ListingKind>, bool) {
        let Some(mut inside) = self.fields.fields("modules", self.problems) else {
            return (Vec::new(), false);
        };
        let mut wanted = inside.texts("listings", self.problems);
        let asking = self.asking(&mut inside);
        wanted.extend(asking.iter().map(|asking| asking.0.clone()));
        let mut suggestions = false;
        if let Some(events) = inside.node("events") {
            let place = events.place;
            let mut options = Fields::of(self.checked, events, self.problems);
            suggestions = options.flag("suggestions", self.problems);
            options.finish(self.problems);
            wanted.push(Spot { value: String::from("events"), place });
        }
        inside.finish(self.problems);
        let mut kinds: Vec<_> = wanted.into_iter().filter_map(|id| self.kind(&id)).collect();
        if let Some((id, Some(own))) = asking
            && let Some(kind) = kinds.iter_mut().find(|kind| kind.id == id.value)
        {
            asking::of_site(self.checked, own, kind, self.problems);
        }
        (kinds, suggestions)
    }

    /// `questions: true`, or what the site says of its own about questions.
    fn asking(&mut self, inside: &mut Fields<'a>) -> Option<(Spot<String>, Option<Fields<'a>>)> {
        let node = inside.node("questions")?;
        let id = Spot { value: String::from("questions"), place: node.place };
        if let Node::Map(_) = node.value {
            return Some((id, Some(Fields::of(self.checked, node, self.problems))));
        }
        match node.value {
            Node::Scalar(word) if word.trim() == "true" => Some((id, None)),
            Node::Scalar(word) if word.trim() == "false" => None,
            _ => {
                let message = String::from("`questions` is neither `true` nor `false`");
                let remedy = "write `true`, or `{topics: [work], answer_within: 5 days}`";
                self.problem(Rule::BadValue, id.place, message, remedy);
                None
            }
        }
    }

    fn kind(&mut self, id: &Spot<String>) -> Option<ListingKind> {
        let found = self.world.kinds.get(&id.value).cloned();
        if found.is_none() {
            let message = format!("there is no sites/modules/{}.yaml", id.value);
            let remedy = did_you_mean(&id.value, self.world.kinds.keys().map(String::as_str));
            self.problem(Rule::UnknownModule, id.place, message, remedy);
        }
        found
    }

    fn functions(&mut self) -> Vec<String> {
        let written = self.fields.texts("functions", self.problems);
        for function in &written {
            if !FUNCTIONS.contains(&function.value.as_str()) {
                let message = format!("there is no function `{}`", function.value);
                let remedy = did_you_mean(&function.value, FUNCTIONS);
                self.problem(Rule::BadValue, function.place, message, remedy);
            }
        }
        written.into_iter().map(|function| function.value).collect()
    }
}
