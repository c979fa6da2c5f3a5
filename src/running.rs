//! A service at work: its router, and what it does by itself beside requests.

use std::sync::Arc;

use anyhow::Result;
use axum::Router;
use interact_service::chores::Runner;
use interact_service::mail::transport::MailSettings;
use interact_service::mail::worker::Worker;
use interact_service::operation;
use interact_service::publishing::{Publisher, Webhook, route};
use interact_service::search::{self, Answers};
use interact_service::service::Service;
use interact_service::settings::Limits;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A service at work.
pub(crate) struct Running {
    /// The service.
    pub(crate) service: Service,
    /// Whoever sends its letters.
    pub(crate) mail: Arc<Worker>,
    stop: watch::Sender<bool>,
    runner: JoinHandle<()>,
    publisher: JoinHandle<()>,
}

impl Running {
    /// Lets a service send letters, tidy and publish.
    pub(crate) fn start(
        service: Service,
        mail: MailSettings,
        webhook: Option<Webhook>,
    ) -> Result<Self> {
        let mail = Arc::new(Worker::new(service.clone(), mail)?);
        let (stop, stopping) = watch::channel(false);
        let runner = Runner::new(service.clone(), Some(Arc::clone(&mail)));
        let runner = tokio::spawn(runner.run(stopping));
        let publisher = tokio::spawn(Publisher::new(service.clone(), webhook).run());
        Ok(Self { service, mail, stop, runner, publisher })
    }

    /// Every address of the service within limits: forms and pages, searches, what is public.
    pub(crate) fn router(&self, limits: Limits, answers: Arc<dyn Answers>) -> Router {
        let router = self.service.router().merge(search::router(answers));
        let router = router.merge(route::router(&self.service));
        operation::guarded(router, &self.service, limits)
    }

    /// Ends what it does by itself, finishes what was begun, and closes the store.
    pub(crate) async fn stop(self) {
        self.publisher.abort();
        self.stop.send_replace(true);
        if self.runner.await.is_err() {
            tracing::error!("what the service does by itself had ended before");
        }
        let store = self.service.store.clone();
        // Closing waits for threads of the store.
        let _ = tokio::task::spawn_blocking(move || store.close()).await;
    }
}
