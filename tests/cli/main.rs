//! The command, run as a person runs it: the real program over a project of its own.

mod beginnings;
mod bouncing;
mod interacting;
mod project;
mod publishing;
mod reports;
mod serving;
mod storing;
mod translating;
