//! Takes requests until somebody stops it, and then finishes those that were begun.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use tokio::net::TcpListener;

use crate::stopping::asked_to_stop;

/// After the word to stop, connections that are on their way are still taken for so long.
const LINGER: Duration = Duration::from_millis(250);

/// A place at which requests are taken.
pub(super) async fn at(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address).await;
    listener.with_context(|| {
        format!(
            "failed to listen at {address}; stop the program that uses it, or name another port"
        )
    })
}

/// Answers until somebody asks to stop; then what was begun has `patience` to end.
pub(super) async fn until_stopped(
    listener: TcpListener,
    router: Router,
    patience: Duration,
) -> Result<()> {
    let router = router.into_make_service_with_connect_info::<SocketAddr>();
    let (told, mut hear) = tokio::sync::watch::channel(false);
    let server = axum::serve(listener, router).with_graceful_shutdown(async move {
        asked_to_stop().await;
        tracing::info!("asked to stop; what was begun is finished");
        tokio::time::sleep(LINGER).await;
        told.send_replace(true);
    });
    let too_long = async {
        // An error means that the server has ended, which the other branch says.
        let _ = hear.wait_for(|stopping| *stopping).await;
        tokio::time::sleep(patience).await;
    };
    tokio::select! {
        ended = server => ended.context("the server failed"),
        () = too_long => {
            tracing::warn!("requests took too long and were cut off");
            Ok(())
        }
    }
}
