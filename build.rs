//! pgrx notes the SQL of each function in a section that nothing refers to; the linker would take it away, and the
//! install script could not be written from the library.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-cdylib-link-arg=-Wl,--no-gc-sections");
}
