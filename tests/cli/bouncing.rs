//! `bounce`: run by a mail server, beside a service of a production.

use std::io::Write as _;
use std::process::Stdio;

use interact_service::accounts::first;
use interact_service::clock::{Clock as _, SystemClock};
use interact_service::mail::bounces::Bounces;
use interact_service::mail::{self, Letter, To};
use interact_service::secrets::Key;
use interact_service::store::{Database, Store, find};

use crate::interacting::Service;
use crate::project::{Project, Ran};

const SAMPLE: &str = include_str!("../../interact-service/src/mail/bounces/samples/postfix.eml");
const READ: &str = "  bounces: bounces@portal.example.org\n";

/// Runs the command as a mail server does.
fn bounce(project: &Project, options: &[&str], message: &[u8]) -> Ran {
    let mut command = project.command(&["bounce"]);
    command.args(options).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(message).expect("all of it is taken");
    drop(stdin);
    Ran::of(child.wait_with_output().expect("it ends"))
}

fn database(project: &Project) -> Store {
    std::fs::create_dir_all(project.path("data")).expect("a folder");
    let at = Database::Sqlite(project.path("data/interact.sqlite"));
    interact_service::schema::open(&at).expect("a database")
}

/// Eleni, with a letter that was sent to her: its return address.
fn a_letter(project: &Project) -> String {
    let (store, now) = (database(project), SystemClock.now());
    let words = |text: &str| text.to_string();
    let eleni = first::First {
        site: words("cyprus"),
        name: words("Eleni"),
        lang: words("en"),
        password: Some(words("three brown goats")),
    };
    first::administrator(&store, eleni, now).expect("an account");
    let posted = store.write_now(move |tx| {
        let email = "update account set email = $1, email_norm = $1, email_confirmed_at = $2";
        tx.execute(email, &["amira@example.com".into(), now.into()])?;
        let id = find(tx, "select id from account", &[])?.expect("a row").int(0)?;
        let to = To::Account(id);
        let (args, dedupe) = (serde_json::json!({}), String::from("test"));
        let letter =
            Letter { site: "cyprus", to, lang: "en", name: "message-new", args, dedupe, now };
        mail::post(tx, &letter)?;
        tx.execute("update outbox set state = 'sent', sent_at = $1", &[now.into()])?;
        find(tx, "select max(id) from outbox", &[])?.expect("a row").int(0)
    });
    store.close();
    let bounces: Bounces = "bounces@portal.example.org".parse().expect("an address");
    let key = Key::of("k".repeat(40).as_bytes());
    bounces.sender(&key, posted.expect("a letter"), "amira@example.com")
}

#[test]
fn a_letter_that_came_back_is_given_to_the_running_service_and_a_full_pipe_is_emptied() {
    let project = Project::begun();
    let sender = a_letter(&project);
    let message = SAMPLE.replace("{return}", &sender);
    let mut service = Service::start(&project, READ);
    let at = format!("127.0.0.1:{}", service.admin);
    let by_service = ["--service", at.as_str()];
    let mut long = message.replace("Action: failed", "Action: delayed").into_bytes();
    long.resize(10 << 20, b'x');
    bounce(&project, &by_service, &long).succeeds().says("marked nothing");
    let foreign = message.replace("bounces+", "nobody+");
    bounce(&project, &by_service, foreign.as_bytes()).succeeds().says("names no letter of ours");
    let forged = ["--service", at.as_str(), "--to", "bounces+1-0@portal.example.org"];
    bounce(&project, &forged, message.as_bytes()).succeeds().says("the signature is not ours");
    bounce(&project, &by_service, b"").succeeds().says("names no letter of ours");
    let by_file = ["--config", "immerse.yaml", "--to", sender.as_str()];
    let marked = bounce(&project, &by_file, foreign.as_bytes()).succeeds();
    assert_eq!(marked.stderr, "marked an address that nobody reads\n");
    service.waits_for("marked an address that nobody reads");
    assert!(!service.log().contains("amira"), "{}", service.log());
    assert_eq!(service.stop(), Some(0));
    let store = database(&project);
    let sql = "select answer from letter_refused";
    let answer = store.read_now(move |tx| find(tx, sql, &[])?.expect("a mark").text(0));
    let answer = answer.expect("a text");
    assert!(answer.starts_with("5.1.1 550") && !answer.contains('@'), "{answer}");
}

#[test]
fn what_cannot_be_taken_now_is_asked_again_of_the_mail_server() {
    let project = Project::begun();
    let message = SAMPLE.replace("{return}", "bounces+1-0@portal.example.org");
    let again = |options: &[&str], words: &str| {
        bounce(&project, options, message.as_bytes()).ends(75).says(words);
    };
    again(&["--service", "127.0.0.1:9"], "cannot be reached");
    again(&["--config", "nothing.yaml"], "failed to read `nothing.yaml`");
    project.write("wrong.yaml", "admin: everywhere\n");
    again(&["--config", "wrong.yaml"], "`everywhere` cannot be understood");
    let service = Service::start(&project, "");
    again(&["--service", &format!("127.0.0.1:{}", service.admin)], "name `mail.bounces`");
}

#[test]
fn an_address_for_letters_that_come_back_is_checked_at_the_start() {
    let project = Project::begun();
    for (address, words) in [
        ("nobody", "`nobody` is no mail address"),
        ("a+b@example.org", "has a `+`"),
        ("letters-that-came-back@example.org", "is longer than 19 letters"),
    ] {
        crate::interacting::configure(&project, &format!("  bounces: {address}\n"));
        let told = project.run(&["interact", "--check"]).ends(2).says(words);
        assert!(told.stderr.contains("immerse.yaml:12: "), "{}", told.stderr);
    }
    crate::interacting::configure(&project, READ);
    project.run(&["interact", "--check"]).succeeds();
}
