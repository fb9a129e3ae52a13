use super::parts::{self, Arrived, Part, Parts};
use super::slices::Slices;
use super::{Received, Uploads, Wanted};
use crate::demo::ONCE;
use crate::server::refusal::Refusal;
use crate::server::same_origin::is_same_origin;
use crate::server::{once::Once, submission};
use axum::extract::Request;
use axum::http::{HeaderMap, header};
use multer::Multipart;
use portage::{Answers, Upload};

impl Uploads {
    /// Reads a form of one of our pages, as browsers send it with files or without.
    pub(in crate::server) async fn receive(
        &self,
        request: Request,
        wanted: &[Wanted],
    ) -> Result<Received, Refusal> {
        let Some(boundary) = boundary(request.headers()) else {
            let answers = submission::read(request).await?;
            let once = once_of(&answers).unwrap_or_else(Once::random);
            return Ok(Received {
                answers: self.redeem(&answers, wanted, once),
                once,
            });
        };
        let same_origin = is_same_origin(request.headers());
        let mut slices = Slices::new(request.into_body());
        let read = if same_origin {
            self.read(&mut slices, boundary, wanted).await
        } else {
            Err(Refusal::OtherSite)
        };
        let (answers, arrived) = match read {
            Ok(read) => read,
            Err(refusal) => {
                slices.drain().await;
                return Err(refusal);
            }
        };
        let once = once_of(&answers).unwrap_or_else(Once::random);
        let mut answers = self.redeem(&answers, wanted, once);
        for (wanted, Arrived { file, place }) in arrived {
            let token = match place {
                Some(place) => place.keep(file.clone(), once).map_err(parts::no_place)?,
                None => String::new(),
            };
            let upload = Upload { token, file };
            answers.push([wanted.name, "-token"].concat(), upload.value());
        }
        Ok(Received { answers, once })
    }

    /// Nothing that arrived is kept before the form has arrived whole.
    async fn read(
        &self,
        slices: &mut Slices,
        boundary: String,
        wanted: &[Wanted],
    ) -> Result<(Answers, Vec<(Wanted, Arrived)>), Refusal> {
        let read = slices.read();
        let mut parts = Parts::new(Multipart::new(slices, boundary), read);
        let (mut answers, mut arrived) = (Answers::new(), Vec::new());
        while let Some(part) = parts.next(wanted).await? {
            match part {
                Part::Text(name, value) => answers.push(name, value),
                Part::File(wanted, name, mut field) => {
                    let file = parts::receive(self, &wanted, name, &mut field).await?;
                    arrived.push((wanted, file));
                }
            }
        }
        Ok((answers, arrived))
    }
}

pub(super) fn once_of(answers: &Answers) -> Option<Once> {
    answers.get(ONCE).and_then(Once::parse)
}

/// What parts the body, where it is in parts.
pub(super) fn boundary(headers: &HeaderMap) -> Option<String> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    multer::parse_boundary(kind).ok()
}
