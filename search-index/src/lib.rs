//! Documents become an index that tantivy, a command and a phone can ask.
//!
//! The crate knows nothing of Markdown, HTML or sites.
//!
//! ```
//! use search_index::analysis::Analysis;
//! use search_index::document::Document;
//! use search_index::index::Index;
//! use search_index::query::Query;
//!
//! let documents = [Document {
//!     id: "health/register-with-gesy".into(),
//!     url: "health/register-with-gesy/".into(),
//!     title: "Register with the health system".into(),
//!     text: "Choose a doctor. Bring your residence permit.".into(),
//!     ..Document::default()
//! }];
//! let index = Index::build(Analysis::English, &documents, Some(Analysis::Greek))?;
//! let results = index.search(&Query::new("how do I register with a docter"))?;
//! assert_eq!(results.hits[0].id, "health/register-with-gesy");
//! # Ok::<(), search_index::index::IndexError>(())
//! ```

pub mod analysis;
pub mod client;
mod cluster;
pub mod document;
pub mod evaluate;
mod expand;
pub mod export;
pub mod format;
mod impact;
pub mod index;
mod keys;
pub mod marking;
pub mod query;
pub mod reading;
mod schema;
mod sought;
pub mod weights;
