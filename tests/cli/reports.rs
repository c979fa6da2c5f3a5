//! `check`, `explain`, `schema`, `hosting`, `completions`: what is printed, and the exit status.

use crate::project::Project;

const ARTICLE: &str = "content/cyprus/health/emergency-care/index.el.md";

#[test]
fn a_check_shows_every_mistake_with_its_line() {
    let project = Project::begun();
    project.change(ARTICLE, "summary:", "sumary:");
    project.change(ARTICLE, "tags: [emergency,", "tags: [emergenzy,");
    let ran = project.run(&["check"]).ends(1).says("mistakes");
    ran.prints("did you mean `summary`?")
        .prints("did you mean `emergency`?")
        .prints("index.el.md:3");
}

#[test]
fn a_check_can_be_read_by_machines() {
    let project = Project::begun();
    assert_eq!(
        project.run(&["check", "--format", "json"]).succeeds().json(),
        serde_json::json!([])
    );
    project.change(ARTICLE, "(/health/register-with-gesy/)", "(/health/nowhere/)");
    let ran = project.run(&["check", "--format", "json", "--quiet"]).ends(1);
    assert_eq!(ran.stderr, "");
    let problems = ran.json();
    let dead = problems.as_array().expect("a list").iter().find(|one| one["rule"] == "dead-link");
    let dead = dead.unwrap_or_else(|| panic!("{problems}"));
    assert_eq!((&dead["file"], &dead["line"]), (&ARTICLE.into(), &36.into()));
    let ran = project.run(&["check", "--format", "github"]).ends(1);
    ran.prints(&format!("::error file={ARTICLE},line=36"));
}

#[test]
fn notes_fail_a_check_only_when_they_are_denied() {
    let project = Project::begun();
    project.run(&["new", "cyprus", "health", "see-a-dentist"]).succeeds();
    project.run(&["check"]).succeeds().says("1 note");
    project.run(&["check", "--deny-notes"]).ends(1);
}

#[test]
fn today_decides_what_has_lapsed() {
    let project = Project::begun();
    project.run(&["check", "--today", "2100-01-01"]).succeeds().prints("validation-lapsed");
    let mut command = project.command(&["check"]);
    let output = command.env("SOURCE_DATE_EPOCH", "4102444800").output().expect("it runs");
    assert!(String::from_utf8_lossy(&output.stdout).contains("validation-lapsed"));
    project.run(&["check", "--today", "tomorrow"]).ends(2).says("2026-11-20");
}

#[test]
fn wrong_use_is_answered_with_a_guess() {
    let project = Project::begun();
    project.run(&["biuld"]).ends(2).says("build");
    project.run(&["check", "--fromat", "json"]).ends(2).says("--format");
    project.run(&["check", "itlay"]).ends(2).says("there is no site `itlay`");
    project.run(&["explain", "dead-lnik"]).ends(2).says("did you mean `dead-link`?");
    Project::empty().run(&["check"]).ends(2).says("immerse init");
    project.run(&["check", "--root", "/no/such"]).ends(2).says("there is no folder `/no/such`");
}

#[test]
fn the_project_is_found_from_a_folder_inside_it() {
    let project = Project::begun();
    let mut command = project.command(&["check"]);
    let output = command.current_dir(project.path("content/cyprus/health")).output();
    assert!(output.expect("it runs").status.success());
}

#[test]
fn rules_are_explained() {
    let project = Project::empty();
    project.run(&["explain"]).succeeds().prints("dead-link").prints("stale-block");
    project.run(&["explain", "dead-link"]).succeeds().prints("does not exist");
}

#[test]
fn colour_comes_when_it_is_asked_for() {
    let project = Project::begun();
    project.change(ARTICLE, "summary:", "sumary:");
    let coloured = |args: &[&str]| project.run(args).ends(1).stdout.contains('\u{1b}');
    assert!(!coloured(&["check"]), "a pipe is no terminal");
    assert!(coloured(&["check", "--color", "always"]));
    let mut command = project.command(&["check"]);
    let forced = command.env("CLICOLOR_FORCE", "1").output().expect("it runs");
    assert!(forced.stdout.contains(&0x1b));
    let refused = command.env("NO_COLOR", "1").output().expect("it runs");
    assert!(!refused.stdout.contains(&0x1b));
}

#[test]
fn schemas_are_json_schemas() {
    let project = Project::empty();
    for name in ["article", "site", "contact", "glossary", "published"] {
        let schema = project.run(&["schema", name]).succeeds().json();
        assert!(schema["$schema"].as_str().is_some_and(|url| url.contains("json-schema.org")));
    }
    let all = project.run(&["schema"]).succeeds().json();
    assert_eq!(all.as_object().expect("an object").len(), 5);
}

#[test]
fn every_host_has_a_configuration() {
    let project = Project::begun();
    let hosting = |host| project.run(&["hosting", host]).succeeds();
    hosting("nginx")
        .prints("location /en/ { error_page 404 /en/404.html; }")
        .prints("gzip_static on;");
    hosting("caddy").prints("precompressed br gzip").prints("/el/health/gesy/");
    hosting("netlify").prints("publish = \"public/cyprus\"");
    hosting("cloudflare").prints("pages_build_output_dir");
    hosting("github-pages").prints("actions/deploy-pages");
    hosting("gitlab-pages").prints("CI_PAGES_URL");
    let below = ["hosting", "nginx", "--base-url", "https://a.example/info/"];
    project
        .run(&below)
        .succeeds()
        .prints("server_name a.example;")
        .prints("location /info/en/ { alias /srv/immerse/public/cyprus/en/;")
        .prints("immerse build --compress --base-url https://a.example/info`");
    project.run(&["hosting", "nginx", "--base-url", "a.example"]).ends(2).says("whole address");
}

#[test]
fn shells_can_complete_the_command() {
    let project = Project::empty();
    for shell in ["bash", "zsh", "fish"] {
        project.run(&["completions", shell]).succeeds().prints("translate");
    }
}
