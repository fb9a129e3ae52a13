//! Slow, broken and changed responses, as they happen to people on trains.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use chromiumoxide::Page;
use chromiumoxide::cdp::browser_protocol::fetch::{
    ContinueRequestParams, DisableParams, EnableParams, EventRequestPaused, FulfillRequestParams,
    HeaderEntry,
};
use futures::StreamExt;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use super::Tab;

/// What becomes of the requests whose address ends as asked.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The response comes this much later.
    Late(Duration),
    /// The response comes when the test says so: no clock, no luck.
    Held(Arc<Notify>),
    /// 404, as when a new release took the old file away.
    Missing,
    /// This body in place of the server's.
    Body {
        /// The response's type, as in its `Content-Type` header.
        content_type: &'static str,
        /// The body, as base64: that is how the protocol carries it.
        base64: String,
    },
}

/// Holds the rules in force until it is dropped or [`Network::restore`] is called.
pub struct Network {
    page: Page,
    rules: JoinHandle<()>,
}

impl Tab {
    /// Answers requests whose path ends with `ending` (".wasm") as told; all others go through.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn intercept(&self, ending: &'static str, answer: Answer) -> Result<Network> {
        let page = self.inner().clone();
        let mut requests = page.event_listener::<EventRequestPaused>().await?;
        page.execute(EnableParams::default()).await?;
        let speaker = page.clone();
        let rules = tokio::spawn(async move {
            while let Some(request) = requests.next().await {
                let path = request
                    .request
                    .url
                    .split(['?', '#'])
                    .next()
                    .unwrap_or_default();
                let answer = path.ends_with(ending).then(|| answer.clone());
                tokio::spawn(respond(speaker.clone(), request, answer));
            }
        });
        Ok(Network { page, rules })
    }
}

impl Network {
    /// Lets everything through again.
    ///
    /// # Errors
    /// When the browser no longer answers.
    pub async fn restore(self) -> Result<()> {
        self.page.execute(DisableParams::default()).await?;
        Ok(())
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        self.rules.abort();
    }
}

async fn respond(page: Page, request: Arc<EventRequestPaused>, answer: Option<Answer>) {
    let id = request.request_id.clone();
    // A request of a page that was left meanwhile cannot be answered, and need not be.
    let _ = match answer {
        None => page.execute(ContinueRequestParams::new(id)).await.map(drop),
        Some(Answer::Late(time)) => {
            tokio::time::sleep(time).await;
            page.execute(ContinueRequestParams::new(id)).await.map(drop)
        }
        Some(Answer::Held(release)) => {
            release.notified().await;
            page.execute(ContinueRequestParams::new(id)).await.map(drop)
        }
        Some(Answer::Missing) => page
            .execute(FulfillRequestParams::new(id, 404))
            .await
            .map(drop),
        Some(Answer::Body {
            content_type,
            base64,
        }) => {
            let mut response = FulfillRequestParams::new(id, 200);
            response.response_headers = Some(vec![HeaderEntry::new("Content-Type", content_type)]);
            response.body = Some(base64.into());
            page.execute(response).await.map(drop)
        }
    };
}
