//! Goes wherever links and the route table lead.

use std::collections::BTreeMap;

use interact_service::routes;
use interact_service::visitor::{Allowed, Role};

use super::{Client, Page};

/// More pages than somebody can have.
const MOST: usize = 600;

/// All pages that somebody finds: by links, and by addresses of the table without places.
pub(crate) fn crawl(client: &mut Client<'_>, role: Option<Role>) -> BTreeMap<String, Page> {
    let open = |allowed: Allowed| match role {
        Some(role) => allowed.is_for(role),
        None => allowed == Allowed::Anybody,
    };
    let plain = routes::all().into_iter().filter(|r| r.method() == "GET" && !r.path.contains('{'));
    let mut waiting: Vec<String> =
        plain.filter(|route| open(route.allowed)).map(|route| client.whole(route.path)).collect();
    let begin = client.whole("");
    let mut found = BTreeMap::new();
    while let Some(path) = waiting.pop() {
        if found.contains_key(&path) || found.len() > MOST {
            continue;
        }
        client.get(&path);
        let page = client.page.clone();
        assert!(page.status < 500, "{path}: {}", page.status);
        let ours = links(&page).into_iter().filter(|link| link.starts_with(&begin));
        waiting.extend(
            ours.chain(Some(page.location().to_string())).filter(|l| l.starts_with(&begin)),
        );
        found.insert(path, page);
    }
    found.retain(|_, page| page.status == 200);
    found
}

/// Where a page leads, without places on the page itself.
fn links(page: &Page) -> Vec<String> {
    let parts = page.body.split("href=\"").skip(1);
    let whole = parts.filter_map(|part| part.split('"').next());
    whole.map(|link| super::page::unescaped(link.split('#').next().unwrap_or_default())).collect()
}
