//! Asks the linker to leave in what the program can be cut apart by, when it is going to be (feature `split`).

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let set = |name| std::env::var_os(name).is_some();
    if set("CARGO_FEATURE_SPLIT") && std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=togys-app=--emit-relocs");
    }
}
