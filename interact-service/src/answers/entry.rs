//! A public answer as the public sees it.

use std::collections::BTreeMap;

use generator::published::{PublishedEntry, Value};

use super::{Published, Words, store};
use crate::clock::Millis;
use crate::questions;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// Every public answer of a site; none where the module is switched off.
///
/// # Errors
/// When the store cannot.
pub fn all(tx: &mut dyn Tx, tenant: &Tenant, _: Millis) -> Result<Vec<PublishedEntry>, StoreError> {
    let Some(kind) = questions::module(tenant) else { return Ok(Vec::new()) };
    let answers = store::public(tx, tenant.id())?;
    Ok(answers.iter().map(|answer| of(tenant, &kind.id, answer)).collect())
}

/// One as an entry: only languages in which it is whole.
#[must_use]
pub fn of(tenant: &Tenant, module: &str, answer: &Published) -> PublishedEntry {
    let whole: Vec<(&String, &Words)> =
        answer.texts.iter().filter(|(_, words)| words.is_whole()).collect();
    let each = |pick: fn(&Words) -> &String| -> BTreeMap<String, String> {
        whole.iter().map(|(lang, words)| ((*lang).clone(), pick(words).clone())).collect()
    };
    let validated = tenant.day(answer.validated_at).to_string();
    let mut facts = BTreeMap::from([(String::from("source"), Value::One(answer.source.clone()))]);
    if !answer.topic.is_empty() {
        facts.insert(String::from("topic"), Value::One(answer.topic.clone()));
    }
    PublishedEntry {
        id: answer.id.to_string(),
        module: module.to_string(),
        title: each(|words| &words.title),
        summary: each(|words| &words.summary),
        text: each(|words| &words.text),
        provider: answer.provider.clone(),
        facts,
        verified_on: if answer.validated_at == 0 { String::new() } else { validated },
        ..PublishedEntry::default()
    }
}
