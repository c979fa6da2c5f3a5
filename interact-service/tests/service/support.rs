//! A service in process with the real sites, a clock that stands, and visitors with cookies.
//!
//! ```ignore
//! let world = World::new();
//! let mut amira = world.somebody(Role::Migrant, "Amira");
//! amira.get("favourites");
//! amira.send("favourites/add", &[("listing", "7")]);   // the form that goes there, then its answer
//! assert!(amira.page.has("Saved"));
//! ```

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use interact_service::clock::{Clock as _, Millis, StandingClock};
use interact_service::config::Config;
use interact_service::host::Host;
use interact_service::operation;
use interact_service::secrets::{self, Key};
use interact_service::service::Service;
use interact_service::sessions;
use interact_service::settings::Limits;
use interact_service::store::rate;
use interact_service::store::{Engine, Row, Store, StoreError, Tx, Value, find};
use interact_service::visitor::Role;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

pub(crate) mod client;
pub(crate) mod crawl;
mod house;
pub(crate) mod page;

pub(crate) use client::Client;
pub(crate) use page::Page;

/// Where the service is reached from outside.
pub(crate) const ADDRESS: &str = "https://immerse.test";

/// The moment at which every world begins: 20 November 2026, noon in Greenwich.
pub(crate) const BEGIN: Millis = 1_795_176_000_000;

/// A service with a database of its own.
pub(crate) struct World {
    pub(crate) service: Service,
    pub(crate) clock: Arc<StandingClock>,
    router: Router,
    runtime: Runtime,
    visitors: AtomicU32,
}

impl World {
    /// An empty one.
    pub(crate) fn new() -> Self {
        Self::of(store(), |_, router| router)
    }

    /// One that keeps what it is told there, with a router that may have more addresses.
    pub(crate) fn of(store: Store, more: impl FnOnce(&Service, Router) -> Router) -> Self {
        let clock = Arc::new(StandingClock::at(BEGIN));
        Self::made(house::shared(), clock, store, config(false), more)
    }

    /// An empty one that is a demonstration.
    pub(crate) fn demonstration() -> Self {
        let clock = Arc::new(StandingClock::at(BEGIN));
        Self::made(house::shared(), clock, store(), config(true), |_, router| router)
    }

    /// One of the sites below a folder.
    pub(crate) fn below(root: &std::path::Path) -> Self {
        let clock = Arc::new(StandingClock::at(BEGIN));
        Self::made(house::of(root), clock, store(), config(false), |_, router| router)
    }

    /// Another process of the same service, with a store of its own on the same database.
    pub(crate) fn beside(&self, store: Store) -> Self {
        let (host, config) = (Arc::clone(&self.service.host), self.service.config.clone());
        Self::made(host, Arc::clone(&self.clock), store, config, |_, router| router)
    }

    fn made(
        host: Arc<dyn Host>,
        clock: Arc<StandingClock>,
        store: Store,
        config: Config,
        more: impl FnOnce(&Service, Router) -> Router,
    ) -> Self {
        let service = Service::new(store, host, clock.clone(), config);
        let router = more(&service, service.router());
        let router = operation::guarded(router, &service, Limits::default());
        let runtime = Runtime::new().expect("threads");
        Self { service, clock, router, runtime, visitors: AtomicU32::new(1) }
    }

    /// A browser that was never here, at Cyprus, in English, with an address of its own.
    pub(crate) fn visitor(&self) -> Client<'_> {
        let number = self.visitors.fetch_add(1, Ordering::SeqCst);
        Client::new(self, format!("198.51.{}.{}", number / 250, number % 250 + 1))
    }

    /// Somebody of Cyprus who is signed in; staff with a second factor. No password fits.
    pub(crate) fn somebody(&self, role: Role, name: &str) -> Client<'_> {
        self.somebody_at("cyprus", role, name)
    }

    /// The same at another site.
    pub(crate) fn somebody_at(&self, site: &str, role: Role, name: &str) -> Client<'_> {
        let account = self.account(site, role, name);
        let mut client = self.visitor().at(site);
        client.sign_in_as(account, role.is_staff());
        client
    }

    /// An account that is confirmed; its mail address is made of its name.
    pub(crate) fn account(&self, site: &str, role: Role, name: &str) -> i64 {
        let sql = "insert into account (site, role, name, login, login_norm, email, email_norm, \
             email_confirmed_at, password, lang, state, created_at, seen_day) \
             values ($1, $2, $3, $3, $4, $5, $5, $6, 'none', 'en', 'active', $6, $7) returning id";
        let (norm, now) = (interact_service::form::text::norm(name), self.clock.now());
        let email = format!("{}@example.org", norm.replace(' ', "."));
        let values: [Value; 7] = [
            site.into(),
            role.as_str().into(),
            name.into(),
            norm.into(),
            email.into(),
            now.into(),
            (now / interact_service::clock::DAY).into(),
        ];
        self.write(move |tx| find(tx, sql, &values)?.expect("a row").int(0))
    }

    /// A token of a session of an account.
    pub(crate) fn session(&self, account: i64, second_factor: bool) -> String {
        let now = self.clock.now();
        self.write(move |tx| {
            let begin =
                sessions::Begin { account, second_factor, remember: false, label: "Test", now };
            sessions::begin(tx, &begin)
        })
    }

    /// Asks for all of this at the same time: the status of each, and when to come again.
    pub(crate) fn at_once(&self, requests: Vec<Request<Body>>) -> Vec<(u16, String)> {
        self.runtime.block_on(async {
            let ask = |request: Request<Body>| {
                let router = self.router.clone();
                tokio::spawn(async move {
                    let response = router.oneshot(request).await.expect("an answer");
                    let wait = response.headers().get("retry-after");
                    let wait = wait.and_then(|value| value.to_str().ok()).unwrap_or_default();
                    (response.status().as_u16(), wait.to_string())
                })
            };
            let tasks: Vec<_> = requests.into_iter().map(ask).collect();
            let mut answers = Vec::new();
            for task in tasks {
                answers.push(task.await.expect("no panic"));
            }
            answers
        })
    }

    /// Waits for work of the service's own.
    pub(crate) fn wait<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// Changes something in the database.
    pub(crate) fn write<T: Send + 'static>(
        &self,
        work: impl Fn(&mut dyn Tx) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> T {
        self.service.store.write_now(work).expect("a write")
    }

    /// Looks into the database.
    pub(crate) fn read<T: Send + 'static>(
        &self,
        work: impl Fn(&mut dyn Tx) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> T {
        self.service.store.read_now(work).expect("a read")
    }

    /// A number out of the database.
    pub(crate) fn number(&self, sql: &'static str, values: Vec<Value>) -> i64 {
        self.read(move |tx| find(tx, sql, &values)?.expect("a row").int(0))
    }

    /// A text out of the database.
    pub(crate) fn text(&self, sql: &'static str, values: Vec<Value>) -> String {
        self.read(move |tx| find(tx, sql, &values)?.expect("a row").text(0))
    }

    /// Letters that were put into the outbox, oldest first: name, who gets it (`account 7` or an
    /// address), and its arguments.
    pub(crate) fn letters(&self) -> Vec<(String, String, serde_json::Value)> {
        self.read(|tx| {
            let sql = "select letter, account, address, args from outbox order by id";
            let rows = tx.query(sql, &[])?;
            let one = |row: &Row| {
                let to = match row.maybe_int(1)? {
                    Some(account) => format!("account {account}"),
                    None => row.maybe_text(2)?.unwrap_or_default(),
                };
                let args = serde_json::from_str(&row.text(3)?).unwrap_or_default();
                Ok((row.text(0)?, to, args))
            };
            rows.iter().map(one).collect()
        })
    }

    /// The last letter of a name.
    pub(crate) fn letter(&self, name: &str) -> serde_json::Value {
        let letters = self.letters();
        let found = letters.iter().rev().find(|(own, ..)| own == name);
        found.unwrap_or_else(|| panic!("no letter {name} among {letters:?}")).2.clone()
    }

    /// Everything that stands in a table, as one text, to look for what must not be there.
    pub(crate) fn everything(&self) -> String {
        let rows = self.rows();
        rows.into_values().flatten().collect::<Vec<_>>().join("\n")
    }

    /// The rows of each table, a text each.
    pub(crate) fn rows(&self) -> BTreeMap<String, Vec<String>> {
        self.read(|tx| {
            let mut all = BTreeMap::new();
            for table in tables(tx)? {
                let rows = tx.query(&format!("select * from {table}"), &[])?;
                let text = |row: &Row| {
                    let cells = (0..row.width()).map(|at| Ok(shown(row.value(at)?)));
                    Ok(cells.collect::<Result<Vec<_>, StoreError>>()?.join("\n"))
                };
                all.insert(table, rows.iter().map(text).collect::<Result<_, StoreError>>()?);
            }
            Ok(all)
        })
    }

    /// Nobody has come too often.
    pub(crate) fn forget_rates(&self) {
        self.write(|tx| rate::sweep(tx, i64::MAX));
    }

    /// A token's hash, as it is kept.
    pub(crate) fn hashed(token: &str) -> Vec<u8> {
        secrets::hashed(token)
    }
}

fn config(demonstration: bool) -> Config {
    Config { address: ADDRESS.into(), key: Key::fresh(), proxies: 1, effort: 0, demonstration }
}

/// A database with the schema: SQLite, or PostgreSQL with `IMMERSE_TEST_ENGINE=postgres`.
pub(crate) fn store() -> Store {
    if std::env::var_os("IMMERSE_TEST_ENGINE").is_none_or(|name| name != "postgres") {
        return interact_service::schema::in_memory().expect("a database");
    }
    let at = interact_service::testing::postgres().expect("PostgreSQL is installed");
    interact_service::schema::open(&at).expect("a database")
}

/// The names of all tables.
pub(crate) fn tables(tx: &mut dyn Tx) -> Result<Vec<String>, StoreError> {
    let sql = match tx.engine() {
        Engine::Sqlite => {
            "select name from sqlite_master where type = 'table' \
             union select name from sqlite_temp_master where type = 'table' order by name"
        }
        Engine::Postgres => {
            "select tablename from pg_tables where schemaname = 'public' order by 1"
        }
    };
    tx.query(sql, &[])?.iter().map(|row| row.text(0)).collect()
}

/// The columns of a table, in their order.
pub(crate) fn columns(tx: &mut dyn Tx, table: &str) -> Result<Vec<String>, StoreError> {
    let sql = match tx.engine() {
        Engine::Sqlite => "select name from pragma_table_info($1) order by cid",
        Engine::Postgres => {
            "select cast(column_name as text) from information_schema.columns \
             where table_name = $1 and table_schema = 'public' order by ordinal_position"
        }
    };
    tx.query(sql, &[table.into()])?.iter().map(|row| row.text(0)).collect()
}

fn shown(value: &Value) -> String {
    match value {
        Value::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        Value::Text(text) => text.clone(),
        other => format!("{other:?}"),
    }
}
