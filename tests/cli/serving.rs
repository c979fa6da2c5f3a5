//! `serve`: real HTTP over loopback, with live reload.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::project::Project;

const ARTICLE: &str = "content/cyprus/health/emergency-care/index.en.md";
const PAGE: &str = "/cyprus/en/health/emergency-care/";

/// A running server, stopped when it is dropped.
pub(crate) struct Server {
    child: Child,
    port: u16,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Server {
    pub(crate) fn start(project: &Project, args: &[&str]) -> Self {
        let mut all = vec!["serve", "--port", "0"];
        all.extend(args);
        let mut command = project.command(&all);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let stdout = child.stdout.take().expect("it is piped");
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line).expect("it says where it is");
        let address = line.trim().strip_prefix("IMMERSE is at http://localhost:");
        let port = address.and_then(|rest| rest.trim_end_matches('/').parse().ok());
        Self { child, port: port.unwrap_or_else(|| panic!("no address in `{line}`")) }
    }

    /// Where it listens.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    fn connect(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .expect("it reads");
        stream
    }

    fn get(&self, path: &str) -> Answer {
        let mut bytes = Vec::new();
        self.connect(path).read_to_end(&mut bytes).expect("an answer");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let (head, body) = (head.to_lowercase(), body.to_string());
        Answer { status: status.expect("a status"), head, body }
    }

    /// Asks until the body holds some words.
    #[track_caller]
    pub(crate) fn waits_for(&self, path: &str, words: &str) {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(20) {
            if self.get(path).body.contains(words) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("`{words}` did not come");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn pages_are_served_with_their_type_and_headers() {
    let project = Project::begun();
    let server = Server::start(&project, &[]);
    let root = server.get("/");
    assert!(root.body.contains("IMMERSE Κύπρος") && root.body.contains("href=\"/cyprus/\""));
    let page = server.get(PAGE);
    assert_eq!(page.status, 200);
    assert!(page.head.contains("content-type: text/html; charset=utf-8"), "{}", page.head);
    assert!(page.head.contains("content-security-policy: default-src 'none'"), "{}", page.head);
    assert!(page.head.contains("x-content-type-options: nosniff"), "{}", page.head);
    assert!(page.body.contains("<script src=\"/_live.js\" defer></script></body>"));
    let style = page.body.split("rel=\"stylesheet\" href=\"").nth(1).expect("a style sheet");
    let style = style.split('"').next().expect("an address").trim_start_matches("../");
    let style = server.get(&format!("/cyprus/{style}"));
    assert!(style.head.contains("text/css") && style.head.contains("immutable"), "{}", style.head);
    assert!(server.get("/_live.js").head.contains("text/javascript"));
}

#[test]
fn what_is_not_there_says_so_in_the_language_of_the_path() {
    let project = Project::begun();
    let server = Server::start(&project, &[]);
    let greek = server.get("/cyprus/el/nowhere/");
    assert_eq!(greek.status, 404);
    assert!(greek.body.contains("<html lang=\"el\""), "{}", greek.body);
    assert!(server.get("/cyprus/en/nowhere/").body.contains("<html lang=\"en\""));
    let other = server.get("/atlantis/%3Cscript%3E");
    assert_eq!(other.status, 404);
    assert!(!other.body.contains("<script>"), "{}", other.body);
    let moved = server.get("/cyprus/en/health?q=1");
    assert_eq!(moved.status, 308);
    assert!(moved.head.contains("location: /cyprus/en/health/?q=1"), "{}", moved.head);
    assert!(server.get("/cyprus").head.contains("location: /cyprus/"));
}

#[test]
fn a_change_is_told_and_shown() {
    let project = Project::begun();
    let server = Server::start(&project, &[]);
    let mut events = BufReader::new(server.connect("/_live"));
    wait_for_line(&mut events, "event: hello");
    project.change(ARTICLE, "title: Emergencies", "title: Urgent emergencies");
    wait_for_line(&mut events, "event: reload");
    // What the service published at its start may have been told first.
    server.waits_for(PAGE, "Urgent emergencies");
}

#[test]
fn a_mistake_is_told_and_the_former_page_stays() {
    let project = Project::begun();
    let server = Server::start(&project, &[]);
    let mut events = BufReader::new(server.connect("/_live"));
    wait_for_line(&mut events, "event: hello");
    project.change(ARTICLE, "title: Emergencies", "tilte: Broken");
    wait_for_line(&mut events, "did you mean `title`?");
    assert!(server.get(PAGE).body.contains("Emergencies and first aid"));
    project.change(ARTICLE, "tilte: Broken", "title: Mended");
    server.waits_for(PAGE, "Mended");
}

#[test]
fn a_project_with_mistakes_is_served_once_they_are_mended() {
    let project = Project::begun();
    project.change(ARTICLE, "title: Emergencies", "tilte: Emergencies");
    let server = Server::start(&project, &[]);
    let wrong = server.get(PAGE);
    assert_eq!(wrong.status, 503);
    assert!(wrong.body.contains("did you mean `title`?"), "{}", wrong.body);
    project.change(ARTICLE, "tilte:", "title:");
    server.waits_for(PAGE, "first aid");
}

#[test]
fn drafts_are_shown_in_a_preview_only() {
    let project = Project::begun();
    project.run(&["new", "cyprus", "health", "see-a-dentist"]).succeeds();
    let path = "/cyprus/el/health/see-a-dentist/";
    assert_eq!(Server::start(&project, &[]).get(path).status, 404);
    assert_eq!(Server::start(&project, &["--preview"]).get(path).status, 200);
}

#[test]
fn the_demonstration_needs_no_project() {
    let folder = Project::empty();
    let server = Server::start(&folder, &["--demo", "--data", "data"]);
    assert_eq!(server.get(PAGE).status, 200);
    assert!(folder.path("data/demonstration/sites/cyprus.yaml").is_file());
    drop(server);
    folder.run(&["serve", "--port", "0"]).ends(2).says("immerse init");
}

#[test]
fn a_taken_port_is_an_error_with_advice() {
    let project = Project::begun();
    let server = Server::start(&project, &[]);
    let port = server.port.to_string();
    project.run(&["serve", "--port", &port]).ends(2).says("is taken").says("--port");
}

#[cfg(unix)]
#[test]
fn it_stops_when_it_is_asked_to() {
    let project = Project::begun();
    let mut server = Server::start(&project, &[]);
    let mut events = BufReader::new(server.connect("/_live"));
    wait_for_line(&mut events, "event: hello");
    let pid = server.child.id().to_string();
    let killed = std::process::Command::new("kill").args(["-INT", &pid]).status();
    assert!(killed.expect("`kill` runs").success());
    let begun = Instant::now();
    let ended = server.child.wait().expect("it ends");
    assert!(ended.success(), "{ended}");
    assert!(begun.elapsed() < Duration::from_secs(5), "open event streams do not hold it up");
}

/// Reads until a line holds some words.
#[track_caller]
fn wait_for_line(events: &mut BufReader<TcpStream>, words: &str) {
    let mut line = String::new();
    while events.read_line(&mut line).is_ok_and(|length| length > 0) {
        if line.contains(words) {
            return;
        }
        line.clear();
    }
    panic!("`{words}` did not come");
}
