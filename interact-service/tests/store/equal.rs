//! One SQL text, the same answers on both engines.

use interact_service::store::{Row, Store, StoreError, Value};
use interact_service::testing::stores;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

const TABLE: &str = "create table v (
    id {pk}, number {i64}, flag {bool}, words text, bytes {blob}, data {json}
){strict};";

fn tables() -> Vec<Store> {
    let made = |store: &Store| store.write_now(|tx| tx.script(TABLE)).expect("a table");
    stores().into_iter().inspect(made).collect()
}

/// The same on every store, and what it is.
fn same(stores: &[Store], sql: &'static str, values: Vec<Value>) -> Vec<Row> {
    let ask = |store: &Store| {
        let values = values.clone();
        store.write_now(move |tx| tx.query(sql, &values))
    };
    let answers: Vec<_> = stores.iter().map(|store| ask(store).expect(sql)).collect();
    for pair in answers.windows(2) {
        assert_eq!(plain(&pair[0]), plain(&pair[1]), "{sql}");
    }
    answers.into_iter().next().expect("an answer")
}

/// Yes and no are numbers in SQLite.
fn plain(rows: &[Row]) -> Vec<Vec<Value>> {
    let plain = |row: &Row| {
        let value = |column| match row.value(column).expect("a column") {
            Value::Bool(flag) => Value::Int(i64::from(*flag)),
            other => other.clone(),
        };
        (0..row.width()).map(value).collect()
    };
    rows.iter().map(plain).collect()
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter),
        Just(String::from("'); drop table v; -- $1 ?1 {pk} \\ \" \u{202e}عربي Ελληνικά")),
    ]
    .prop_map(|text| text.replace('\0', ""))
}

#[test]
fn any_value_comes_back_as_it_went_in() {
    let stores = tables();
    let mut runner = TestRunner::new(Config { cases: 120, ..Config::default() });
    let anything = (
        any::<Option<i64>>(),
        any::<Option<bool>>(),
        proptest::option::of(any_text()),
        proptest::option::of(proptest::collection::vec(any::<u8>(), 0..60)),
    );
    let result = runner.run(&anything, |(number, flag, words, bytes)| {
        let sql = "insert into v (number, flag, words, bytes) values ($1, $2, $3, $4)
            returning bytes, words, flag, number";
        let values: Vec<Value> =
            vec![number.into(), flag.into(), words.clone().into(), bytes.clone().into()];
        let rows = same(&stores, sql, values);
        prop_assert_eq!(rows[0].maybe_bytes(0), Ok(bytes));
        prop_assert_eq!(rows[0].maybe_text(1), Ok(words));
        prop_assert_eq!(rows[0].maybe_flag(2), Ok(flag));
        prop_assert_eq!(rows[0].maybe_int(3), Ok(number));
        Ok(())
    });
    result.expect("every value");
}

#[test]
fn parameters_keep_their_numbers_in_any_order() {
    let stores = stores();
    let sql = "select cast($2 as bigint), cast($1 as bigint), cast($2 as bigint) - $1";
    let rows = same(&stores, sql, vec![1_i64.into(), 2_i64.into()]);
    assert_eq!(plain(&rows), [[Value::Int(2), Value::Int(1), Value::Int(1)]]);
}

#[test]
fn json_is_read_by_its_keys() {
    let stores = tables();
    let insert = "insert into v (data) values ($1) returning data->>'lang', data->>'none'";
    let rows = same(&stores, insert, vec![r#"{"lang": "el", "n": 1}"#.into()]);
    assert_eq!(plain(&rows), [[Value::from("el"), Value::Null]]);
}

/// Statements of the shapes that stores use.
#[test]
fn statements_of_all_shapes_agree() {
    let stores = tables();
    let insert = "insert into v (number, words, flag) values ($1, $2, $3) returning id";
    for number in 0..10_i64 {
        let words = ["β", "a", "B", "é"][number as usize % 4];
        same(&stores, insert, vec![number.into(), words.into(), (number % 2 == 0).into()]);
    }
    let two = || vec![3_i64.into(), 4_i64.into()];
    let none = Vec::new;
    for (sql, values) in [
        ("select id from v where flag order by id", none()),
        ("select words, number from v order by words, number", none()),
        ("select cast(coalesce(sum(number), 0) as bigint) from v where not flag", none()),
        ("select count(*), min(number), max(words) from v", none()),
        ("select id from v where number > $1 order by number limit $2", two()),
        ("select id from v where (cast($1 as bigint) is null or number > $1) and id > $2", two()),
        ("update v set number = number - $1 where id = $2 and number > 0 returning number", two()),
        ("update v set number = $1 where id = $2 and number > 100 returning number", two()),
        (
            "select number, row_number() over (order by id desc) from v where id > $1 and id < $2 + id",
            two(),
        ),
        ("with gone as (select id from v where number = $1) select count(*) + $2 from gone", two()),
        ("select id from v where words like $1 escape '\\' order by id", vec!["a%".into()]),
        ("select id from v where id = $1{lock}", vec![3_i64.into()]),
        ("select id from v where number >= $1 order by id limit 2{skip}", vec![3_i64.into()]),
        ("select exists (select 1 from v where number = $1)", vec![1_i64.into()]),
        ("delete from v where id = $1 returning words, flag", vec![2_i64.into()]),
        (
            "insert into v (id, number) values ($1, $2) on conflict (id) do nothing returning id",
            two(),
        ),
        (
            "insert into v (id, number) values ($1, $2) on conflict (id) do update
                set number = excluded.number + v.number returning number",
            two(),
        ),
    ] {
        same(&stores, sql, values);
    }
}

#[test]
fn wrong_statements_are_wrong_on_both() {
    for store in tables() {
        let number = || vec![Value::Int(1)];
        for (sql, values) in [
            ("select $1, $2", number()),
            ("select number from v where words = \"a\"", vec![]),
            ("insert into v (number) values ($1)", vec!["a".into()]),
            ("insert into v (words) values ($1)", vec!["a\0b".into()]),
            ("insert into v (words) values ($1)", vec![Value::from([1_u8])]),
            ("selec 1", vec![]),
            ("select {oops}", vec![]),
        ] {
            let answer = store.write_now(move |tx| tx.query(sql, &values));
            assert!(matches!(answer, Err(StoreError::Statement(_))), "{sql}: {answer:?}");
        }
        assert!(store.healthy().is_good());
    }
}
