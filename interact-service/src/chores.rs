//! What the service does by itself: letters and tidying, each when it is due.
//!
//! A chore of the table is a job of the store, one for each span of time and all replicas; a job
//! that a process left behind when it died is taken by the next. [`Runner::round`] does what is
//! due at this moment, so tests need only turn the clock.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::sync::watch;

use crate::clock::{MINUTE, Millis};
use crate::mail::worker::{Round, Worker};
use crate::service::Service;
use crate::store::jobs::{self, Job, NewJob, Next, Unique};
use crate::store::{StoreError, Tx};

pub mod store;
pub mod table;

pub use table::{Chore, all};

/// A job belongs to who took it for so long.
const LEASE: Millis = 10 * MINUTE;

/// So many jobs are taken at once.
const AT_ONCE: u32 = 8;

/// How often it is looked whether something is due.
const PAUSE: Duration = Duration::from_millis(500);

/// Does what is due.
pub struct Runner {
    service: Service,
    mail: Option<Arc<Worker>>,
}

/// What one round did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Jobs that went well.
    pub jobs: usize,
    /// Jobs that failed and are tried again, or given up.
    pub failed: usize,
    /// Letters.
    pub letters: Round,
}

impl Runner {
    /// Somebody who does what is due; without `mail`, letters wait.
    #[must_use]
    pub fn new(service: Service, mail: Option<Arc<Worker>>) -> Self {
        Self { service, mail }
    }

    /// Does what is due until it is told to stop; what was begun is finished.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            match self.round().await {
                // There may be more of the same.
                Ok(done) if done.jobs + done.letters.taken > 0 => continue,
                Ok(_) => {}
                Err(error) => tracing::error!(%error, "nothing can be done by itself now"),
            }
            tokio::select! {
                () = tokio::time::sleep(PAUSE) => {}
                _ = stop.changed() => {}
            }
        }
    }

    /// Does what is due now.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn round(&self) -> Result<Done, StoreError> {
        self.plan().await?;
        let now = self.service.clock.now();
        let taken =
            self.service.store.write(move |tx| jobs::claim(tx, AT_ONCE, LEASE, now)).await?;
        let mut done = Done::default();
        for job in taken {
            if self.one(job).await? {
                done.jobs += 1;
            } else {
                done.failed += 1;
            }
        }
        if let Some(mail) = &self.mail {
            done.letters = mail.round().await?;
        }
        Ok(done)
    }

    /// Puts each chore of this span of time among the jobs, unless it stands there.
    async fn plan(&self) -> Result<(), StoreError> {
        let now = self.service.clock.now();
        let missing = move |tx: &mut dyn Tx| {
            table::all().iter().try_fold(0, |count, chore| {
                let known = is_planned(tx, chore, now)?;
                Ok::<_, StoreError>(count + usize::from(!known))
            })
        };
        if self.service.store.read(missing).await? == 0 {
            return Ok(());
        }
        let plan =
            move |tx: &mut dyn Tx| table::all().iter().try_for_each(|chore| add(tx, chore, now));
        self.service.store.write(plan).await
    }

    /// One job: what it does and the word that it is done are one transaction.
    async fn one(&self, job: Job) -> Result<bool, StoreError> {
        let Some(chore) = table::all().iter().find(|chore| chore.name == job.kind) else {
            return self.failed(job, "nobody knows this kind of job").await;
        };
        let (service, begun) = (self.service.clone(), job.clone());
        let now = service.clock.now();
        let store = service.store.clone();
        let work = move |tx: &mut dyn Tx| {
            (chore.run)(&service, tx, now)?;
            jobs::completed(tx, &begun, now)
        };
        match store.write(work).await {
            Ok(_) => Ok(true),
            Err(error) => self.failed(job, &error.to_string()).await,
        }
    }

    async fn failed(&self, job: Job, why: &str) -> Result<bool, StoreError> {
        let (now, words, kind) = (self.service.clock.now(), why.to_string(), job.kind.clone());
        let next = move |tx: &mut dyn Tx| jobs::failed(tx, &job, &words, now);
        match self.service.store.write(next).await? {
            Next::Dead => tracing::error!(kind, why, "a job was given up"),
            Next::At(_) => tracing::warn!(kind, why, "a job failed and is tried again"),
            Next::NotOurs => {}
        }
        self.service.metrics.job("failed");
        Ok(false)
    }
}

/// Which span of time a moment lies in: one job each.
fn span(chore: &Chore, now: Millis) -> String {
    format!("{} {}", chore.name, now / chore.every)
}

fn is_planned(tx: &mut dyn Tx, chore: &Chore, now: Millis) -> Result<bool, StoreError> {
    store::is_planned(tx, &span(chore, now))
}

fn add(tx: &mut dyn Tx, chore: &Chore, now: Millis) -> Result<(), StoreError> {
    let (name, argument) = (span(chore, now), json!({}).to_string());
    let job = NewJob {
        kind: chore.name,
        argument: &argument,
        run_at: now,
        unique: Unique::Ever(&name),
        lane: Some(chore.name),
    };
    jobs::add(tx, &job, now).map(drop)
}
