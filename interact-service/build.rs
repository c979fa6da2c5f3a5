//! The schema is embedded, so a new file of it has to be noticed.

fn main() {
    println!("cargo:rerun-if-changed=src/schema");
}
