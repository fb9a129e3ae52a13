use super::super::serve;
use super::assets;
use std::net::{Ipv4Addr, TcpListener};

#[test]
fn a_port_in_use_is_told_with_the_remedy() {
    let site = tempfile::tempdir().unwrap();
    std::fs::write(site.path().join("assets.json"), assets().to_json()).unwrap();
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let error = runtime
        .block_on(serve(site.path().to_owned(), port))
        .unwrap_err()
        .to_string();
    assert!(error.contains(&format!("port {port} is in use")), "{error}");
    assert!(error.contains("--port"), "{error}");
}
