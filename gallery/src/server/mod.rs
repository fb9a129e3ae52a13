//! The server: the built site, and the demonstration service, on this machine only.

mod address;
mod coding;
mod contact;
mod files;
mod language;
mod media_type;
mod once;
mod page;
mod quality;
mod random;
mod reference;
mod refusal;
mod register;
mod router;
mod same_origin;
mod security;
mod submission;
#[cfg(test)]
mod tests;

pub use files::Files;
pub use router::router;
pub use security::{HEADERS, POLICY};
pub use submission::LONGEST;

use crate::assets::Assets;
use anyhow::{Context, anyhow};
use axum::response::Response;
use page::Keep;
use portage::locales::Locale;
use refusal::Refusal;
use register::Register;
use std::io::{ErrorKind, Write};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::{net::TcpListener, signal::ctrl_c, time};

/// How long requests under way may take to end when the server is stopped.
const LAST_REQUESTS: Duration = Duration::from_secs(3);

/// What every request needs.
#[derive(Clone)]
pub struct Service {
    files: Arc<Files>,
    assets: Arc<Assets>,
    register: Arc<Mutex<Register>>,
}

impl Service {
    /// A service with the files of a built site and where its assets are. Nothing is kept yet.
    pub fn new(files: Files, assets: Assets) -> Self {
        Self {
            files: Arc::new(files),
            assets: Arc::new(assets),
            register: Arc::default(),
        }
    }

    fn refuse(&self, refusal: Refusal, locale: Option<Locale>) -> Response {
        refusal
            .page(locale)
            .respond(refusal.status(), Keep::ForTheWayBack, &self.assets)
    }

    fn register(&self) -> MutexGuard<'_, Register> {
        // A list of answers is whole after every step: a panic elsewhere does not spoil it.
        self.register.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Serves the site in the folder `site` and the demonstration service at 127.0.0.1, until Ctrl-C.
/// Port 0 takes any free one. Says on standard output where it listens.
///
/// # Errors
/// When the site has not been built, or the port cannot be had; with what to do.
pub async fn serve(site: PathBuf, port: u16) -> anyhow::Result<()> {
    let service = Service::new(Files::load(&site)?, Assets::load(&site)?);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow!(
            "port {port} is in use: another program, perhaps another gallery, listens there. \
             Stop it, or choose another port with --port; 0 takes any free one"
        ),
        _ => anyhow!("port {port} of 127.0.0.1 cannot be had: {error}. Choose another with --port; 0 takes any free one"),
    })?;
    let address = listener
        .local_addr()
        .context("the system does not say which port it gave")?;
    writeln!(std::io::stdout(), "Portage gallery: http://{address}/en/")
        .context("standard output is closed")?;

    let forgetting = tokio::spawn(forget(service.clone()));
    let patience = async {
        interrupted().await;
        time::sleep(LAST_REQUESTS).await;
    };
    let served = tokio::select! {
        served = async { axum::serve(listener, router(service)).with_graceful_shutdown(interrupted()).await } => served,
        () = patience => Ok(()),
    };
    forgetting.abort();
    served.context("the server stopped")
}

/// Deletes answers on time even when nobody asks for any: the page promises it.
async fn forget(service: Service) {
    let mut minutes = time::interval(Duration::from_secs(60));
    loop {
        minutes.tick().await;
        service.register().forget(Instant::now());
    }
}

/// When the person presses Ctrl-C.
async fn interrupted() {
    if ctrl_c().await.is_err() {
        // The system will not tell; it can still end the process.
        std::future::pending().await
    }
}
