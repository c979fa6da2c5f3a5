//! The way of a request: received, guarded, answered, dressed.
//!
//! Each step takes a finished value and gives one: `received` reads what came, `guard` says
//! whether it may pass, `run` lets the handler act, `dress` makes the answer a page. Who asks,
//! whether they may, and what a handler that only looks answers is found in one look at the store.

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
    let (ask, begun) = match look(service, route, &received).await {
        Ok(Looked { ask, answer }) => (ask, Ok(answer)),
        Err(Refused { ask, why }) => {
            let stranger = || received.ask(service, guard::stranger(service, &received));
            (ask.unwrap_or_else(|| Arc::new(stranger())), Err(why))
        }
    };
    match finish(service, route, &ask, begun).await {
        Ok(answer) => dress::answer(service, &ask, &received, answer),
        Err(failure) => dress::failure(service, &ask, &received, failure),
    }
}

/// What one look at the store gave: who asks, who may, and the answer unless something has to be
/// changed for it.
struct Looked {
    ask: Arc<Ask>,
    answer: Option<Answer>,
}

/// Why a request does not pass, and who asked if that is known.
struct Refused {
    ask: Option<Arc<Ask>>,
    why: Failure,
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self { ask: None, why: error.into() }
    }
}

async fn look(
    service: &Service,
    route: &Route,
    received: &Arc<Received>,
) -> Result<Looked, Refused> {
    let (of, route, received) = (service.clone(), *route, Arc::clone(received));
    service.store.read(move |tx| look_in(&of, &route, &received, tx)).await
}

/// The same in a snapshot of the store.
fn look_in(
    service: &Service,
    route: &Route,
    received: &Received,
    tx: &mut dyn Tx,
) -> Result<Looked, Refused> {
    let visitor = guard::visitor(service, received, tx)?;
    let ask = Arc::new(received.ask(service, visitor));
    let passed = guard::pass(service, route, received, &ask);
    let answer = passed.and_then(|()| match route.handler {
        Handler::Look(look) | Handler::Ask(look) if !route.costs => look(&ask, tx).map(Some),
        _ => Ok(None),
    });
    match answer {
        Ok(answer) => Ok(Looked { ask, answer }),
        Err(why) => Err(Refused { ask: Some(ask), why }),
    }
}

/// Does what a look alone cannot.
async fn finish(
    service: &Service,
    route: &Route,
    ask: &Arc<Ask>,
    begun: Result<Option<Answer>, Failure>,
) -> Outcome {
    guard::touch(service, ask).await?;
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
