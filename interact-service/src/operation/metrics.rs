//! Numbers for operators, in the format of Prometheus. No number names a person.

use std::time::Duration;

use axum::http::Method;
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

/// How long answers take, in seconds: the edges of the classes.
const EDGES: [f64; 9] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: String,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Went {
    went: &'static str,
}

/// The numbers of one process.
pub struct Metrics {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Histogram,
    under_way: Gauge,
    panics: Counter,
    letters: Family<Went, Counter>,
    jobs: Family<Went, Counter>,
    /// What is measured when it is asked for.
    pub measured: Measured,
}

/// What is measured when it is asked for.
#[derive(Debug, Clone, Default)]
pub struct Measured {
    /// Letters that wait, letters given up, and seconds for which the oldest waits.
    pub letters: [Number; 3],
    /// Jobs that wait, jobs given up, and seconds for which the oldest is due.
    pub jobs: [Number; 3],
    /// Work that waits for readers and writers of the store, and whether it can be used.
    pub store: [Number; 3],
}

/// A number that goes up and down.
pub type Number = Gauge;

impl Metrics {
    /// Nothing has happened yet.
    #[must_use]
    pub fn new() -> Self {
        let mut all = Self {
            registry: Registry::with_prefix("immerse"),
            requests: Family::default(),
            seconds: Histogram::new(EDGES),
            under_way: Gauge::default(),
            panics: Counter::default(),
            letters: Family::default(),
            jobs: Family::default(),
            measured: Measured::default(),
        };
        all.register();
        all
    }

    fn register(&mut self) {
        let all = &mut self.registry;
        all.register("requests", "Requests by route and status", self.requests.clone());
        all.register("answer_seconds", "How long answers took", self.seconds.clone());
        all.register("requests_under_way", "Requests under way", self.under_way.clone());
        all.register("panics", "Answers that panicked", self.panics.clone());
        all.register("letters", "Letters by how they went", self.letters.clone());
        all.register("jobs", "Jobs by how they went", self.jobs.clone());
        let Measured { letters, jobs, store } = &self.measured;
        for (name, help, number) in [
            ("letters_waiting", "Letters to be sent", &letters[0]),
            ("letters_dead", "Letters that were given up", &letters[1]),
            ("letters_oldest_seconds", "Age of the oldest letter to be sent", &letters[2]),
            ("jobs_waiting", "Jobs to be done", &jobs[0]),
            ("jobs_dead", "Jobs that were given up", &jobs[1]),
            ("jobs_oldest_seconds", "For how long the oldest job is due", &jobs[2]),
            ("store_reads_waiting", "Work that waits for a reader", &store[0]),
            ("store_writes_waiting", "Work that waits for the writer", &store[1]),
            ("store_ready", "Whether the store can be used", &store[2]),
        ] {
            all.register(name, help, number.clone());
        }
    }

    pub(super) fn begun(&self) {
        self.under_way.inc();
    }

    pub(super) fn ended(&self) {
        self.under_way.dec();
    }

    pub(super) fn request(&self, method: &Method, route: &str, status: u16, took: Duration) {
        let (method, route) = (method.to_string(), route.to_string());
        self.requests.get_or_create(&Answered { method, route, status }).inc();
        self.seconds.observe(took.as_secs_f64());
    }

    pub(super) fn panicked(&self) {
        self.panics.inc();
    }

    /// A letter went so.
    pub fn letter(&self, went: &'static str) {
        self.letters.get_or_create(&Went { went }).inc();
    }

    /// A job went so.
    pub fn job(&self, went: &'static str) {
        self.jobs.get_or_create(&Went { went }).inc();
    }

    /// How many answers panicked.
    #[must_use]
    pub fn panics(&self) -> u64 {
        self.panics.get()
    }

    /// All of them, as Prometheus reads them.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing into a text cannot fail.
        let _ = text::encode(&mut text, &self.registry);
        text
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}
