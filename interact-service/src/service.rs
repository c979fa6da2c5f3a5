//! The service as one value, and its way into axum.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use tokio::sync::Semaphore;

use crate::answer::Failure;
use crate::clock::Clock;
use crate::config::Config;
use crate::host::Host;
use crate::operation::metrics::Metrics;
use crate::routes::{self, Handler, Route};
use crate::serving;
use crate::store::Store;
use crate::visitor::Allowed;

/// Everything that a request may need. Cheap to clone.
#[derive(Clone)]
pub struct Service(Arc<Parts>);

/// What the service is made of.
pub struct Parts {
    /// Where things are kept.
    pub store: Store,
    /// The program around it.
    pub host: Arc<dyn Host>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// What the operator decided.
    pub config: Config,
    /// As many costly things may be weighed at once as there are cores.
    pub weighing: Semaphore,
    /// So many may weigh or wait for their turn; more are told to come back.
    pub waiting: Semaphore,
    /// Numbers for operators.
    pub metrics: Metrics,
}

/// So many wait their turn for costly work.
const QUEUE: usize = 50;

impl std::ops::Deref for Service {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Service {
    /// A service.
    #[must_use]
    pub fn new(store: Store, host: Arc<dyn Host>, clock: Arc<dyn Clock>, config: Config) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        let (weighing, waiting) = (Semaphore::new(cores), Semaphore::new(cores + QUEUE));
        let metrics = Metrics::new();
        Self(Arc::new(Parts { store, host, clock, config, weighing, waiting, metrics }))
    }

    /// Every address of the table, below `/my/{site}/{lang}/`.
    pub fn router(&self) -> Router {
        let mut paths: BTreeMap<&'static str, MethodRouter<Self>> = BTreeMap::new();
        for route in routes::all() {
            let answer = move |State(service): State<Self>, request: Request| {
                answer(service, route, request)
            };
            let method = match route.handler {
                Handler::Look(_) => get(answer),
                Handler::Ask(_) | Handler::Act(_) | Handler::Weigh(..) => post(answer),
            };
            let known = paths.remove(route.path).unwrap_or_default();
            paths.insert(route.path, known.merge(method));
        }
        let begin = Router::new();
        let add = |router: Router<Self>, (path, method): (&str, MethodRouter<Self>)| {
            router.route(&format!("/my/{{site}}/{{lang}}/{path}"), method)
        };
        let pages = paths.into_iter().fold(begin, add);
        let pages = pages.route("/my/{site}/{lang}", get(with_slash));
        let pages = pages.route("/my/{site}/{lang}/{*nowhere}", get(nowhere));
        pages.with_state(self.clone()).merge(crate::publishing::route::router(self))
    }
}

/// What is not in the table: the page that says that nothing is there, in the look of the site.
async fn nowhere(State(service): State<Service>, request: Request) -> Response {
    let route = Route::get("{*nowhere}", Allowed::Anybody, |_, _| Err(Failure::NotFound));
    serving::serve(&service, &route.needs(""), request).await
}

/// Somebody's own page is below the language, as every other.
async fn with_slash(request: Request) -> Redirect {
    Redirect::permanent(&format!("{}/", request.uri().path()))
}

async fn answer(service: Service, route: Route, request: Request) -> Response {
    serving::serve(&service, &route, request).await
}
