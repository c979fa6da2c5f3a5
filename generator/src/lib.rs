//! The files of a site become the files of a website.
//!
//! In reading order: what authors write and what is wrong with it ([`problem`], [`yaml`],
//! [`localised`]); who reads it ([`locale`], [`texts`], [`site`]); what it says ([`source`],
//! [`front_matter`], [`markdown`], [`freshness`], [`content`], [`published`], [`calendar`]); how a reader of
//! one language sees it ([`edition`]); what it looks like ([`url`], [`theme`], [`view`],
//! [`render`], [`search`]); and how it gets onto a disk or into a browser ([`output`],
//! [`compress`], [`pipeline`]). Beside that way stand [`translate`], [`hosting`] and [`scaffold`],
//! which serve the command line.

pub mod localised;
pub mod problem;
pub mod yaml;

pub mod locale;
pub mod site;
pub mod texts;

pub mod calendar;
pub mod content;
pub mod freshness;
pub mod front_matter;
pub mod markdown;
pub mod published;
pub mod source;

pub mod edition;

pub mod render;
pub mod search;
pub mod theme;
pub mod url;
pub mod view;

pub mod compress;
pub mod output;
pub mod pipeline;

pub mod hosting;
pub mod scaffold;
pub mod translate;
