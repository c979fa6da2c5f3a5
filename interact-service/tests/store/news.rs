//! News on both engines: every statement of theirs, with the same answers.

use generator::localised::Localised;
use interact_service::notifications::{Kind, News, Way, store};
use interact_service::schema;
use interact_service::store::{Store, StoreError, find};
use interact_service::{mail, testing};
use serde_json::json;

pub(crate) fn stores() -> Vec<Store> {
    let prepared = |store| schema::prepared(store).expect("the schema");
    testing::stores().into_iter().map(prepared).collect()
}

pub(crate) fn account(store: &Store) -> i64 {
    let sql = "insert into account (site, role, name, login, login_norm, email, email_norm, \
         email_confirmed_at, password, lang, state, created_at, seen_day) values ('cyprus', \
         'moderator', 'A', 'A', 'a', 'a@b.org', 'a@b.org', 1, 'none', 'en', 'active', 1, 1) returning id";
    store.write_now(move |tx| find(tx, sql, &[])?.expect("a row").int(0)).expect("an account")
}

fn news(to: i64, cause: &str) -> News {
    News {
        to,
        kind: Kind::Messages,
        name: "message-new",
        title: Localised::of(vec![("el".into(), "Α".into())]),
        args: json!({ "count": 1 }),
        path: "messages/1".into(),
        dedupe: cause.into(),
    }
}

#[test]
fn news_are_kept_read_and_taken_alike() {
    for store in stores() {
        let me = account(&store);
        let done: Result<(), StoreError> = store.write_now(move |tx| {
            assert!(store::insert(tx, "cyprus", &news(me, "one"), (Way::Daily, None), 10)?);
            assert!(!store::insert(tx, "cyprus", &news(me, "one"), (Way::Daily, Some(me)), 11)?);
            assert!(!store::insert(tx, "italy", &news(me, "two"), (Way::Daily, Some(me)), 11)?);
            assert!(store::insert(tx, "cyprus", &news(me, "three"), (Way::Daily, Some(me)), 20)?);
            assert!(store::insert(
                tx,
                "cyprus",
                &news(me, "wrong clock"),
                (Way::Daily, None),
                900
            )?);
            let list = store::list(tx, "cyprus", me, 10)?;
            assert_eq!(list.iter().map(|news| news.at).collect::<Vec<_>>(), [900, 20, 10]);
            assert_eq!(
                (list[0].args["count"].as_i64(), list[0].title["el"].as_str()),
                (Some(1), Some("Α"))
            );
            assert_eq!(store::waiting(tx, "cyprus", Way::Daily, (15, 100))?, [me]);
            assert_eq!(store::waiting(tx, "cyprus", Way::Weekly, (15, 100))?, Vec::<i64>::new());
            let taken = store::take(tx, me, Way::Daily, (15, 100))?;
            assert_eq!(taken.iter().map(|news| news.at).collect::<Vec<_>>(), [10, 900]);
            assert_eq!(store::take(tx, me, Way::Daily, (15, 100))?, []);
            store::mark_read(tx, me, taken[0].id, 30)?;
            assert_eq!(store::count_unread(tx, me)?, 2);
            store::mark_all(tx, me, list[0].id, 31)?;
            assert_eq!(store::take(tx, me, Way::Daily, (25, 100))?, [], "it was read");
            assert!(store::find(tx, me, list[0].id)?.is_some_and(|news| news.is_read));
            Ok(())
        });
        done.expect("the same on both");
    }
}

#[test]
fn what_one_decides_is_kept_alike() {
    for store in stores() {
        let me = account(&store);
        let done: Result<(), StoreError> = store.write_now(move |tx| {
            assert_eq!(store::way(tx, me, Kind::Matches)?, Way::Weekly);
            store::insert(tx, "cyprus", &news(me, "one"), (Way::Daily, None), 10)?;
            store::set_way(tx, me, Kind::Messages, Way::Daily)?;
            store::set_way(tx, me, Kind::Messages, Way::Weekly)?;
            assert_eq!(store::settings(tx, me)?, [("messages".to_string(), "weekly".to_string())]);
            assert_eq!(store::waiting(tx, "cyprus", Way::Weekly, (15, 100))?, [me]);
            store::set_lang(tx, me, "ar")?;
            assert_eq!(
                store::reader(tx, "cyprus", me)?.map(|reader| reader.lang),
                Some("ar".into())
            );
            assert!(store::begin_digest(tx, me, Way::Daily, "2026-11-20", 1)?);
            assert!(!store::begin_digest(tx, me, Way::Daily, "2026-11-20", 2)?);
            store::set_feed(tx, "cyprus", me, 7, 1)?;
            store::set_feed(tx, "cyprus", me, 8, 1)?;
            assert_eq!(
                (store::feed(tx, "cyprus", me)?, store::feed(tx, "italy", me)?),
                (Some(8), None)
            );
            store::remove_feed(tx, me)?;
            assert_eq!(store::staff(tx, "cyprus")?, [me]);
            mail::store::mark_refusal(tx, me, "no", 1)?;
            mail::store::mark_refusal(tx, me, "never", 2)?;
            assert_eq!(mail::store::refusal(tx, me)?.as_deref(), Some("never"));
            mail::store::forget_refusal(tx, me)?;
            assert_eq!(mail::store::refusal(tx, me)?, None);
            store::tidy(tx, 1_000_000_000_000)?;
            assert_eq!(store::of_account(tx, me)?.len(), 1, "what waits stays");
            store::erase(tx, me)?;
            assert_eq!(store::of_account(tx, me)?, []);
            Ok(())
        });
        done.expect("the same on both");
    }
}
