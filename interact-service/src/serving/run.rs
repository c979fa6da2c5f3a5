//! Handlers at work: looking on a reader, acting on the writer.

use std::sync::Arc;

use super::received::Received;
use super::{Begun, Refused, met};
use crate::answer::{Answer, Body, Failure, Outcome};
use crate::ask::Ask;
use crate::routes::{Act, ActOn, Costly, Look, Rate, Route, Weigh, Weighed};
use crate::secrets;
use crate::service::Service;
use crate::store::rate::{self, Allowance};
use crate::store::{StoreError, Tx, once};

/// Looks at something.
pub(super) async fn look(service: &Service, ask: &Arc<Ask>, look: Look) -> Outcome {
    let ask = Arc::clone(ask);
    service.store.read(move |tx| look(&ask, tx)).await
}

/// Changes something, once.
pub(super) async fn act(service: &Service, route: &Route, ask: &Arc<Ask>, act: Act) -> Outcome {
    let (rate, asked) = (route.rate, Arc::clone(ask));
    let done = service.store.write(move |tx| act_in(tx, rate, &asked, act)).await;
    if let Err(why) = &done {
        count_anyway(service, rate, ask, why).await?;
    }
    done
}

/// Finds out who asks and changes something for them, in one work: what is sent need not go by a
/// reader first. Whoever turns out to be nobody has to make an effort before.
pub(super) async fn act_at_once(
    service: &Service,
    route: &Route,
    received: &Arc<Received>,
    act: Act,
) -> Result<Begun, Refused> {
    let (of, route, received) = (service.clone(), *route, Arc::clone(received));
    let work = move |tx: &mut dyn Tx| {
        let (ask, passed) = met(&of, &route, &received, tx)?;
        let owes = route.costs && ask.visitor.me.is_none();
        let answer = match passed {
            Ok(()) if owes => Ok(None),
            Ok(()) => match act_in(tx, route.rate, &ask, act) {
                Ok(answer) => Ok(Some(answer)),
                Err(why) => return Err(Refused { ask: Some(ask), why }),
            },
            Err(why) => Err(why),
        };
        Ok(Begun { ask, answer })
    };
    let done = service.store.write(work).await;
    if let Err(Refused { ask: Some(ask), why }) = &done
        && let Err(why) = count_anyway(service, route.rate, ask, why).await
    {
        return Err(Refused { ask: Some(Arc::clone(ask)), why });
    }
    done
}

fn act_in(tx: &mut dyn Tx, rate: Rate, ask: &Ask, act: Act) -> Outcome {
    take(tx, rate, ask)?;
    once(ask, tx, |tx| act(ask, tx))
}

/// What failed took its allowance back with all else; it counts all the same.
async fn count_anyway(
    service: &Service,
    rate: Rate,
    ask: &Arc<Ask>,
    why: &Failure,
) -> Result<(), Failure> {
    match why {
        Failure::TooOften(_) | Failure::Store(_) => Ok(()),
        _ => count(service, rate, ask).await,
    }
}

/// Weighs something costly, then changes something, once.
pub(super) async fn weigh(
    service: &Service,
    route: &Route,
    ask: &Arc<Ask>,
    weigh: Weigh,
    act: ActOn,
) -> Outcome {
    count(service, route.rate, ask).await?;
    let asked = Arc::clone(ask);
    let costly = service.store.read(move |tx| weigh(&asked, tx)).await?;
    let weighed = in_turn(service, costly).await?;
    let ask = Arc::clone(ask);
    service.store.write(move |tx| once(&ask, tx, |tx| act(&ask, &weighed, tx))).await
}

/// As many weigh at once as there are cores; some wait their turn, the rest is told to come back
/// (OWASP ASVS 5.0, 2.4.1).
async fn in_turn(service: &Service, costly: Costly) -> Result<Weighed, Failure> {
    let Ok(_place) = service.waiting.try_acquire() else {
        return Err(Failure::Store(StoreError::Busy));
    };
    let _turn = service.weighing.acquire().await;
    let weighed = tokio::task::spawn_blocking(move || costly.weigh()).await;
    weighed.unwrap_or_else(|_| Err(Failure::Bug(String::from("costly work ended in a panic"))))
}

/// A form that was taken already is answered as it was then: a double click acts once. A form
/// that was answered with a page, for example with its mistakes, was not taken yet.
fn once(ask: &Ask, tx: &mut dyn Tx, act: impl Fn(&mut dyn Tx) -> Outcome) -> Outcome {
    let sent = ask.form.one("once");
    if sent.is_empty() {
        return act(tx);
    }
    let token = key(sent, &ask.visitor.tie);
    let mut given = None;
    let sent = once::once(tx, &token, ask.now, |tx| {
        let answer = act(tx)?;
        let to = match &answer.body {
            Body::Redirect(to) => to.clone(),
            Body::Page(_) | Body::File { .. } => String::new(),
        };
        given = Some(answer);
        Ok::<_, Failure>(to)
    })?;
    if sent.result().is_empty() {
        once::forget(tx, &token)?;
    }
    given.map_or_else(|| Answer::redirect(sent.result().to_string()), Ok)
}

/// By which a form is known again: when its page was shown, as far as it says, and a hash. What
/// is sent at one time stands together in the database, so that keeping it costs little.
fn key(sent: &str, tie: &str) -> Vec<u8> {
    let shown = sent.split('.').next().and_then(|at| at.parse::<u64>().ok()).unwrap_or_default();
    [&shown.to_be_bytes()[..], &secrets::hashed(&format!("{sent} {tie}"))].concat()
}

/// Counts for the place that asks, and for the account, by itself.
async fn count(service: &Service, rate: Rate, ask: &Arc<Ask>) -> Result<(), Failure> {
    if rate.class.is_empty() {
        return Ok(());
    }
    let ask = Arc::clone(ask);
    service.store.write(move |tx| take(tx, rate, &ask)).await
}

/// Takes one grant of each allowance, or says how long to wait.
fn take(tx: &mut dyn Tx, rate: Rate, ask: &Ask) -> Result<(), Failure> {
    if rate.class.is_empty() {
        return Ok(());
    }
    let account = ask.visitor.me.as_ref().map(|me| format!("account {}", me.account));
    let who = [Some(format!("from {}", ask.from)), account];
    for who in who.into_iter().flatten() {
        let key = format!("{} {} {who}", ask.site(), rate.class);
        if let Allowance::Wait(wait) = rate::take(tx, &key, rate.quota(), ask.now)? {
            return Err(Failure::TooOften(wait.unsigned_abs().div_ceil(1_000)));
        }
    }
    Ok(())
}
