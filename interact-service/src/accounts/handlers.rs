//! What is answered to whoever comes in, and to whoever looks after their own account.

pub mod address;
pub mod data;
pub mod factor;
pub mod register;
pub mod settings;
pub mod sign_in;
pub mod step;
pub mod ways_back;
