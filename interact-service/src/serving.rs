//! The way of a request: received, guarded, answered, dressed.
//!
//! Each step takes a finished value and gives one: `received` reads what came, `guard` says
//! whether it may pass, `run` lets the handler act, `dress` makes the answer a page. Who asks,
//! whether they may, and what a handler that only looks answers is found in one look at the store;
//! what somebody signed in changes is done in the same work in which we see who that is.

use std::sync::Arc;

use axum::extract::Request;
use axum::response::Response;

use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::routes::{Handler, Route};
use crate::service::Service;
use crate::store::{StoreError, Tx};

mod cookies;
mod dress;
mod effort;
mod guard;
mod received;
mod run;

pub(crate) use dress::set_headers;
pub use received::Received;

/// Answers a request that belongs to a route.
pub async fn serve(service: &Service, route: &Route, request: Request) -> Response {
    let received = match Received::read(service, route, request).await {
        Ok(received) => Arc::new(received),
        Err(refused) => return refused,
    };
    let Begun { ask, answer } = begin(service, route, &received).await;
    match finish(service, route, &ask, answer).await {
        Ok(answer) => dress::answer(service, &ask, &received, answer),
        Err(failure) => dress::failure(service, &ask, &received, failure),
    }
}

/// What the first work of the store gave: who asks, and the answer unless it takes more.
struct Begun {
    ask: Arc<Ask>,
    answer: Result<Option<Answer>, Failure>,
}

/// Why nothing of a work is kept, and who asked if that is known.
struct Refused {
    ask: Option<Arc<Ask>>,
    why: Failure,
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self { ask: None, why: error.into() }
    }
}

/// The first work: it answers what only looks, and what somebody signed in changes.
async fn begin(service: &Service, route: &Route, received: &Arc<Received>) -> Begun {
    let begun = match route.handler {
        Handler::Act(act) if received.session.is_some() => {
            run::act_at_once(service, route, received, act).await
        }
        _ => look(service, route, received).await,
    };
    begun.unwrap_or_else(|Refused { ask, why }| {
        let unknown = || received.ask(service, guard::unknown(service, received));
        Begun { ask: ask.unwrap_or_else(|| Arc::new(unknown())), answer: Err(why) }
    })
}

async fn look(
    service: &Service,
    route: &Route,
    received: &Arc<Received>,
) -> Result<Begun, Refused> {
    let (of, route, received) = (service.clone(), *route, Arc::clone(received));
    let work = move |tx: &mut dyn Tx| {
        let (ask, passed) = met(&of, &route, &received, tx)?;
        let answer = passed.and_then(|()| match route.handler {
            Handler::Look(look) | Handler::Ask(look) if !route.costs => look(&ask, tx).map(Some),
            _ => Ok(None),
        });
        Ok::<_, Refused>(Begun { ask, answer })
    };
    service.store.read(work).await
}

/// Who asks, and whether they may.
fn met(
    service: &Service,
    route: &Route,
    received: &Received,
    tx: &mut dyn Tx,
) -> Result<(Arc<Ask>, Result<(), Failure>), StoreError> {
    let visitor = guard::visitor(service, received, tx)?;
    let ask = Arc::new(received.ask(service, visitor));
    let passed = guard::pass(service, route, received, &ask);
    Ok((ask, passed))
}

/// Does what the first work could not.
async fn finish(
    service: &Service,
    route: &Route,
    ask: &Arc<Ask>,
    begun: Result<Option<Answer>, Failure>,
) -> Outcome {
    guard::touch(service, ask).await;
    if let Some(answer) = begun? {
        return Ok(answer);
    }
    if route.costs && ask.visitor.me.is_none() {
        effort::spent(&service.config.key, service.config.effort, ask).await?;
    }
    match route.handler {
        Handler::Look(look) | Handler::Ask(look) => run::look(service, ask, look).await,
        Handler::Act(act) => run::act(service, route, ask, act).await,
        Handler::Weigh(weigh, act) => run::weigh(service, route, ask, weigh, act).await,
    }
}
