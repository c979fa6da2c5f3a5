//! Translations beside their sources, for those who translate.
//!
//! 1. [`folder`] finds the files of each article and each section's introduction ([`text`]),
//! 2. [`block`] tells what stands where in a file,
//! 3. [`status`] says what is fresh, stale, missing or unstamped,
//! 4. [`stamp`] records that a translation says today what its source says, and
//!    [`head`] writes that record into a file without touching another byte.

pub mod block;
pub mod folder;
pub mod head;
pub mod stamp;
pub mod status;
pub mod text;

pub use folder::Folder;
pub use stamp::{Extent, Stamp};
pub use status::SiteStatus;
pub use text::Text;
