//! `immerse serve`: all sites at one address, rendered as they are looked at, live.

use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use generator::content::validate::Show;
use generator::pipeline::{Job, Preview};
use interact_service::operation::logs;
use interact_service::search::Answers;
use interact_service::settings::{Limits, LogForm};
use tokio::net::TcpListener;
use tokio::runtime::Builder;

use crate::Outcome;
use crate::args::sites::ServeArgs;
use crate::project;
use crate::stopping::asked_to_stop;
use crate::terminal::Terminal;

use self::app::App;
use self::demo::Home;

mod answer;
mod app;
mod demo;
mod interaction;
mod live;
mod notice;
mod pages;
mod watch;

/// Requests that are still being answered have this long to end.
const GRACE: Duration = Duration::from_secs(2);

/// Serves until somebody stops it.
pub(crate) fn run(args: &ServeArgs, root: PathBuf, terminal: &Terminal) -> Result<Outcome> {
    let home = Home::find(args, root, terminal)?;
    tell();
    let runtime = Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.context("failed to start the server's threads")?;
    let result = runtime.block_on(serve(args, &home, *terminal));
    runtime.shutdown_timeout(GRACE);
    result.map(|()| Outcome::Fine)
}

/// What goes wrong in the service is told beside all else.
fn tell() {
    let detail = std::env::var("IMMERSE_LOG").unwrap_or_else(|_| String::from("warn"));
    // Only the command that runs sets it, and once.
    let lines = logs::subscriber(LogForm::Text, &detail, std::io::stderr);
    let _ = tracing::subscriber::set_global_default(lines);
}

async fn serve(args: &ServeArgs, home: &Home, terminal: Terminal) -> Result<()> {
    let listener = listen(args.host, args.port).await?;
    let address = address(listener.local_addr().context("failed to find the port")?);
    let job = job(args, home, &address)?;
    let preview = tokio::task::block_in_place(|| Preview::open(&job))?;
    let app = Arc::new(App::new(preview, project::days_pass(args.today), terminal));
    app.tell_problems();
    let _watcher = watch::start(&job.root, Arc::clone(&app))?;
    terminal.data(&format!("IMMERSE is at {address}\n"))?;
    terminal.say("Pages follow what you change in content/, sites/ and themes/. Ctrl-C ends this.");
    if args.open {
        open(&address, &terminal);
    }
    let running = interaction::open(args, home, &address, Arc::clone(&app.house), terminal).await?;
    let service = running.router(Limits::default(), Arc::clone(&app.house) as Arc<dyn Answers>);
    let router = app::router(Arc::clone(&app), service);
    let router = router.into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, router);
    let stopping = Arc::clone(&app);
    let server = server.with_graceful_shutdown(async move {
        asked_to_stop().await;
        stopping.live.stop();
    });
    let mut events = app.live.subscribe();
    tokio::select! {
        ended = server => ended.context("the server failed")?,
        () = async { events.stopped().await; tokio::time::sleep(GRACE).await } => {}
    }
    running.stop().await;
    terminal.say("stopped");
    Ok(())
}

fn job(args: &ServeArgs, home: &Home, address: &str) -> Result<Job> {
    let mut job = project::job(home.folder(), &[], args.today)?;
    job.base_url = Some(format!("{address}{{site}}"));
    job.search_service = String::from(interact_service::search::ADDRESS);
    job.service = String::from("/my/{site}/{lang}/");
    job.published = args.published.clone();
    if args.preview {
        job.show = Show::Everything;
    }
    Ok(job)
}

async fn listen(host: IpAddr, port: u16) -> Result<TcpListener> {
    match TcpListener::bind(SocketAddr::new(host, port)).await {
        Ok(listener) => Ok(listener),
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is taken; stop the program that uses it, or take another: `immerse serve --port {}`",
            port.checked_add(1).unwrap_or(8080)
        ),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            bail!(
                "port {port} needs special rights; take one above 1023: `immerse serve --port 8080`"
            )
        }
        Err(error) => {
            Err(error).with_context(|| format!("failed to listen at {host}, port {port}"))
        }
    }
}

/// The address that a browser on this machine can open.
fn address(at: SocketAddr) -> String {
    let host = match at.ip() {
        ip if ip.is_loopback() || ip.is_unspecified() => String::from("localhost"),
        IpAddr::V6(ip) => format!("[{ip}]"),
        IpAddr::V4(ip) => ip.to_string(),
    };
    format!("http://{host}:{}/", at.port())
}

fn open(address: &str, terminal: &Terminal) {
    let (program, before): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/c", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    let started = std::process::Command::new(program).args(before).arg(address).spawn();
    if started.is_err() {
        terminal.say(&format!("no browser could be opened; go to {address}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_can_be_opened_on_this_machine() {
        let at = |text: &str| address(text.parse().expect("an address"));
        assert_eq!(at("127.0.0.1:8080"), "http://localhost:8080/");
        assert_eq!(at("0.0.0.0:80"), "http://localhost:80/");
        assert_eq!(at("192.168.1.2:8080"), "http://192.168.1.2:8080/");
        assert_eq!(at("[::1]:8080"), "http://localhost:8080/");
    }
}
