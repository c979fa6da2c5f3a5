//! What many pages have alike is rendered once: what surrounds a page, for each depth and menu
//! entry; and the card of an article, for each depth.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, RwLock};

use anyhow::{Context, Result, ensure};
use tera::{Context as Scope, Tera, Value};

use super::stencil::{Stencils, Ways};
use crate::view::Cards;
use crate::view::frame::{Chrome, Frame};
use crate::view::section::ArticleCard;

/// Where the parts that differ from page to page come into a part that does not.
const GAP: &str = "<!--gap-->";

const CARD: &str = "components/article-card.html";

/// Ready HTML around a page.
pub(super) struct Shell {
    pub(super) head: Value,
    pub(super) header: Value,
    pub(super) header_end: Value,
    pub(super) footer: Value,
}

/// What every page of one language shares, made into a template value once.
pub struct SharedChrome {
    pub(super) value: Value,
    shells: RwLock<HashMap<(String, String), Arc<Shell>>>,
    /// By the hash of everything that a card depends on.
    cards: RwLock<HashMap<u64, Arc<str>>>,
    stencils: Stencils,
}

impl SharedChrome {
    pub(super) fn new(chrome: &Chrome) -> Result<Self> {
        let value =
            Value::try_from_serializable(chrome).context("a chrome becomes a template value")?;
        Ok(Self {
            value,
            shells: RwLock::default(),
            cards: RwLock::default(),
            stencils: Stencils::default(),
        })
    }

    /// The shell for a page: found, or rendered and kept.
    pub(super) fn shell(&self, tera: &Tera, frame: &Frame) -> Result<Arc<Shell>> {
        let key = (frame.root.clone(), frame.current.clone());
        let known = self.shells.read().map(|shells| shells.get(&key).cloned());
        if let Ok(Some(shell)) = known {
            return Ok(shell);
        }
        let shell = Arc::new(self.render(tera, frame)?);
        if let Ok(mut shells) = self.shells.write() {
            shells.insert(key, Arc::clone(&shell));
        }
        Ok(shell)
    }

    /// The ways to a page's other languages.
    pub(super) fn ways(&self, tera: &Tera, frame: &Frame) -> Result<Ways> {
        self.stencils.ways(tera, frame)
    }

    /// The articles that a page lists, as HTML, and how many they are.
    pub(super) fn cards(
        &self,
        tera: &Tera,
        root: &str,
        cards: Cards<'_>,
    ) -> Result<(Value, usize)> {
        let (cards, mixed) = match cards {
            Cards::None => return Ok((Value::safe_string(""), 0)),
            Cards::OfSection(cards) => (cards, false),
            Cards::Mixed(cards) => (cards, true),
        };
        let mut html = String::with_capacity(cards.len() * 600);
        for card in cards {
            html.push_str(&self.card(tera, root, card, mixed.into())?);
        }
        Ok((Value::safe_string(&html), cards.len()))
    }

    fn card(&self, tera: &Tera, root: &str, card: &ArticleCard, mixed: Value) -> Result<Arc<str>> {
        let mut hasher = DefaultHasher::new();
        (root, mixed.is_truthy(), card).hash(&mut hasher);
        let key = hasher.finish();
        if let Some(html) = self.cards.read().ok().and_then(|cards| cards.get(&key).cloned()) {
            return Ok(html);
        }
        let mut scope = Scope::new();
        scope.insert("card", card);
        scope.insert("root", root);
        scope.insert_value("mixed", mixed);
        let html: Arc<str> =
            tera.render(CARD, &scope).with_context(|| format!("rendering {CARD}"))?.into();
        if let Ok(mut cards) = self.cards.write() {
            cards.insert(key, Arc::clone(&html));
        }
        Ok(html)
    }

    fn render(&self, tera: &Tera, frame: &Frame) -> Result<Shell> {
        let mut scope = Scope::new();
        scope.insert_value("chrome", self.value.clone());
        scope.insert("root", &frame.root);
        scope.insert("current", &frame.current);
        let part =
            |name: &str| tera.render(name, &scope).with_context(|| format!("rendering {name}"));
        let header = part("parts/header.html")?;
        let halves: Vec<_> = header.split(GAP).collect();
        ensure!(
            halves.len() == 2,
            "parts/header.html must have {GAP} once, where the language menu stands"
        );
        Ok(Shell {
            head: Value::safe_string(&part("parts/head.html")?),
            header: Value::safe_string(halves[0]),
            header_end: Value::safe_string(halves[1]),
            footer: Value::safe_string(&part("parts/footer.html")?),
        })
    }
}
