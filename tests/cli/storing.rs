//! Copies of the service's data.

use std::fs;

use interact_service::store::{Database, Store, StoreError, find};

use crate::project::Project;

fn store(project: &Project) -> Store {
    let at = Database::Sqlite(project.path(Database::DEFAULT));
    interact_service::schema::open(&at).expect("a database")
}

fn insert(store: &Store, name: &'static str) {
    let sql = "insert into once (token, result, at) values ($1, '', 0)";
    store.write_now(move |tx| tx.execute(sql, &[name.as_bytes().into()])).expect("a row");
}

fn count(store: &Store) -> Result<i64, StoreError> {
    store.read_now(|tx| find(tx, "select count(*) from once", &[])?.expect("a row").int(0))
}

#[test]
fn a_copy_is_made_while_the_service_runs_and_put_back_when_it_is_stopped() {
    let project = Project::begun();
    let service = store(&project);
    insert(&service, "before");
    let ran = project.run(&["backup"]).succeeds().says("checked");
    let copy = ran.stdout.trim().to_string();
    insert(&service, "after");

    project.run(&["restore", &copy]).ends(2).says("another process");
    service.close();
    project.run(&["restore", &copy]).succeeds();
    assert_eq!(count(&store(&project)), Ok(1));
    let data = fs::read_dir(project.path("data")).expect("a folder");
    let names = data.map(|entry| entry.expect("a file").file_name().into_string().expect("a name"));
    assert!(names.into_iter().any(|name| name.contains(".before-")), "put aside");
}

#[test]
fn without_data_there_is_no_copy_and_postgresql_has_its_own_programs() {
    let project = Project::begun();
    project.run(&["backup"]).ends(2).says("interact.sqlite");
    assert!(!project.path("data").exists(), "nothing is made");
    let told = project.run(&["backup", "--database", "postgres://u:secret@h/d"]).ends(2);
    assert!(!told.says("pg_dump").stderr.contains("secret"));
}
