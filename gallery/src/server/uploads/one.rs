use super::form::{boundary, once_of};
use super::parts::{self, Arrived, Part, Parts};
use super::slices::Slices;
use super::{Uploads, Wanted};
use crate::messages as t;
use crate::server::once::Once;
use crate::server::refusal::Refusal;
use crate::server::same_origin::is_same_origin;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use multer::Multipart;
use portage::locales::Text;
use portage::{Answers, Attached, Rules};

impl Uploads {
    /// Takes a single file ahead of its form: the form's hidden fields, by which we know that it
    /// is ours and whose, and then the file. The answer is its token, or what is wrong with it in
    /// the words of `rules`.
    ///
    /// # Errors
    /// What is wrong with the request itself.
    pub(in crate::server) async fn receive_one(
        &self,
        request: Request,
        wanted: &[Wanted],
        rules: &Rules,
    ) -> Result<Response, Refusal> {
        let boundary = boundary(request.headers()).ok_or(Refusal::NotAForm);
        let boundary = boundary.and_then(|boundary| {
            let ours = is_same_origin(request.headers());
            ours.then_some(boundary).ok_or(Refusal::OtherSite)
        });
        let announced = announced(request.headers());
        let mut slices = Slices::new(request.into_body());
        let read = match boundary {
            Ok(boundary) => self.read_one(&mut slices, boundary, wanted).await,
            Err(refusal) => Err(refusal),
        };
        let (wanted, once, Arrived { mut file, place }) = match read {
            Ok(read) => read,
            Err(refusal) => {
                slices.drain().await;
                return match refusal {
                    Refusal::Full => Ok(full()),
                    other => Err(other),
                };
            }
        };
        if let Some(place) = place {
            let token = place.keep(file, once);
            return Ok(match token {
                Ok(token) => token.into_response(),
                Err(_) => full(),
            });
        }
        slices.drain().await;
        let status = if file.size > wanted.largest {
            // It was not read to its end; the request says about how large it is.
            file.size = file.size.max(announced);
            StatusCode::PAYLOAD_TOO_LARGE
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        let problem = problem(rules, &wanted, file).ok_or(Refusal::Fault)?;
        Ok(say(status, &problem))
    }

    async fn read_one(
        &self,
        slices: &mut Slices,
        boundary: String,
        wanted: &[Wanted],
    ) -> Result<(Wanted, Once, Arrived), Refusal> {
        let read = slices.read();
        let mut parts = Parts::new(Multipart::new(slices, boundary), read);
        let mut answers = Answers::new();
        while let Some(part) = parts.next(wanted).await? {
            match part {
                Part::Text(name, value) => answers.push(name, value),
                Part::File(wanted, name, mut field) => {
                    let once = once_of(&answers).ok_or(Refusal::OtherSite)?;
                    let arrived = parts::receive_until(self, &wanted, name, &mut field).await?;
                    drop(field);
                    if arrived.place.is_some() {
                        // A file is whole when its form is.
                        while parts.next(&[]).await?.is_some() {}
                    }
                    return Ok((wanted, once, arrived));
                }
            }
        }
        Err(Refusal::Malformed)
    }
}

/// How large the request says that it is.
fn announced(headers: &HeaderMap) -> u64 {
    let length = headers.get(header::CONTENT_LENGTH);
    length
        .and_then(|length| length.to_str().ok()?.parse().ok())
        .unwrap_or_default()
}

/// The words of the page's own rules, the same as the browser's.
fn problem(rules: &Rules, wanted: &Wanted, file: Attached) -> Option<Text> {
    let mut answers = Answers::new();
    answers.attach(wanted.name, file);
    let problems = rules.check_field(wanted.name, &answers);
    problems.into_iter().next().map(|problem| problem.text)
}

/// The page stays where it is: there is no way back to speak of.
fn full() -> Response {
    say(Refusal::Full.status(), &t::demo_full_file())
}

/// A text in every language, for the page that waits for it.
fn say(status: StatusCode, text: &Text) -> Response {
    let json = serde_json::to_string(text).expect("a text has a JSON form");
    let kind = HeaderValue::from_static("application/json");
    (status, [(header::CONTENT_TYPE, kind)], json).into_response()
}
