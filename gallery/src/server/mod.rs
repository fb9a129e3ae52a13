//! The server: the built site, and the demonstration service, on this machine only.

mod address;
mod carried;
mod coding;
mod contact;
mod files;
mod form;
mod language;
mod media_type;
mod once;
mod page;
mod quality;
mod random;
mod reference;
mod refusal;
mod register;
mod renewal;
mod router;
mod same_origin;
mod security;
mod submission;
#[cfg(test)]
mod tests;
mod upload;
mod uploads;

pub use files::Files;
pub use router::router;
pub use security::{HEADERS, POLICY};
pub use submission::LONGEST;
pub use uploads::{LARGEST, Uploads, Wanted};

use crate::assets::Assets;
use crate::demo::Contact;
use anyhow::{Context, anyhow};
use axum::response::Response;
use carried::Carried;
use form::Form;
use page::Keep;
use portage::Valid;
use portage::locales::Locale;
use refusal::Refusal;
use register::Register;
use std::io::{ErrorKind, Write};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::{net::TcpListener, signal::ctrl_c, time};

/// What a thread of the server may put on its stack, in bytes. A long page is one deep view, and
/// without optimisation rendering it takes more than the usual two megabytes.
const STACK: usize = 16 * 1024 * 1024;

/// How long requests under way may take to end when the server is stopped.
const LAST_REQUESTS: Duration = Duration::from_secs(3);

/// What every request needs.
#[derive(Clone)]
pub struct Service {
    files: Arc<Files>,
    assets: Arc<Assets>,
    register: Arc<Mutex<Register<Contact>>>,
    renewals: Arc<Mutex<Register<Valid>>>,
    carried: Arc<Mutex<Carried>>,
    uploads: Uploads,
}

impl Service {
    /// A service with the files of a built site and where its assets are. Nothing is kept yet.
    pub fn new(files: Files, assets: Assets) -> Self {
        Self {
            files: Arc::new(files),
            assets: Arc::new(assets),
            register: Arc::default(),
            renewals: Arc::default(),
            carried: Arc::default(),
            uploads: Uploads::default(),
        }
    }

    fn refuse(&self, refusal: Refusal, form: Option<Form>, locale: Option<Locale>) -> Response {
        refusal
            .page(form, locale)
            .respond(refusal.status(), Keep::ForTheWayBack, &self.assets)
    }

    fn register(&self) -> MutexGuard<'_, Register<Contact>> {
        // A list of answers is whole after every step: a panic elsewhere does not spoil it.
        self.register.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn renewals(&self) -> MutexGuard<'_, Register<Valid>> {
        self.renewals.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn carried(&self) -> MutexGuard<'_, Carried> {
        self.carried.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The threads that [`serve`] runs on.
///
/// # Errors
/// When the system gives none.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .thread_stack_size(STACK)
        .enable_all()
        .build()
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

    let (forgetting, uploads) = (
        tokio::spawn(forget(service.clone())),
        service.uploads.clone(),
    );
    let patience = async {
        interrupted().await;
        time::sleep(LAST_REQUESTS).await;
    };
    let served = tokio::select! {
        served = async { axum::serve(listener, router(service)).with_graceful_shutdown(interrupted()).await } => served,
        () = patience => Ok(()),
    };
    forgetting.abort();
    uploads.close();
    served.context("the server stopped")
}

/// Deletes answers and files on time even when nobody asks for any: the page promises it.
async fn forget(service: Service) {
    let mut minutes = time::interval(Duration::from_secs(60));
    loop {
        minutes.tick().await;
        let now = Instant::now();
        service.register().forget(now);
        service.renewals().forget(now);
        service.carried().forget(now);
        service.uploads.forget(now);
    }
}

/// When the person presses Ctrl-C, or the system asks the program to end: files that people sent
/// must not stay behind.
async fn interrupted() {
    tokio::select! {
        () = ctrl_c_pressed() => {}
        () = asked_to_end() => {}
    }
}

async fn ctrl_c_pressed() {
    if ctrl_c().await.is_err() {
        // The system will not tell; it can still end the process.
        std::future::pending().await
    }
}

#[cfg(unix)]
async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut asked) => drop(asked.recv().await),
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn asked_to_end() {
    std::future::pending().await
}
