//! What people send, and what becomes of it.
