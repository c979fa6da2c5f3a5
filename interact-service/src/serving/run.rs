//! Handlers at work: looking on a reader, acting on the writer.

use std::sync::Arc;

use crate::answer::{Answer, Body, Failure, Outcome};
use crate::ask::Ask;
use crate::routes::{Act, ActOn, Look, Rate, Route, Weigh};
use crate::secrets;
use crate::service::Service;
use crate::store::rate::{self, Allowance};
use crate::store::{Tx, once};

/// Looks at something.
pub(super) async fn look(service: &Service, ask: &Arc<Ask>, look: Look) -> Outcome {
    let ask = Arc::clone(ask);
    service.store.read(move |tx| look(&ask, tx)).await
}

/// Changes something, once.
pub(super) async fn act(service: &Service, route: &Route, ask: &Arc<Ask>, act: Act) -> Outcome {
    count(service, route.rate, ask).await?;
    let ask = Arc::clone(ask);
    service.store.write(move |tx| once(&ask, tx, |tx| act(&ask, tx))).await
}

/// Weighs something costly, then changes something, once. As many weigh at once as there are
/// cores; the others wait their turn.
pub(super) async fn weigh(
    service: &Service,
    route: &Route,
    ask: &Arc<Ask>,
    weigh: Weigh,
    act: ActOn,
) -> Outcome {
    count(service, route.rate, ask).await?;
    let permit = service.weighing.acquire().await;
    let asked = Arc::clone(ask);
    let weighed = service.store.read(move |tx| weigh(&asked, tx)).await?;
    drop(permit);
    let ask = Arc::clone(ask);
    service.store.write(move |tx| once(&ask, tx, |tx| act(&ask, &weighed, tx))).await
}

/// A form that was taken already is answered as it was then: a double click acts once.
fn once(ask: &Ask, tx: &mut dyn Tx, act: impl Fn(&mut dyn Tx) -> Outcome) -> Outcome {
    let sent = ask.form.one("once");
    if sent.is_empty() {
        return act(tx);
    }
    let token = secrets::hashed(&format!("{sent} {}", ask.visitor.tie));
    let mut given = None;
    let sent = once::once(tx, &token, ask.now, |tx| {
        let answer = act(tx)?;
        let to = match &answer.body {
            Body::Redirect(to) => to.clone(),
            Body::Page(_) | Body::File { .. } => ask.to(""),
        };
        given = Some(answer);
        Ok::<_, Failure>(to)
    })?;
    given.map_or_else(|| Answer::redirect(sent.result().to_string()), Ok)
}

/// Counts for the place that asks, and for the account.
async fn count(service: &Service, rate: Rate, ask: &Arc<Ask>) -> Result<(), Failure> {
    if rate.class.is_empty() {
        return Ok(());
    }
    let ask = Arc::clone(ask);
    let wait = move |tx: &mut dyn Tx| -> Result<Option<u64>, Failure> {
        let account = ask.visitor.me.as_ref().map(|me| format!("account {}", me.account));
        let who = [Some(format!("from {}", ask.from)), account];
        for who in who.into_iter().flatten() {
            let key = format!("{} {} {who}", ask.site(), rate.class);
            if let Allowance::Wait(wait) = rate::take(tx, &key, rate.quota(), ask.now)? {
                return Ok(Some(wait.unsigned_abs().div_ceil(1_000)));
            }
        }
        Ok(None)
    };
    match service.store.write(wait).await? {
        None => Ok(()),
        Some(seconds) => Err(Failure::TooOften(seconds)),
    }
}
