//! What waits for somebody who signed in: each noun shows its own tiles.

use serde::Serialize;

use crate::answer::Failure;
use crate::ask::Ask;
use crate::store::Tx;

pub mod handlers;

/// A way on from one's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tile {
    /// What it is.
    pub title: String,
    /// What is there, in a sentence.
    pub text: String,
    /// Name of a pictogram.
    pub icon: &'static str,
    /// Whole path.
    pub path: String,
    /// How many things wait there; 0 shows nothing.
    pub waiting: i64,
}

/// Shows the tiles of a noun to whoever asks.
pub type Tiles = fn(&Ask, &mut dyn Tx) -> Result<Vec<Tile>, Failure>;

/// The nouns in the order in which they are shown.
pub const ALL: &[Tiles] = &[
    // mail
    crate::mail::handlers::tiles,
    // moderation
    crate::moderation::tiles,
    // listings
    crate::listings::handlers::tiles,
    // applications
    crate::applications::handlers::tiles,
    crate::messages::handlers::tiles,
    // questions
    crate::questions::handlers::tiles,
    crate::feedback::handlers::tiles,
    // events
    crate::events::handlers::tiles,
    crate::suggestions::handlers::tiles,
    // recommendations
    crate::recommendations::handlers::tiles,
    // notifications
    crate::notifications::handlers::tiles,
    // favourites
    crate::favourites::handlers::tiles,
    // providers
    crate::providers::handlers::tiles,
    // profiles
    crate::profiles::handlers::tiles,
    // administration
    crate::administration::tiles,
    // accounts
    crate::accounts::view::tiles,
];
