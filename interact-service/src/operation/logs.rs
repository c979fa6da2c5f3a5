//! What the log says: for people on a terminal, or one JSON object a line.
//!
//! A line holds a request's number, method and route, numbers of things, and what went wrong in
//! the program; never a name, an address, what somebody typed, or a whole path.

use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::{EnvFilter, Registry, fmt};

use crate::settings::LogForm;

/// What is told when nothing else is asked for.
pub const USUAL: &str = "info,tantivy=warn,lettre=warn";

/// Writes the log so, as detailed as `detail` says (`warn`, `interact_service=debug`).
pub fn subscriber<W>(
    form: LogForm,
    detail: &str,
    writer: W,
) -> Box<dyn tracing::Subscriber + Send + Sync>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let filter = EnvFilter::try_new(detail).unwrap_or_else(|_| EnvFilter::new(USUAL));
    let lines = Registry::default().with(filter);
    match form {
        LogForm::Json => Box::new(lines.with(fmt::layer().json().with_writer(writer))),
        LogForm::Text => Box::new(
            lines.with(fmt::layer().with_ansi(false).with_target(false).with_writer(writer)),
        ),
    }
}
