//! `interact`: the service of a production, as a real process with a real configuration.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use interact_service::settings::typed::{KEYS, variable};
use interact_service::store::{Database, find};

use crate::project::Project;

mod visitor;

use visitor::Visitor;

/// A service at work, killed when it is dropped.
pub(crate) struct Service {
    child: Child,
    public: u16,
    pub(crate) admin: u16,
    log: Arc<Mutex<Vec<String>>>,
}

/// A port that nobody has at the moment.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// Writes a configuration with more lines; gives the two ports.
pub(crate) fn configure(project: &Project, more: &str) -> (u16, u16) {
    let (public, admin) = (free_port(), free_port());
    project.write("key", &"k".repeat(40));
    let text = format!(
        "address: https://portal.example.org\nlisten: 127.0.0.1:{public}\n\
         admin: 127.0.0.1:{admin}\nkey_file: key\nproxies: 1\nlogs: json\n\
         mail:\n  server: 127.0.0.1\n  port: 9\n  tls: none\n  from: no-reply@portal.example.org\n\
         {more}"
    );
    project.write("immerse.yaml", &text);
    (public, admin)
}

impl Service {
    pub(crate) fn start(project: &Project, more: &str) -> Self {
        let (public, admin) = configure(project, more);
        let mut command = project.command(&["interact"]);
        let mut child =
            command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().expect("it starts");
        let log = Arc::new(Mutex::new(Vec::new()));
        let (lines, kept) = (child.stderr.take().expect("a pipe"), Arc::clone(&log));
        thread::spawn(move || {
            for line in BufReader::new(lines).lines().map_while(Result::ok) {
                kept.lock().expect("no panic").push(line);
            }
        });
        let service = Self { child, public, admin, log };
        service.waits_for("the service is ready");
        service
    }

    /// Waits until the log holds some words.
    #[track_caller]
    pub(crate) fn waits_for(&self, words: &str) {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(60) {
            if self.log().contains(words) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("`{words}` does not stand in the log:\n{}", self.log());
    }

    /// What it logged until now.
    pub(crate) fn log(&self) -> String {
        self.log.lock().expect("no panic").join("\n")
    }

    /// Asks it to stop and waits for its end.
    pub(crate) fn stop(&mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        let told = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(told.expect("kill runs").success());
        self.child.wait().expect("it ends").code()
    }

    /// The body of an address for operators.
    fn asks(&self, path: &str) -> (u16, String) {
        let answer = Visitor::at(self.admin).get(path);
        (answer.status, answer.body)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn every_mistake_of_a_configuration_is_told_at_once() {
    let project = Project::begun();
    let wrong = "adress: https://portal.example.org\naddress: http://portal.example.org/way\n\
        demonstration: true\nlisten: everywhere\nlimits:\n  requests: 0\n\
        mail:\n  transport: folder\n  server: mail.example.org\n  tls: none\n  from: nobody\n";
    project.write("immerse.yaml", wrong);
    let told = project.run(&["interact", "--check"]).ends(2);
    for words in [
        "immerse.yaml:1: there is no key `adress`; did you mean `address`?",
        "immerse.yaml:2",
        "`http://portal.example.org/way` is not an encrypted address",
        "immerse.yaml:3: a production cannot be a demonstration",
        "`everywhere` cannot be understood",
        "0 would answer nobody",
        "letters into a folder reach nobody",
        "letters would go to another machine without encryption",
        "`nobody` is no mail address",
        "the service has no key of its own",
        "openssl rand -base64 32",
    ] {
        assert!(told.stderr.contains(words), "`{words}` is not in\n{}", told.stderr);
    }
    assert!(!project.path("data").exists(), "nothing is begun");
    configure(&project, "");
    project.run(&["interact", "--check"]).succeeds().says("the configuration is fine");
}

/// The text of a page of the documents.
fn document(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_reference_names_every_key_and_its_example_is_fine() {
    let page = document("docs/operating.md");
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
    for key in KEYS {
        let row = rows.iter().find(|row| row.starts_with(&format!("| `{key}` ")));
        assert!(row.is_some(), "docs/operating.md has no row for `{key}`");
    }
    assert!(page.contains(&variable("mail.server")), "a variable as an example");
    let table = page.split("## Every key").nth(1).and_then(|rest| rest.split("\n## ").next());
    for row in table.unwrap_or_default().lines().filter(|line| line.starts_with("| `")) {
        let name = row.trim_start_matches("| `").split('`').next().unwrap_or_default();
        assert!(KEYS.contains(&name), "there is no key `{name}`");
    }
    let example = page.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next());
    let project = Project::begun();
    project.write("key", &"k".repeat(40));
    project.write("mail-password", "secret");
    let example = example.expect("an example").replace("/etc/immerse/", "");
    project.write("immerse.yaml", &example);
    project.run(&["interact", "--check"]).succeeds();
}

#[test]
fn commands_of_the_guide_are_real() {
    let page = document("docs/operating.md");
    let project = Project::begun();
    let mut count = 0;
    for block in page.split("```sh\n").skip(1) {
        let block = block.split("```").next().unwrap_or_default().replace("\\\n", " ");
        for line in block.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let begins = |at: usize| at == 0 || ["&&", "--"].contains(&words[at - 1]);
            let at = (0..words.len()).find(|at| words[*at] == "immerse" && begins(*at));
            let Some(at) = at else { continue };
            let words = &words[at + 1..];
            let named = words.iter().take_while(|word| word.starts_with(char::is_alphabetic));
            let command: Vec<&str> = named.take(2).copied().collect();
            let nested = command.first() == Some(&"admin") || command.first() == Some(&"translate");
            let mut asked = command[..if nested { 2 } else { 1 }].to_vec();
            asked.push("--help");
            let help = project.run(&asked).succeeds();
            for option in words.iter().filter(|word| word.starts_with("--")) {
                let option = option.split('=').next().unwrap_or_default();
                assert!(help.stdout.contains(option), "{line}: {option}");
            }
            count += 1;
        }
    }
    assert!(count >= 6, "{count} commands");
    for unit in
        ["deploy/immerse.service", "deploy/immerse-backup.service", "deploy/immerse-backup.timer"]
    {
        assert!(page.contains(unit), "{unit}");
        let unit = document(unit);
        for line in unit.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            assert!(line.starts_with('[') || line.contains('='), "{line}");
        }
    }
}

#[test]
fn people_and_operators_are_answered_apart() {
    let project = Project::begun();
    let service = Service::start(&project, "");
    let mut visitor = Visitor::at(service.public);
    for path in ["/metrics", "/readyz", "/healthz"] {
        assert_eq!(visitor.get(path).status, 404, "{path}");
    }
    let page = visitor.get("/my/cyprus/el/sign-in");
    assert_eq!(page.status, 200);
    assert!(page.head.contains("strict-transport-security"), "{}", page.head);
    let number = page.header("x-request-id");
    service.waits_for(&number);
    assert_eq!(service.asks("/healthz"), (200, String::from("ok\n")));
    let (status, ready) = service.asks("/readyz");
    assert_eq!(status, 200, "{ready}");
    let ready: serde_json::Value = serde_json::from_str(&ready).expect("JSON");
    assert_eq!(ready["ready"], true);
    let (_, numbers) = service.asks("/metrics");
    for words in [
        "immerse_requests_total{method=\"GET\",route=\"/my/{site}/{lang}/sign-in\",status=\"200\"} 1",
        "immerse_store_ready 1",
        "immerse_answer_seconds_bucket",
        "# EOF",
    ] {
        assert!(numbers.contains(words), "`{words}` is not in\n{numbers}");
    }
    let second = project.run(&["interact"]).ends(2);
    assert!(
        second.stderr.contains("name another port") || second.stderr.contains("another process")
    );
}

#[test]
fn no_line_of_the_log_names_anybody() {
    let project = Project::begun();
    let service = Service::start(&project, "");
    let mut amira = Visitor::at(service.public);
    amira.register("Logcanary Amira", "logcanary@example.org");
    amira.post("/my/cyprus/en/profile/area", &[("area", "limassol")]);
    amira.post("/my/cyprus/en/profile/nothing", &[("x", "logcanary")]);
    amira.get("/my/cyprus/en/account/data.json");
    for path in [
        "/my/cyprus/en/logcanary",
        "/my/cyprus/en/search?q=logcanary",
        "/my/cyprus/en/reset?pass=logcanary",
        "/my/cyprus/en/letters/logcanary",
        "/logcanary",
    ] {
        amira.get(path);
    }
    let mut guesser = Visitor::at(service.public);
    guesser.get("/my/cyprus/en/sign-in");
    let wrong = [("login", "Logcanary Amira"), ("password", "logcanary password")];
    let refused = guesser.post("/my/cyprus/en/sign-in", &wrong);
    assert_eq!(refused.status, 422);
    service.waits_for("letters cannot be sent");
    service.waits_for(&refused.header("x-request-id"));
    let log = service.log();
    for line in log.lines() {
        let line: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(line["timestamp"].as_str().is_some_and(|at| at.ends_with('Z')), "{line}");
    }
    let secrets = amira.cookies().into_values().filter(|value| !value.is_empty());
    let words = ["logcanary", "Logcanary", "example.org\"", "203.0.113", "three brown goats"];
    for word in words.iter().map(ToString::to_string).chain(secrets) {
        let told: Vec<&str> = log.lines().filter(|line| line.contains(&word)).collect();
        assert!(told.is_empty(), "{word}: {told:#?}");
    }
    let (_, numbers) = service.asks("/metrics");
    assert!(!numbers.to_lowercase().contains("logcanary"), "{numbers}");
}

#[test]
fn a_stop_under_load_loses_no_request_that_was_begun() {
    let project = Project::begun();
    let mut service = Service::start(&project, "");
    let (stopping, answered, kept) =
        (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let lost = Mutex::new(Vec::new());
    let port = service.public;
    let status = thread::scope(|scope| {
        for number in 0..8 {
            let (stopping, answered, kept, lost) = (&stopping, &answered, &kept, &lost);
            scope.spawn(move || {
                for round in 0.. {
                    let begun = !stopping.load(Ordering::SeqCst);
                    let mut visitor = Visitor::at(port);
                    let tried = if number % 4 == 0 {
                        let name = format!("Person {number} {round}");
                        visitor.try_register(&name).map(|status| {
                            kept.fetch_add(usize::from(status == 303), Ordering::SeqCst);
                        })
                    } else {
                        visitor.try_get("/my/cyprus/fr/sign-in").map(|_| ())
                    };
                    match tried {
                        Ok(()) => drop(answered.fetch_add(1, Ordering::SeqCst)),
                        // What was not begun before the word to stop may find nobody.
                        Err(_) if stopping.load(Ordering::SeqCst) && !(begun && visitor.asked) => {
                            break;
                        }
                        Err(error) => lost.lock().expect("no panic").push(error),
                    }
                    if stopping.load(Ordering::SeqCst) {
                        break;
                    }
                }
            });
        }
        thread::sleep(Duration::from_secs(2));
        stopping.store(true, Ordering::SeqCst);
        service.stop()
    });
    let lost = lost.into_inner().expect("no panic");
    assert!(lost.is_empty(), "{lost:#?}");
    assert_eq!(status, Some(0), "{}", service.log());
    service.waits_for("everything that was begun is done");
    assert!(answered.into_inner() > 20);
    let at = Database::Sqlite(project.path("data/interact.sqlite"));
    let store = interact_service::schema::open(&at).expect("the database");
    let sql = "select count(*) from account";
    let there = store.read_now(move |tx| find(tx, sql, &[])?.expect("a row").int(0));
    let kept = i64::try_from(kept.into_inner()).expect("a number");
    assert!(kept > 0 && there.expect("a number") >= kept, "{kept} were acknowledged");
}

#[test]
fn who_sends_slowly_or_nothing_is_cut_off_and_holds_up_nobody() {
    let project = Project::begun();
    let limits = "limits:\n  idle_seconds: 2\n  answer_seconds: 2\n";
    let service = Service::start(&project, limits);
    let connect = || TcpStream::connect(("127.0.0.1", service.public)).expect("it listens");
    let mut idle: Vec<TcpStream> = (0..300).map(|_| connect()).collect();
    for stream in &mut idle {
        stream
            .write_all(b"GET /my/cyprus/en/sign-in HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            .expect("taken");
    }
    let mut half = connect();
    half.write_all(
        b"POST /my/cyprus/en/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\
          Content-Type: application/x-www-form-urlencoded\r\n\r\nlogin=",
    )
    .expect("taken");
    let mut visitor = Visitor::at(service.public);
    assert_eq!(visitor.get("/my/cyprus/en/sign-in").status, 200, "others are answered");
    let mut text = String::new();
    half.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    let _ = half.read_to_string(&mut text);
    assert!(text.starts_with("HTTP/1.1 408"), "{text}");
    for mut stream in idle {
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
        let mut rest = Vec::new();
        // Closed, with or without a word; not open for ever.
        match stream.read_to_end(&mut rest) {
            Ok(_) => {}
            Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset),
        }
    }
    let long = "x".repeat(1_000_000);
    let mut large = connect();
    let _ = large.write_all(format!("GET /my/cyprus/en/sign-in HTTP/1.1\r\nX: {long}").as_bytes());
    let mut answer = String::new();
    let _ = large.read_to_string(&mut answer);
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{answer}");
    assert_eq!(visitor.get("/my/cyprus/en/sign-in").status, 200);
}
