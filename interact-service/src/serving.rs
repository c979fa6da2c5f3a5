//! The way of a request: received, guarded, answered, dressed.
//!
//! Each step takes a finished value and gives one: `received` reads what came, `guard` says
//! whether it may pass, `run` lets the handler look or act, `dress` makes the answer a page.

use std::sync::Arc;

use axum::extract::Request;
use axum::response::Response;

use crate::answer::Failure;
use crate::ask::Ask;
use crate::routes::{Handler, Route};
use crate::service::Service;

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
        Ok(received) => received,
        Err(refused) => return refused,
    };
    let ask = match guard::visitor(service, &received).await {
        Ok(visitor) => Arc::new(received.ask(service, visitor)),
        Err(failure) => {
            let ask = received.ask(service, guard::stranger(service, &received));
            return dress::failure(service, &ask, &received, failure).await;
        }
    };
    match pass(service, route, &received, &ask).await {
        Ok(answer) => dress::answer(service, &ask, &received, answer).await,
        Err(failure) => dress::failure(service, &ask, &received, failure).await,
    }
}

async fn pass(
    service: &Service,
    route: &Route,
    received: &Received,
    ask: &Arc<Ask>,
) -> crate::answer::Outcome {
    if !route.needs.is_empty() && !guard::is_on(&ask.tenant, route.needs) {
        return Err(Failure::NotFound);
    }
    guard::may(route.allowed, ask)?;
    if route.method() == "POST" && !route.by_link {
        guard::from_our_page(service, received, ask)?;
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
