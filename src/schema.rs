//! `immerse schema`: JSON Schemas with which editors check and complete files.

use anyhow::Result;
use generator::published::Published;
use schemars::{JsonSchema, Schema, schema_for};
use serde_json::{Map, Value};

use crate::Outcome;
use crate::args::print::{SchemaArgs, SchemaName};
use crate::terminal::Terminal;

mod article;
mod site;
mod small;

/// Prints one schema, or all of them in an object.
pub(crate) fn run(args: &SchemaArgs, terminal: &Terminal) -> Result<Outcome> {
    let value = match args.what {
        Some(what) => schema(what).to_value(),
        None => all(),
    };
    terminal.data(&(serde_json::to_string_pretty(&value)? + "\n"))?;
    Ok(Outcome::Fine)
}

fn all() -> Value {
    let named = [
        ("article", SchemaName::Article),
        ("site", SchemaName::Site),
        ("contact", SchemaName::Contact),
        ("glossary", SchemaName::Glossary),
        ("published", SchemaName::Published),
    ];
    let schemas: Map<String, Value> =
        named.into_iter().map(|(name, what)| (name.to_string(), schema(what).to_value())).collect();
    Value::Object(schemas)
}

fn schema(what: SchemaName) -> Schema {
    fn of<T: JsonSchema>() -> Schema {
        schema_for!(T)
    }
    match what {
        SchemaName::Article => of::<article::Head>(),
        SchemaName::Site => of::<site::SiteFile>(),
        SchemaName::Contact => of::<small::ContactFile>(),
        SchemaName::Glossary => of::<small::Glossary>(),
        SchemaName::Published => of::<Published>(),
    }
}

#[cfg(test)]
mod tests;
