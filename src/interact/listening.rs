//! Takes requests until somebody stops it, and then finishes those that were begun.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use interact_service::settings::Limits;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tower::ServiceExt as _;

use crate::stopping::asked_to_stop;

/// After the word to stop, connections that are on their way are still taken for so long.
const LINGER: Duration = Duration::from_millis(250);

/// When the system has no room for another connection, it may have in so long.
const FULL: Duration = Duration::from_millis(100);

/// A place at which requests are taken.
pub(super) async fn at(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address).await;
    listener.with_context(|| {
        format!(
            "failed to listen at {address}; stop the program that uses it, or name another port"
        )
    })
}

/// Answers until somebody asks to stop; then what was begun has the patience of `limits` to end.
/// A connection on which nothing whole is asked for too long is closed, so that slow senders cost
/// no more than their connection.
pub(super) async fn until_stopped(
    listener: TcpListener,
    router: Router,
    limits: Limits,
) -> Result<()> {
    let mut builder = Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(limits.idle);
    let (told, hear) = watch::channel(());
    let mut stop = pin!(stopping());
    loop {
        tokio::select! {
            taken = listener.accept() => match taken {
                Ok((stream, from)) => serve(&builder, hear.clone(), router.clone(), stream, from),
                Err(error) => {
                    tracing::warn!(%error, "a connection cannot be taken");
                    tokio::time::sleep(FULL).await;
                }
            },
            () = &mut stop => break,
        }
    }
    drop((listener, hear));
    told.send_replace(());
    // It is closed when the last connection has let go of its end.
    if tokio::time::timeout(limits.stop, told.closed()).await.is_err() {
        tracing::warn!("requests took too long and were cut off");
    }
    Ok(())
}

async fn stopping() {
    asked_to_stop().await;
    tracing::info!("asked to stop; what was begun is finished");
    tokio::time::sleep(LINGER).await;
}

fn serve(
    builder: &Builder,
    mut hear: watch::Receiver<()>,
    router: Router,
    stream: TcpStream,
    from: SocketAddr,
) {
    // An answer is written in one piece; without this it may wait for the reader's word.
    let _ = stream.set_nodelay(true);
    let answer = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(from));
        let router = router.clone();
        async move { Ok::<_, Infallible>(answered(router, request).await) }
    });
    let connection = builder.serve_connection(TokioIo::new(stream), answer);
    // A connection that breaks off is the affair of who broke it off.
    tokio::spawn(async move {
        let mut connection = pin!(connection);
        tokio::select! {
            _ = connection.as_mut() => return,
            _ = hear.changed() => connection.as_mut().graceful_shutdown(),
        }
        drop(connection.await);
        drop(hear);
    });
}

async fn answered(router: Router, request: Request<Body>) -> axum::response::Response {
    match router.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}
