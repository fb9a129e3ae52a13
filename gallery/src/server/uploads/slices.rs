use super::limits::{DRAINED, LARGEST_BODY, SLICE};
use crate::server::submission::PATIENCE;
use axum::body::{Body, BodyDataStream, Bytes};
use futures_core::Stream;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::{error::Error, fmt, future::Future, future::poll_fn};
use tokio::time::{Instant, Sleep, sleep};

/// Why a body was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// It is larger than a form of ours can be.
    TooLarge,
    /// The connection broke, or nothing came for too long.
    Broken,
}

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "the body is too large",
            Self::Broken => "the body broke off",
        })
    }
}

impl Error for Cut {}

/// A body in slices, one each time it is asked: the reader of the parts takes whatever is ready,
/// and would have a whole file in memory where the network is faster than the disk.
pub(super) struct Slices {
    body: BodyDataStream,
    frame: Bytes,
    read: Arc<AtomicU64>,
    rests: bool,
    patience: Pin<Box<Sleep>>,
}

impl Slices {
    pub fn new(body: Body) -> Self {
        Self {
            body: body.into_data_stream(),
            frame: Bytes::new(),
            read: Arc::default(),
            rests: false,
            patience: Box::pin(sleep(PATIENCE)),
        }
    }

    /// How many bytes were given so far.
    pub fn read(&self) -> Arc<AtomicU64> {
        self.read.clone()
    }

    /// Reads a little more and throws it away, so that the answer arrives: browsers show a broken
    /// connection, and no page, when a server stops listening while they still send.
    pub async fn drain(mut self) {
        let end = self.read.load(Ordering::Relaxed) + DRAINED;
        let next = |slices: &mut Self, context: &mut Context<'_>| slices.poll_frame(context);
        while self.read.load(Ordering::Relaxed) < end {
            self.frame.clear();
            match poll_fn(|context| next(&mut self, context)).await {
                Some(Ok(())) => {
                    let length = self.frame.len() as u64;
                    self.read.fetch_add(length, Ordering::Relaxed);
                }
                _ => return,
            }
        }
    }

    /// Fills an empty frame.
    fn poll_frame(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<(), Cut>>> {
        while self.frame.is_empty() {
            match Pin::new(&mut self.body).poll_next(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    self.frame = frame;
                    self.patience.as_mut().reset(Instant::now() + PATIENCE);
                }
                Poll::Ready(Some(Err(_))) => return Poll::Ready(Some(Err(Cut::Broken))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => {
                    ready!(self.patience.as_mut().poll(context));
                    return Poll::Ready(Some(Err(Cut::Broken)));
                }
            }
        }
        Poll::Ready(Some(Ok(())))
    }
}

impl Stream for Slices {
    type Item = Result<Bytes, Cut>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.rests) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        match ready!(self.poll_frame(context)) {
            Some(Ok(())) => {}
            Some(Err(cut)) => return Poll::Ready(Some(Err(cut))),
            None => return Poll::Ready(None),
        }
        let length = self.frame.len().min(SLICE);
        let slice = self.frame.split_to(length);
        let read = self.read.fetch_add(length as u64, Ordering::Relaxed) + length as u64;
        if read > LARGEST_BODY {
            return Poll::Ready(Some(Err(Cut::TooLarge)));
        }
        self.rests = true;
        Poll::Ready(Some(Ok(slice)))
    }
}
