use super::refusal::Refusal;
use super::same_origin::is_same_origin;
use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::http::{HeaderMap, header};
use portage::Answers;
use std::{future::poll_fn, pin::Pin, time::Duration};
use tokio::time::timeout;

/// The longest form that is read, in bytes.
pub const LONGEST: usize = 64 * 1024;
/// What is read and thrown away, in bytes, so that the answer arrives: browsers show a broken
/// connection, and no page, when a server stops listening while they still send.
const DRAINED: usize = 8 * 1024 * 1024;
/// How long a connection may say nothing in the middle of a form.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// The answers of a form that a browser sent from one of our pages.
pub(super) async fn read(request: Request) -> Result<Answers, Refusal> {
    let (parts, body) = request.into_parts();
    let body = body_of(body, PATIENCE).await;
    if !is_same_origin(&parts.headers) {
        Err(Refusal::OtherSite)
    } else if !is_form(&parts.headers) {
        Err(Refusal::NotAForm)
    } else {
        Answers::from_urlencoded(&body?).map_err(|_| Refusal::Malformed)
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let Some(kind) = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
    else {
        return false;
    };
    let mut parts = kind.split(';').map(str::trim);
    let is_form = parts
        .next()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("application/x-www-form-urlencoded"));
    let is_utf8 = |part: &str| {
        part.split_once('=').is_none_or(|(name, value)| {
            !name.eq_ignore_ascii_case("charset")
                || value.trim_matches('"').eq_ignore_ascii_case("utf-8")
        })
    };
    is_form && parts.all(is_utf8)
}

async fn body_of(mut body: Body, patience: Duration) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let mut length = 0;
    loop {
        let next = poll_fn(|context| Pin::new(&mut body).poll_frame(context));
        // The connection broke off, or says nothing any more; half a form is not a form.
        let frame = timeout(patience, next)
            .await
            .map_err(|_| Refusal::Malformed)?;
        let Some(frame) = frame else { break };
        let frame = frame.map_err(|_| Refusal::Malformed)?;
        let data = frame.data_ref().map(|data| &data[..]).unwrap_or_default();
        length += data.len();
        if length <= LONGEST {
            bytes.extend_from_slice(data);
        } else if length > DRAINED {
            break;
        }
    }
    if length <= LONGEST {
        Ok(bytes)
    } else {
        Err(Refusal::TooLarge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use futures_core::Stream;
    use std::convert::Infallible;
    use std::task::{Context, Poll};

    fn is_form_of(kind: &'static str) -> bool {
        is_form(&HeaderMap::from_iter([(
            header::CONTENT_TYPE,
            HeaderValue::from_static(kind),
        )]))
    }

    #[test]
    fn only_forms_in_utf_8_are_read() {
        assert!(is_form_of("application/x-www-form-urlencoded"));
        assert!(is_form_of(
            "Application/X-WWW-Form-Urlencoded ; Charset=\"UTF-8\""
        ));
        assert!(!is_form_of(
            "application/x-www-form-urlencoded; charset=iso-8859-1"
        ));
        assert!(!is_form_of("multipart/form-data; boundary=x"));
        assert!(!is_form_of("application/json"));
        assert!(!is_form(&HeaderMap::new()));
    }

    /// A body of which nothing more comes after the first words.
    struct Stuck(Option<&'static str>);

    impl Stream for Stuck {
        type Item = Result<&'static str, Infallible>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            self.0
                .take()
                .map_or(Poll::Pending, |words| Poll::Ready(Some(Ok(words))))
        }
    }

    #[test]
    fn a_connection_that_says_nothing_any_more_is_not_waited_for_for_ever() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        let body = Body::from_stream(Stuck(Some("email=")));
        let read = runtime.block_on(body_of(body, Duration::from_millis(1)));
        assert_eq!(read, Err(Refusal::Malformed));
    }
}
