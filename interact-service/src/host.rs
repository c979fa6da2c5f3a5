//! What the service needs of the program that it runs in: sites, their look and words, and
//! somebody who publishes. The service does not know how a site is built.

use std::sync::Arc;

use anyhow::Result;
use generator::published::{Published, PublishedEntry};
use generator::texts::Texts;
use generator::view::listing::EntryPage;
use generator::view::sheet::Sheet;

use crate::tenant::Tenant;

/// The program around the service.
pub trait Host: Send + Sync {
    /// Every site.
    fn tenants(&self) -> Vec<Arc<Tenant>>;

    /// A site by its identifier.
    fn tenant(&self, site: &str) -> Option<Arc<Tenant>> {
        self.tenants().into_iter().find(|tenant| tenant.id() == site)
    }

    /// The words of a site in one of its languages.
    ///
    /// # Errors
    /// When there is no such site or language, or its texts are wrong.
    fn texts(&self, site: &str, lang: &str) -> Result<Arc<Texts>>;

    /// A page in the look of a site.
    ///
    /// # Errors
    /// When there is no such site or language, or its templates are wrong.
    fn page(&self, site: &str, lang: &str, sheet: &Sheet) -> Result<Vec<u8>>;

    /// A part without anything around it, for mails: the template sees the view as `part`.
    ///
    /// # Errors
    /// When there is no such site or language, or its templates are wrong.
    fn part(
        &self,
        site: &str,
        lang: &str,
        template: &str,
        view: &serde_json::Value,
    ) -> Result<String>;

    /// What the page of an entry would show if it were published now: the components `entry_opening`
    /// and `entry_text` show it as the static page does.
    ///
    /// # Errors
    /// When there is no such site or language, or its module is not switched on.
    fn entry(&self, site: &str, lang: &str, entry: &PublishedEntry) -> Result<EntryPage>;

    /// Security headers of a site's answers.
    fn headers(&self, site: &str) -> Vec<(&'static str, String)>;

    /// Takes what moderators published into the static sites. Returns at once; a failure leaves
    /// the former pages and is told to the operator.
    fn publish(&self, published: Published);

    /// Articles and entries that answer a text best, for forms that offer help before sending:
    /// title and whole path.
    ///
    /// # Errors
    /// When the index cannot be made.
    fn suggest(
        &self,
        site: &str,
        lang: &str,
        text: &str,
        limit: usize,
    ) -> Result<Vec<(String, String)>>;

    /// An article or a published entry by its place behind the language (`health/see-a-doctor`):
    /// title and whole path; nothing where there is none.
    ///
    /// # Errors
    /// When there is no such site or language.
    fn find_page(&self, site: &str, lang: &str, page: &str) -> Result<Option<(String, String)>>;
}
