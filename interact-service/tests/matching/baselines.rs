//! What recommendations have to be better than: three plain orders.

use interact_service::matching::Offer;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{
    Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions, Value as _,
};
use tantivy::tokenizer::TokenStream as _;
use tantivy::{Index, TantivyDocument, Term, doc};

use crate::labelled::{Country, Somebody};

/// The newest first.
pub(crate) fn newest(country: &Country) -> Vec<usize> {
    sorted(country, |offer| i64::from(-offer.since))
}

/// The nearest first; of equally near ones the newest. One need not travel to what is anywhere.
pub(crate) fn nearest(country: &Country, somebody: &Somebody) -> Vec<usize> {
    let area = somebody.person.area.unwrap_or_default();
    let far = |offer: &Offer| {
        let steps = offer.areas.iter().map(|own| country.places.steps(area, *own));
        i64::from(steps.min().unwrap_or(0))
    };
    sorted(country, |offer| far(offer) * 10_000 - i64::from(offer.since))
}

fn sorted(country: &Country, by: impl Fn(&Offer) -> i64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..country.offers.len()).collect();
    order.sort_by_key(|index| by(&country.offers[*index]));
    order
}

/// Plain text search: tantivy's BM25 over titles and words, with English stemming.
pub(crate) struct Search {
    index: Index,
    text: Field,
    number: Field,
}

impl Search {
    pub(crate) fn of(country: &Country) -> Self {
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("en_stem")
            .set_index_option(IndexRecordOption::WithFreqs);
        let text =
            schema.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
        let number = schema.add_u64_field("number", STORED);
        let index = Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, 15_000_000).expect("a writer");
        for (at, words) in country.texts.iter().enumerate() {
            let at = u64::try_from(at).expect("few");
            writer.add_document(doc!(text => words.as_str(), number => at)).expect("room");
        }
        writer.commit().expect("kept");
        Self { index, text, number }
    }

    /// What answers best to what somebody would type.
    pub(crate) fn order(&self, says: &str) -> Vec<usize> {
        let searcher = self.index.reader().expect("a reader").searcher();
        let mut words = self.index.tokenizers().get("en_stem").expect("a tokenizer");
        let mut stream = words.token_stream(says);
        let mut any: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        while let Some(token) = stream.next() {
            let term = Term::from_field_text(self.text, &token.text);
            any.push((Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))));
        }
        let query = BooleanQuery::new(any);
        let found = searcher.search(&query, &TopDocs::with_limit(50).order_by_score());
        let number = |address| {
            let document: TantivyDocument = searcher.doc(address).expect("a document");
            let number = document.get_first(self.number).and_then(|value| value.as_u64());
            usize::try_from(number.expect("a number")).expect("few")
        };
        found.expect("an answer").into_iter().map(|(_, address)| number(address)).collect()
    }
}
