//! The tantivy fields, once.

use tantivy::schema::{
    Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

/// Where everything lies in the tantivy index.
#[derive(Clone)]
pub(crate) struct Fields {
    pub(crate) schema: Schema,
    /// Stems of all there is to read, the title's and the official terms' more than once.
    pub(crate) stems: Field,
    /// Stems of the title.
    pub(crate) title_stems: Field,
    /// Folded words as written; their list is the list of keys.
    pub(crate) forms: Field,
    pub(crate) id: Field,
    pub(crate) url: Field,
    pub(crate) title: Field,
    pub(crate) summary: Field,
    pub(crate) section: Field,
    pub(crate) kind: Field,
    pub(crate) area: Field,
}

impl Fields {
    pub(crate) fn new() -> Self {
        let mut schema = Schema::builder();
        let frequencies = || words(IndexRecordOption::WithFreqs);
        Self {
            stems: schema.add_text_field("stems", frequencies()),
            title_stems: schema.add_text_field("title_stems", frequencies()),
            forms: schema.add_text_field("forms", words(IndexRecordOption::Basic)),
            id: schema.add_text_field("id", STRING | STORED),
            url: schema.add_text_field("url", STORED),
            title: schema.add_text_field("title", STORED),
            summary: schema.add_text_field("summary", STORED),
            section: schema.add_text_field("section", STRING | STORED),
            kind: schema.add_text_field("kind", STRING | STORED),
            area: schema.add_text_field("area", STRING | STORED),
            schema: schema.build(),
        }
    }
}

/// The name of what cuts a text into its lines: our own analysis has put one word on each.
pub(crate) const LINES: &str = "lines";

fn words(record: IndexRecordOption) -> TextOptions {
    let indexing = TextFieldIndexing::default().set_tokenizer(LINES).set_index_option(record);
    TextOptions::default().set_indexing_options(indexing)
}
