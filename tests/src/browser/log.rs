//! What the page complains about: console, exceptions, requests that failed.

use std::sync::{Arc, Mutex};

use anyhow::Result;
use chromiumoxide::Page;
use chromiumoxide::cdp::browser_protocol::log::{EnableParams, EventEntryAdded, LogEntryLevel};
use chromiumoxide::cdp::js_protocol::runtime::{
    ConsoleApiCalledType, EventConsoleApiCalled, EventExceptionThrown,
};
use futures::StreamExt;

/// The complaints of one tab, in the order they came.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    pub async fn listen(page: &Page) -> Result<Log> {
        let log = Log::default();
        let mut exceptions = page.event_listener::<EventExceptionThrown>().await?;
        let mut calls = page.event_listener::<EventConsoleApiCalled>().await?;
        let mut entries = page.event_listener::<EventEntryAdded>().await?;
        page.execute(EnableParams::default()).await?;
        let kept = log.clone();
        tokio::spawn(async move {
            loop {
                let complaint = tokio::select! {
                    Some(event) = exceptions.next() => Some(thrown(&event)),
                    Some(event) = calls.next() => printed(&event),
                    Some(event) = entries.next() => noted(&event),
                    else => break,
                };
                if let Some(complaint) = complaint {
                    kept.push(complaint);
                }
            }
        });
        Ok(log)
    }

    fn push(&self, complaint: String) {
        self.0.lock().expect("no writer panics").push(complaint);
    }

    pub fn entries(&self) -> Vec<String> {
        self.0.lock().expect("no writer panics").clone()
    }

    pub fn clear(&self) {
        self.0.lock().expect("no writer panics").clear();
    }
}

fn thrown(event: &EventExceptionThrown) -> String {
    let details = &event.exception_details;
    let description = details
        .exception
        .as_ref()
        .and_then(|exception| exception.description.as_deref());
    format!("uncaught: {}", description.unwrap_or(&details.text))
}

fn printed(event: &EventConsoleApiCalled) -> Option<String> {
    if !matches!(
        event.r#type,
        ConsoleApiCalledType::Error | ConsoleApiCalledType::Warning | ConsoleApiCalledType::Assert
    ) {
        return None;
    }
    let words: Vec<String> = event
        .args
        .iter()
        .map(|argument| match (&argument.value, &argument.description) {
            (Some(serde_json::Value::String(text)), _) => text.clone(),
            (Some(value), _) => value.to_string(),
            (None, description) => description.clone().unwrap_or_default(),
        })
        .collect();
    Some(format!("console: {}", words.join(" ")))
}

fn noted(event: &EventEntryAdded) -> Option<String> {
    let entry = &event.entry;
    (entry.level == LogEntryLevel::Error).then(|| {
        format!(
            "browser: {} ({})",
            entry.text,
            entry.url.as_deref().unwrap_or("no address")
        )
    })
}
