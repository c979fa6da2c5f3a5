//! A site becomes files: each test is one sentence over a small site in three languages.

mod building;
mod freshness;
mod guides;
mod hostile;
mod incremental;
mod lists;
mod lost;
mod mistakes;
mod modules;
mod previewing;
mod published;
mod recurrence;
mod site_test;
mod strangers;
