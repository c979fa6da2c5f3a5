//! Tells open pages that something changed, as Server-Sent Events.

use std::convert::Infallible;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};
use tokio::sync::watch;

use super::notice::Notice;

/// What open pages have to know.
#[derive(Debug, Clone)]
enum State {
    /// What they show is current.
    Fine,
    /// Something has to be mended; what they show is what was there before.
    Wrong(Notice),
    /// The server ends.
    Stopping,
}

/// The source of events.
pub(super) struct Live {
    sender: watch::Sender<State>,
    /// By which a page knows that the server was started anew.
    start: u128,
}

/// One listener.
pub(super) struct Events(watch::Receiver<State>);

impl Live {
    /// Nothing has changed yet.
    pub(super) fn new() -> Self {
        let start =
            SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
        Self { sender: watch::Sender::new(State::Fine), start }
    }

    /// The pages changed: load them again.
    pub(super) fn changed(&self) {
        self.sender.send_replace(State::Fine);
    }

    /// Something has to be mended.
    pub(super) fn wrong(&self, notice: Notice) {
        self.sender.send_replace(State::Wrong(notice));
    }

    /// The server ends: let every listener go.
    pub(super) fn stop(&self) {
        self.sender.send_replace(State::Stopping);
    }

    /// A listener.
    pub(super) fn subscribe(&self) -> Events {
        Events(self.sender.subscribe())
    }

    /// The answer to a page that listens: first who serves and what is wrong, then every change.
    pub(super) fn stream(&self) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
        let receiver = self.sender.subscribe();
        let mut first = vec![Event::default().event("hello").data(self.start.to_string())];
        if let State::Wrong(notice) = &*receiver.borrow() {
            first.push(event(notice));
        }
        let events = stream::unfold((first.into_iter(), receiver), next);
        Sse::new(events).keep_alive(KeepAlive::default())
    }
}

type Waiting = (std::vec::IntoIter<Event>, watch::Receiver<State>);

async fn next((mut first, mut receiver): Waiting) -> Option<(Result<Event, Infallible>, Waiting)> {
    if let Some(event) = first.next() {
        return Some((Ok(event), (first, receiver)));
    }
    receiver.changed().await.ok()?;
    let state = receiver.borrow_and_update().clone();
    let event = match state {
        State::Fine => Event::default().event("reload").data("1"),
        State::Wrong(notice) => event(&notice),
        State::Stopping => return None,
    };
    Some((Ok(event), (first, receiver)))
}

fn event(notice: &Notice) -> Event {
    // A notice is plain text in plain fields: it is always JSON.
    let data = serde_json::to_string(notice).unwrap_or_default();
    Event::default().event("wrong").data(data)
}

impl Events {
    /// Ends when the server does.
    pub(super) async fn stopped(&mut self) {
        // An error means that nobody can send any more, which is an end as well.
        let _ = self.0.wait_for(|state| matches!(state, State::Stopping)).await;
    }
}
