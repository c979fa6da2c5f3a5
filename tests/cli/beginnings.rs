//! `init`, `new`, `build`: from nothing to a website.

use crate::project::Project;

#[test]
fn a_project_is_begun_checked_and_built() {
    let project = Project::begun();
    project.run(&["check", "--deny-notes"]).succeeds().says("no problems");
    project.run(&["build"]).succeeds().says("cyprus: 2 articles in 2 languages");
    let page = project.text("public/cyprus/en/health/register-with-gesy/index.html");
    assert!(page.contains("Register with GESY"), "{page}");
    project.run(&["build"]).succeeds().says(", 0 written");
}

#[test]
fn nothing_is_overwritten() {
    let project = Project::begun();
    project.change("sites/cyprus.yaml", "IMMERSE Cyprus", "IMMERSE Mine");
    project.run(&["init", "."]).ends(2).says("exists already");
    assert!(project.text("sites/cyprus.yaml").contains("IMMERSE Mine"));
}

#[test]
fn a_new_article_of_every_type_passes_the_check() {
    let project = Project::begun();
    for kind in ["guide", "procedure", "contact", "questions"] {
        let slug = format!("a-{kind}");
        project
            .run(&["new", "cyprus", "health", &slug, "--type", kind])
            .succeeds()
            .prints(&format!("content/cyprus/health/{slug}/index.el.md"));
    }
    project.run(&["check"]).succeeds().says("4 notes");
    project.run(&["new", "cyprus", "health", "a-guide"]).ends(2).says("exists already");
}

#[test]
fn a_new_article_needs_a_site_a_section_and_a_name() {
    let project = Project::begun();
    let new = |site, section, slug| project.run(&["new", site, section, slug]).ends(2);
    new("cypurs", "health", "x").says("did you mean `cyprus`?");
    new("cyprus", "helth", "x").says("did you mean `health`?");
    new("cyprus", "health", "Γιατρός").says("cannot be an address");
    new("cyprus", "health", "../../x").says("cannot be an address");
}

#[test]
fn a_mistake_leaves_the_former_output_whole() {
    let project = Project::begun();
    project.run(&["build"]).succeeds();
    let page = "public/cyprus/el/health/emergency-care/index.html";
    let before = project.text(page);
    project.change("content/cyprus/health/emergency-care/index.el.md", "title:", "tilte:");
    project.run(&["build"]).ends(1).says("did you mean `title`?").says("nothing was written");
    assert_eq!(project.text(page), before);
}

#[test]
fn a_build_goes_where_it_is_told() {
    let project = Project::begun();
    let args = ["build", "cyprus", "--out", "www", "--base-url", "https://example.org/x/"];
    project.run(&args).succeeds();
    assert!(project.text("www/cyprus/robots.txt").contains("https://example.org/x/sitemap.xml"));
    project.run(&["build", "--base-url", "example.org"]).ends(2).says("not a whole address");
    project.run(&["build", "cypros"]).ends(2).says("did you mean `cyprus`?");
}
