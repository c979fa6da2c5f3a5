//! The rows of the security checklist that hold for every route, form and table, whoever adds
//! them: what is walked here comes from the route table, the schema, or the pages themselves.

mod columns;
mod documents;
mod erased;
mod failing;
mod floods;
mod forged;
mod gate;
mod headers;
mod letters;
mod mistakes;
mod networks;
mod others;
mod replicas;
mod town;
mod typed;
mod words;
mod years;
