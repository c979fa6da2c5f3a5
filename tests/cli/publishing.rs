//! What was published goes into static files by way of a real HTTP server, and what goes wrong
//! leaves the former files.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use crate::project::Project;
use crate::serving::Server;

#[test]
fn a_build_takes_in_what_a_service_published_and_keeps_it_when_the_next_one_fails() {
    let project = Project::begun();
    let server = Server::start(&project, &["--demo", "--data", "data"]);
    server.waits_for("/published.json", "\"module\":\"training\"");
    let address = format!("http://localhost:{}/published.json", server.port());
    project.run(&["build", "cyprus", "--no-search", "--published", &address]).succeeds();
    drop(server);

    let list = project.text("public/cyprus/el/training/index.html");
    let page = list.split("<h3 class=\"card__title\"><a href=\"").nth(1).expect("an offer");
    let page = page.split('"').next().unwrap_or_default().trim_start_matches("../");
    let entry = format!("public/cyprus/{page}index.html");
    assert!(project.text(&entry).contains("\"@type\":\"Course\""));
    assert!(project.text("public/cyprus/en/training/index.html").contains("lang=\"en\""));

    for answer in [
        "{\"version\":9}",
        "not JSON",
        "{\"version\":2,\"sites\":{\"cyprus\":[{\"id\":\"../x\"}]}}",
    ] {
        let address = answering(answer);
        let ran = project.run(&["build", "cyprus", "--no-search", "--published", &address]);
        assert_ne!(ran.status, 0, "{answer}");
        assert!(ran.stderr.contains(&address), "it says which snapshot: {}", ran.stderr);
        assert!(project.text(&entry).contains("\"@type\":\"Course\""), "the former page stays");
    }
}

/// A server that answers once.
fn answering(body: &'static str) -> String {
    let server = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}/published.json", server.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut stream, _) = server.accept().expect("a caller");
        let mut buffer = [0; 4096];
        let read = stream.read(&mut buffer).expect("a request");
        assert!(read > 0);
        let length = body.len();
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
        stream.write_all((head + body).as_bytes()).expect("an answer");
    });
    address
}
