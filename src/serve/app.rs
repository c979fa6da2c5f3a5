//! What the preview server holds, and the routes by which it is reached.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::State;
use axum::http::{Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use generator::pipeline::Preview;
use generator::problem::show;

use super::answer::{self, Answer};
use super::live::Live;
use super::notice::Notice;
use crate::house::House;
use crate::mistakes;
use crate::terminal::Terminal;

/// The script that listens for changes; it is added to pages here and nowhere else.
const SCRIPT: &str = include_str!("live.js");

/// What the server holds.
pub(super) struct App {
    /// The sites.
    pub(super) house: Arc<House>,
    /// Tells open pages what changed.
    pub(super) live: Arc<Live>,
    /// Where to talk.
    pub(super) terminal: Terminal,
}

/// The addresses of pages; `service` answers below its own.
pub(super) fn router(app: Arc<App>, service: Router) -> Router {
    Router::new()
        .route("/_live", get(events))
        .route("/_live.js", get(script))
        .fallback(get(page))
        .with_state(app)
        .merge(service)
}

async fn events(State(app): State<Arc<App>>) -> Response {
    app.live.stream().into_response()
}

async fn script() -> Response {
    let kind = (header::CONTENT_TYPE, "text/javascript; charset=utf-8");
    ([kind, (header::CACHE_CONTROL, "no-cache")], SCRIPT).into_response()
}

async fn page(State(app): State<Arc<App>>, uri: Uri) -> Response {
    let answer = tokio::task::spawn_blocking(move || app.answer(&uri)).await;
    answer.unwrap_or_else(|_| Answer::failure("the page could not be made")).into_response()
}

impl App {
    /// An app that serves a preview, in which days pass or do not.
    pub(super) fn new(preview: Preview, days_pass: bool, terminal: Terminal) -> Self {
        let live = Arc::new(Live::new());
        let listeners = Arc::clone(&live);
        let house = House::new(preview, false, move || listeners.changed());
        let house = Arc::new(house.turning(days_pass));
        Self { house, live, terminal }
    }

    fn answer(&self, uri: &Uri) -> Answer {
        let preview = self.house.preview();
        let answer = answer::to(&preview, uri.path(), uri.query());
        let answer = answer.map(|answer| answer.or_gone(&preview, uri.path()));
        answer.unwrap_or_else(|error| {
            let message = format!("{error:#}");
            self.terminal.error(&message);
            Answer::failure(&message)
        })
    }

    /// Reads what changed and tells open pages.
    pub(super) fn refresh(&self, paths: &[PathBuf]) {
        let begun = Instant::now();
        let mut preview = self.house.preview_mut();
        let refreshed = preview.refresh_files(paths).map(|_| ());
        drop(preview);
        match refreshed {
            Err(error) => {
                self.terminal.error(&format!("{error:#}"));
                self.live.wrong(Notice::of_failure(&error));
            }
            Ok(()) => {
                if !self.tell_problems() {
                    let took = begun.elapsed().as_secs_f32() * 1000.0;
                    self.terminal.say(&format!("changed; read again in {took:.0} ms"));
                    self.live.changed();
                }
            }
        }
    }

    /// Says what has to be mended, here and on open pages; whether there was anything to say.
    pub(super) fn tell_problems(&self) -> bool {
        let preview = self.house.preview();
        let problems = &preview.report().problems;
        let Some(notice) = Notice::of(problems) else {
            return false;
        };
        self.terminal.warn(&show::report(&mistakes::of(problems), self.terminal.talk_format()));
        self.terminal.warn(&format!("{}; the former pages stay", notice.summary));
        self.live.wrong(notice);
        true
    }
}
