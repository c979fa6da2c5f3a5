//! How good recommendations are: measured on people and offers that were labelled by hand.

mod baselines;
mod fair;
mod labelled;
mod metric;
mod quality;
mod training;
