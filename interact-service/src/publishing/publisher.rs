//! Publishes beside the requests: once at the start, then whenever something changed.

use std::sync::Arc;
use std::time::Duration;

use super::{Webhook, store, webhook, whole};
use crate::service::Service;
use crate::store::StoreError;
use crate::tenant::Tenant;

/// So often it is looked whether something changed. What moderators accept within this time is
/// published together, and is to be seen within two seconds.
const EVERY: Duration = Duration::from_millis(400);

/// Whoever publishes.
pub struct Publisher {
    service: Service,
    webhook: Option<Webhook>,
    /// Changes that were published already; nothing before the start.
    done: Option<i64>,
}

impl Publisher {
    /// A publisher of a service that has not published yet.
    #[must_use]
    pub fn new(service: Service, webhook: Option<Webhook>) -> Self {
        Self { service, webhook, done: None }
    }

    /// Publishes for as long as the service runs.
    pub async fn run(mut self) {
        loop {
            if let Err(error) = self.look().await {
                tracing::error!(%error, "what is public cannot be read; it is tried again");
            }
            tokio::time::sleep(EVERY).await;
        }
    }

    /// Publishes if something changed since the last time, and says whether it did.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn look(&mut self) -> Result<bool, StoreError> {
        let count = self.service.store.read(store::count).await?;
        if self.done == Some(count) {
            return Ok(false);
        }
        let first = self.done.is_none();
        let count = self.publish().await?;
        self.done = Some(count);
        if let Some(webhook) = self.webhook.clone().filter(|_| !first) {
            let now = self.service.clock.now();
            tokio::task::spawn_blocking(move || webhook::call(&webhook, count, now));
        }
        Ok(true)
    }

    /// Reads the snapshot and its count together, and hands it to the program around the service.
    async fn publish(&self) -> Result<i64, StoreError> {
        let tenants = self.service.host.tenants();
        let now = self.service.clock.now();
        let read = move |tx: &mut dyn crate::store::Tx| {
            let tenants = tenants.iter().map(|tenant: &Arc<Tenant>| tenant.as_ref());
            let published = whole(tx, tenants, now)?;
            Ok::<_, StoreError>((store::count(tx)?, published))
        };
        let (count, published) = self.service.store.read(read).await?;
        let host = Arc::clone(&self.service.host);
        let made = tokio::task::spawn_blocking(move || host.publish(published)).await;
        if made.is_err() {
            tracing::error!("taking in what was published failed; the former pages stay");
        }
        Ok(count)
    }
}
