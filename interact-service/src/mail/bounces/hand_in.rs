//! From the command that a mail server runs to the service, which has the database and the key.

use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::report::Report;

/// Where the service takes reports, on the listener for operators.
pub const PATH: &str = "/bounces";

/// So long the service may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Hands a report to the service; gives what followed, in words.
///
/// # Errors
/// When the service is not there, or cannot work: the message has to come again.
pub fn hand_in(service: &str, report: &Report) -> Result<String> {
    let body = serde_json::to_string(report).context("the report cannot be written")?;
    let mut answer = ureq::post(format!("http://{service}{PATH}"))
        .config()
        .timeout_global(Some(PATIENCE))
        .http_status_as_error(false)
        // A proxy of the environment is for the world outside.
        .proxy(None)
        .build()
        .header("Content-Type", "application/json")
        .send(&body)
        .with_context(|| format!("the service at {service} cannot be reached"))?;
    let words = answer.body_mut().read_to_string().context("the service broke off")?;
    ensure!(answer.status() == 200, "the service says {}: {}", answer.status(), words.trim());
    Ok(words.trim().to_string())
}
