//! Search from documents to answers, on the server and in the browser's script under Node.

#![allow(clippy::unwrap_used)]

mod agreement;
mod analysis;
mod hostile;
mod languages;
mod scripts;
mod site;
mod stored;
