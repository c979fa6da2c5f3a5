//! Two sites full of people, each with words that nobody else may read.

use interact_service::clock::Clock as _;
use interact_service::store::{Value, find};
use interact_service::visitor::Role;

use crate::support::{Client, World};

/// Somebody with a browser.
pub(crate) struct Person<'w> {
    pub(crate) role: Role,
    pub(crate) site: &'static str,
    /// A word that stands in everything that this person wrote.
    pub(crate) word: String,
    pub(crate) client: Client<'w>,
}

impl std::fmt::Debug for Person<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({:?}, {})", self.word, self.role, self.site)
    }
}

impl Person<'_> {
    /// The account.
    pub(crate) fn account(&self) -> i64 {
        self.client.account
    }

    /// The role, or nothing for a visitor whom nobody knows.
    pub(crate) fn role_or_none(&self) -> Option<Role> {
        self.client.is_signed_in().then_some(self.role)
    }

    /// Signs in again: what was tried may have ended the session.
    pub(crate) fn come_back(&mut self) {
        let (account, staff) = (self.account(), self.role.is_staff());
        self.client.cookies.clear();
        self.client.sign_in_as(account, staff);
    }
}

/// Somebody who has just come, and has nothing.
pub(crate) fn newcomer<'w>(
    world: &'w World,
    site: &'static str,
    role: Role,
    word: &str,
) -> Person<'w> {
    let client = world.somebody_at(site, role, word);
    let client = if site == "cyprus" { client } else { client.speaking(first(site)) };
    Person { role, site, word: word.to_string(), client }
}

fn first(site: &str) -> &'static str {
    if site == "italy" { "it" } else { "es" }
}

/// Everybody: of Cyprus and of Italy one of each role, and in Cyprus a second of those who have
/// something of their own. Providers have a public listing, seekers applied and wrote to it, one
/// letter of each site was given up.
pub(crate) fn everybody(world: &World) -> Vec<Person<'_>> {
    let mut all = Vec::new();
    for (site, ending) in [("cyprus", "cy"), ("cyprus", "other"), ("italy", "it")] {
        let mut provider = newcomer(world, site, Role::Provider, &format!("provider-{ending}-x7"));
        let mut migrant = newcomer(world, site, Role::Migrant, &format!("migrant-{ending}-x7"));
        let mut volunteer =
            newcomer(world, site, Role::Volunteer, &format!("volunteer-{ending}-x7"));
        let listing = listing(world, &provider);
        let event = event(world, &provider);
        for seeker in [&mut migrant, &mut volunteer] {
            seek(seeker, listing);
            meet(seeker, event);
        }
        answer(&mut provider);
        expert(world, &volunteer);
        all.extend([provider, migrant, volunteer]);
        if ending != "other" {
            for role in [Role::Moderator, Role::Administrator] {
                all.push(newcomer(world, site, role, &format!("{}-{ending}-x7", role.as_str())));
            }
            dead_letter(world, site, all[all.len() - 3].account());
        }
    }
    world.forget_rates();
    all
}

/// A verified provider's public listing.
fn listing(world: &World, provider: &Person<'_>) -> i64 {
    let (site, account, now) = (provider.site, provider.account(), world.clock.now());
    let title = format!("Offer of {}", provider.word);
    let lang = if site == "cyprus" { "en" } else { first(site) };
    let content = serde_json::json!({ "texts": { lang: { "title": title } } }).to_string();
    let kind = if site == "cyprus" { "training" } else { "accommodation" };
    world.write(move |tx| {
        let verified = "insert into provider (account, site, name, profile, state, reason, \
             asked_at, verified_at, version) values ($1, $2, $3, '{}', 'verified', '', $4, $4, 1)";
        let name = format!("Organisation {account}");
        tx.execute(verified, &[account.into(), site.into(), name.into(), now.into()])?;
        let sql = "insert into listing (site, owner, kind, state, revision, content, live, reason, \
             places, taken, submitted_at, verified_at, expires_at, reminded_at, version, \
             created_at, changed_at) values ($1, $2, $3, 'published', 'none', $4, $4, '', 3, 0, \
             0, $5, 0, 0, 1, $5, $5) returning id";
        let values: [Value; 5] =
            [site.into(), account.into(), kind.into(), content.as_str().into(), now.into()];
        find(tx, sql, &values)?.expect("a row").int(0)
    })
}

/// An organisation's public event, with a question of staff about a change of it.
fn event(world: &World, provider: &Person<'_>) -> i64 {
    let (site, account, now) = (provider.site, provider.account(), world.clock.now());
    let lang = if site == "cyprus" { "en" } else { first(site) };
    let content = serde_json::json!({
        "texts": { lang: { "title": format!("Event of {}", provider.word) } },
        "times": { "starts": "2026-12-01T18:00", "ends": "2026-12-01T20:00" },
        "way": "place",
    });
    let content = content.to_string();
    world.write(move |tx| {
        let sql = "insert into event (site, owner, origin, state, revision, content, live, reason, \
             cancelled, uid, fold, sequence, submitted_at, verified_at, ends_at, version, \
             created_at, changed_at) values ($1, $2, 'provider', 'published', 'returned', $3, $3, \
             'Where?', $4, $5, $5, 1, 0, $6, $7, 1, $6, $6) returning id";
        let uid = format!("event of {account}");
        let values: [Value; 7] = [
            site.into(),
            account.into(),
            content.as_str().into(),
            false.into(),
            uid.into(),
            now.into(),
            (now + 30 * interact_service::clock::DAY).into(),
        ];
        find(tx, sql, &values)?.expect("a row").int(0)
    })
}

/// Wants to come to an event and asks about it; suggests another one where one may.
fn meet(seeker: &mut Person<'_>, event: i64) {
    let text = format!("Words of {}", seeker.word);
    let client = &mut seeker.client;
    client.force(&format!("events/{event}/come"), &[("date", "2026-12-01T1800")]);
    assert_eq!(client.page.status, 303, "coming: {}", client.page.body);
    client.force(&format!("events/{event}/ask"), &[("text", &text)]);
    assert_eq!(client.page.status, 303, "asking about an event: {}", client.page.body);
    if seeker.site == "cyprus" {
        let fields = [
            ("lang", "en"),
            ("title", text.as_str()),
            ("summary", &text),
            ("starts-day", "2026-12-05"),
            ("starts-time", "18:00"),
            ("ends-time", "20:00"),
            ("way", "place"),
            ("place", "Here"),
        ];
        client.force("events/suggest", &fields);
        assert_eq!(client.page.status, 303, "suggesting: {}", client.page.body);
    }
}

/// Tells something, applies, asks a question and writes about the application.
fn seek(seeker: &mut Person<'_>, listing: i64) {
    let area = if seeker.site == "cyprus" { "limassol" } else { "lazio" };
    let text = format!("Words of {}", seeker.word);
    let client = &mut seeker.client;
    for (field, fields) in [
        ("languages", vec![("language-1", "ar"), ("level-1", "native")]),
        ("area", vec![("area", area)]),
    ] {
        client.force(&format!("profile/{field}"), &fields);
        assert_eq!(client.page.status, 303, "{field}: {}", client.page.body);
    }
    client.force(&format!("listings/{listing}/ask"), &[("text", &text)]);
    assert_eq!(client.page.status, 303, "asking: {}", client.page.body);
    let path = format!("listings/{listing}/apply");
    let fields = [("question-why", text.as_str()), ("question-home", &text), ("step", "send")];
    client.force(&path, &fields);
    assert_eq!(client.page.status, 303, "applying: {}", client.page.body);
    let own = client.page.location().split('?').next().unwrap_or_default().to_string();
    client.force(&format!("{own}/messages"), &[("text", &text)]);
    assert_eq!(client.page.status, 303, "writing: {}", client.page.body);
    client.force("questions/send", &[("text", &text), ("topic", "other")]);
    assert_eq!(client.page.status, 303, "asking an expert: {}", client.page.body);
}

/// Makes somebody responsible for a topic.
fn expert(world: &World, volunteer: &Person<'_>) {
    let (site, account) = (volunteer.site, volunteer.account());
    world.write(move |tx| {
        let (topics, languages) = ([String::from("work")], [String::from("en")]);
        interact_service::experts::store::save(tx, site, account, (&topics, &languages), 1)
    });
}

/// Opens the first application and answers it.
fn answer(provider: &mut Person<'_>) {
    let text = format!("Words of {}", provider.word);
    let client = &mut provider.client;
    client.get("received");
    let path = client.page.forms().into_iter().map(|form| form.action);
    let open = path.into_iter().find(|action| action.ends_with("/open")).expect("an application");
    let own = open.trim_end_matches("/open").to_string();
    client.force(&open, &[]);
    client.force(&format!("{own}/messages"), &[("text", &text)]);
    assert_eq!(client.page.status, 303, "answering: {}", client.page.body);
}

fn dead_letter(world: &World, site: &'static str, account: i64) {
    world.write(move |tx| {
        let sql = "insert into outbox (site, account, address, lang, letter, args, dedupe, \
             message_id, state, due_at, lease_until, tries, last_answer, created_at) values ($1, \
             $2, null, 'en', 'message-new', '{}', 'dead', 'x', 'dead', 0, 0, 9, 'no', 0)";
        tx.execute(sql, &[site.into(), account.into()])
    });
}
