//! Which documents have which section, kind and area; loaded only when somebody filters.

use std::collections::BTreeMap;

use serde::Serialize;
use tantivy::schema::Field;

use crate::format::VERSION;
use crate::index::{Index, IndexError};

/// For each value its documents, each as the step from the one before.
type Values = BTreeMap<String, Vec<u32>>;

#[derive(Serialize)]
struct Facets {
    version: u32,
    section: Values,
    kind: Values,
    area: Values,
}

pub(super) fn facets(index: &Index) -> Result<Vec<u8>, IndexError> {
    let fields = &index.fields;
    let facets = Facets {
        version: VERSION,
        section: values(index, fields.section)?,
        kind: values(index, fields.kind)?,
        area: values(index, fields.area)?,
    };
    Ok(serde_json::to_vec(&facets).map_err(std::io::Error::from)?)
}

fn values(index: &Index, field: Field) -> Result<Values, IndexError> {
    let mut values = Values::new();
    for segment in index.searcher.segment_readers() {
        let inverted = segment.inverted_index(field)?;
        let mut stream = inverted.terms().stream()?;
        while stream.advance() {
            let value = String::from_utf8_lossy(stream.key()).into_owned();
            if !value.is_empty() {
                values.insert(value.clone(), steps(index.holding(field, &value)?.into_iter()));
            }
        }
    }
    Ok(values)
}

fn steps(ids: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut before = 0;
    ids.map(|id| id - std::mem::replace(&mut before, id)).collect()
}
