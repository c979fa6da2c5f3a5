//! The rows of the security checklist that hold for every route, form and table, whoever adds
//! them: what is walked here comes from the route table, the schema, or the pages themselves.

mod columns;
mod erased;
mod forged;
mod gate;
mod headers;
mod letters;
mod networks;
mod others;
mod town;
mod years;
