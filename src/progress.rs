//! How far a build is, drawn on a terminal when it takes long.

use std::time::{Duration, Instant};

use generator::pipeline::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::OnceLock;

use crate::terminal::Terminal;

/// Shorter work needs no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// A bar that appears once the work has taken half a second.
pub(crate) struct Bar {
    bar: ProgressBar,
    begun: Instant,
    shown: OnceLock<()>,
    terminal: Terminal,
}

impl Bar {
    /// A bar, not drawn yet.
    pub(crate) fn new(terminal: Terminal) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{msg:12} {bar:40} {pos}/{len}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { bar, begun: Instant::now(), shown: OnceLock::new(), terminal }
    }
}

impl Progress for Bar {
    fn begin(&self, site: &str, files: usize) {
        self.bar.set_length(files as u64);
        self.bar.set_position(0);
        self.bar.set_message(site.to_string());
    }

    fn step(&self) {
        self.bar.inc(1);
        if self.terminal.draws() && self.begun.elapsed() > PATIENCE {
            self.shown
                .get_or_init(|| self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(10)));
        }
    }

    fn end(&self) {
        if self.shown.get().is_some() {
            self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(10));
            self.bar.finish_and_clear();
        }
        self.bar.reset();
    }
}
