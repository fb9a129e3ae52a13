//! Files that people send: received piece by piece onto the disk, judged by what is in them, kept
//! for an hour under names of our own, and never served.
//!
//! A page says with [`Wanted`] which of its questions take files. [`Uploads::receive`] reads its
//! form, however it was sent, and gives answers in which each file is an [`Upload`], as the rules
//! of [`files`](portage::files) and the [`FileUpload`](portage::FileUpload) of the page that is
//! made again expect it. [`Uploads::receive_one`] takes a single file ahead of its form.
//!
//! A file belongs to the form that it was sent with or for, by the [`Once`] of that form: with the
//! token of somebody else's file nobody can do anything.

mod form;
mod limits;
mod name;
mod one;
mod parts;
mod slices;
mod store;

pub use limits::{LARGEST, LARGEST_BODY};

use super::once::Once;
use portage::{Answers, Attached, FileKind, Upload};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{path::PathBuf, time::Instant};
use store::{Store, Token};

/// A question that files answer. Files under any other name are thrown away unread.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// Name of the field.
    pub name: &'static str,
    /// Kinds that are kept.
    pub kinds: &'static [FileKind],
    /// Size, in bytes, up to which a file is kept; at most [`LARGEST`].
    pub largest: u64,
}

/// What a person sent with a form.
pub(in crate::server) struct Received {
    /// The answers, with an [`Upload`] for each file of the questions that take files.
    pub answers: Answers,
    /// Whose they are: the next page of this form must carry it again.
    pub once: Once,
}

/// The files that the server has.
#[derive(Clone, Default)]
pub struct Uploads(Arc<Mutex<Store>>);

impl Uploads {
    /// Puts what is known here in the place of what the answers say of files that were sent
    /// before, and takes out those that the person had removed. A token that is unknown, expired
    /// or somebody else's leads nowhere: the file then has none, and the rules say so.
    pub(in crate::server) fn redeem(
        &self,
        answers: &Answers,
        wanted: &[Wanted],
        once: Once,
    ) -> Answers {
        let now = Instant::now();
        let ours = |name: &str| {
            wanted.iter().any(|wanted| {
                let part = name.strip_prefix(wanted.name);
                matches!(part, Some("-token" | "-remove"))
            })
        };
        let mut redeemed: Answers = answers.iter().filter(|(name, _)| !ours(name)).collect();
        for wanted in wanted {
            let (removals, tokens) = (
                [wanted.name, "-remove"].concat(),
                [wanted.name, "-token"].concat(),
            );
            for token in answers.all(&removals).filter_map(Token::parse) {
                self.store().discard(token, once);
            }
            let is_removed = |token: &str| answers.all(&removals).any(|removed| removed == token);
            let mut seen = Vec::new();
            for said in Upload::all(answers, wanted.name) {
                if said.token.is_empty() || is_removed(&said.token) || seen.contains(&said.token) {
                    continue;
                }
                seen.push(said.token.clone());
                let token = Token::parse(&said.token);
                let found = token.and_then(|token| self.store().find(token, once, now));
                let upload = match found {
                    Some(file) => Upload { file, ..said },
                    None => Upload {
                        token: String::new(),
                        // Only to say its name in the message; the rest of it may be a lie.
                        file: Attached {
                            name: name::plain(&said.file.name),
                            size: 1,
                            media_type: String::new(),
                        },
                    },
                };
                redeemed.push(&*tokens, upload.value());
            }
        }
        redeemed
    }

    /// Where a file is, for whoever works on with it; `None` once it is gone.
    #[allow(dead_code, reason = "the demonstration looks into no file")]
    pub(in crate::server) fn path(&self, token: &str, once: Once) -> Option<PathBuf> {
        let token = Token::parse(token)?;
        self.store().find(token, once, Instant::now())?;
        self.store().path(token)
    }

    /// The files that were sent with or for a form.
    pub(in crate::server) fn of(&self, once: Once) -> Vec<Attached> {
        self.store().of(once, Instant::now())
    }

    /// Deletes what is older than an hour.
    pub(in crate::server) fn forget(&self, now: Instant) {
        self.store().forget(now);
    }

    /// Deletes everything: the server stops.
    pub fn close(&self) {
        self.store().close();
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        // The list is whole after every step: a panic elsewhere does not spoil it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(in crate::server) fn held(&self) -> (usize, u64) {
        self.store().held()
    }
}
