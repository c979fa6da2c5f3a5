//! Letters that come back, on both engines: whose they were, as long as that is kept.

use interact_service::clock::DAY;
use interact_service::mail::{self, Letter, To, store};
use interact_service::store::StoreError;

use crate::news::{account, stores};

#[test]
fn whose_a_letter_was_is_known_for_a_week_and_at_the_address_of_now() {
    for database in stores() {
        let me = account(&database);
        let done: Result<(), StoreError> = database.write_now(move |tx| {
            let letter = Letter {
                site: "cyprus",
                to: To::Account(me),
                lang: "en",
                name: "message-new",
                args: serde_json::json!({}),
                dedupe: String::from("one"),
                now: 10,
            };
            mail::post(tx, &letter)?;
            let stranger = Letter { to: To::Address("c@d.org"), dedupe: "two".into(), ..letter };
            mail::post(tx, &stranger)?;
            let taken = store::claim(tx, 2, 100, 10)?;
            let [mine, strangers] = [taken[0].id, taken[1].id];
            assert_eq!(store::owner(tx, mine)?, Some((me, "a@b.org".into())));
            assert_eq!(store::owner(tx, strangers)?, None, "nobody to be told");
            assert_eq!(store::owner(tx, 99)?, None);
            assert!(store::ended(tx, &taken[0], "sent", "250", 20)?);
            store::tidy(tx, 20 + 6 * DAY)?;
            assert!(store::owner(tx, mine)?.is_some());
            store::tidy(tx, 20 + 7 * DAY)?;
            assert_eq!(store::owner(tx, mine)?, None, "it was emptied");
            Ok(())
        });
        done.expect("the same on both");
    }
}
