//! The default themes are embedded; a new file in them has to be noticed.

fn main() {
    println!("cargo:rerun-if-changed=../themes");
    println!("cargo:rerun-if-changed=src/scaffold/starter");
}
