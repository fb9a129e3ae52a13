use super::file_kind::names;
use super::{Answers, Attached, FileKind, GroupRule, Problem};
use portage_locales::{Text, format, messages};

/// The end of the name under which uploaded files are sent: `photo-token`.
pub(crate) const TOKEN: &str = "token";

/// A file that was uploaded by itself before the form is sent, as a hidden answer of the form
/// says it: what the server named it, its size, what it is, and how the person named it.
///
/// What a browser says is only good for looking at; a server puts what it knows in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// What the server named it, without a semicolon. Empty for a file that no server has: it
    /// was refused, or it is still on its way.
    pub token: String,
    /// Name, size and kind.
    pub file: Attached,
}

impl Upload {
    /// Reads a hidden answer; `None` for what no page of ours wrote.
    pub fn parse(value: &str) -> Option<Self> {
        let mut parts = value.splitn(4, ';');
        let (token, size) = (parts.next()?, parts.next()?.parse().ok()?);
        let (media_type, name) = (parts.next()?, parts.next()?);
        Some(Self {
            token: token.to_owned(),
            file: Attached {
                name: name.to_owned(),
                size,
                media_type: media_type.to_owned(),
            },
        })
    }

    /// The hidden answer.
    pub fn value(&self) -> String {
        let Attached {
            name,
            size,
            media_type,
        } = &self.file;
        [
            &self.token,
            ";",
            &size.to_string(),
            ";",
            media_type,
            ";",
            name,
        ]
        .concat()
    }

    /// The files uploaded for the question `name`, as the answers say them.
    pub fn all<'a>(answers: &'a Answers, name: &str) -> impl Iterator<Item = Self> + use<'a> {
        let name = [name, "-", TOKEN].concat();
        answers
            .iter()
            .filter(move |(key, _)| *key == name)
            .filter_map(|(_, value)| Self::parse(value))
    }
}

/// What is asked of the files that answer one question; see [`files`].
#[derive(Clone, Default)]
pub struct FilesRule {
    required: Option<Text>,
    kinds: Vec<FileKind>,
    largest: Option<u64>,
    largest_in_all: Option<u64>,
    most: Option<u32>,
}

/// Asks for files: those that come with the form, and those uploaded before it.
///
/// ```
/// use portage::*;
///
/// let rules = Rules::new().group(
///     "proof",
///     files()
///         .required("Choose a proof of your address.")
///         .types(&[FileKind::Jpeg, FileKind::Pdf])
///         .largest(10_000_000)
///         .most(3),
/// );
/// let mut answers = Answers::new();
/// answers.attach("proof", Attached { name: "lease.exe".into(), size: 9, media_type: String::new() });
/// assert!(rules.check(&answers).is_err());
/// ```
pub fn files() -> FilesRule {
    FilesRule::default()
}

impl FilesRule {
    /// Asks for at least one; `message` says for what.
    pub fn required(mut self, message: impl Into<Text>) -> Self {
        self.required = Some(message.into());
        self
    }

    /// Which kinds are taken, by name and by content. Default: any.
    pub fn types(mut self, kinds: &[FileKind]) -> Self {
        self.kinds = kinds.to_vec();
        self
    }

    /// How large one may be, in bytes. Default: as large as the server takes.
    pub fn largest(mut self, bytes: u64) -> Self {
        self.largest = Some(bytes);
        self
    }

    /// How large all together may be, in bytes. Default: no limit.
    pub fn largest_in_all(mut self, bytes: u64) -> Self {
        self.largest_in_all = Some(bytes);
        self
    }

    /// How many there may be. Default: no limit.
    pub fn most(mut self, count: u32) -> Self {
        self.most = Some(count);
        self
    }

    fn check(&self, name: &str, answers: &Answers) -> Result<Vec<(String, String)>, Text> {
        let uploads: Vec<Upload> = Upload::all(answers, name).collect();
        let attached = || {
            let uploaded = uploads.iter().map(|upload| &upload.file);
            answers.files(name).chain(uploaded)
        };
        for file in attached() {
            self.check_one(file)?;
        }
        for upload in &uploads {
            if upload.token.is_empty() {
                return Err(messages::form_file_not_received(name_of(&upload.file)));
            }
        }
        let count = attached().count() as u32;
        if let Some(most) = self.most
            && count > most
        {
            return Err(messages::form_files_too_many(most, count));
        }
        let all = attached().fold(0, |all: u64, file| all.saturating_add(file.size));
        if let Some(most) = self.largest_in_all
            && all > most
        {
            return Err(messages::form_files_too_large(size(all), size(most)));
        }
        if let Some(message) = &self.required
            && count == 0
        {
            return Err(message.clone());
        }
        let token = [name, "-", TOKEN].concat();
        let kept = uploads.iter().map(|upload| (token.clone(), upload.value()));
        Ok(kept.collect())
    }

    fn check_one(&self, file: &Attached) -> Result<(), Text> {
        let name = || name_of(file);
        if !self.takes(file) {
            return Err(messages::form_file_kind(name(), names(&self.kinds)));
        }
        if let Some(largest) = self.largest
            && file.size > largest
        {
            return Err(messages::form_file_too_large(
                name(),
                size(file.size),
                size(largest),
            ));
        }
        if file.size == 0 {
            return Err(messages::form_file_empty(name()));
        }
        Ok(())
    }

    /// By the name, and by what was found in it where somebody looked.
    fn takes(&self, file: &Attached) -> bool {
        let asked = |kind: Option<FileKind>| kind.is_some_and(|kind| self.kinds.contains(&kind));
        self.kinds.is_empty()
            || (asked(FileKind::of_name(&file.name))
                && (file.media_type.is_empty() || asked(FileKind::of_media_type(&file.media_type))))
    }
}

impl From<FilesRule> for GroupRule {
    fn from(rule: FilesRule) -> Self {
        let required = rule.required.is_some();
        GroupRule::new(required, &["", TOKEN], move |name, answers| {
            rule.check(name, answers)
                .map_err(|text| vec![Problem::new(name, text)])
        })
    }
}

fn size(bytes: u64) -> Text {
    Text::computed(move |locale| format::file_size(locale, bytes).into())
}

fn name_of(file: &Attached) -> Text {
    file.name.clone().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Rules;
    use portage_locales::Locale::{EnCa, FrCa};

    fn file(name: &str, size: u64, media_type: &str) -> Attached {
        Attached {
            name: name.into(),
            size,
            media_type: media_type.into(),
        }
    }

    fn rules() -> Rules {
        let rule = files()
            .required("Choose a letter.")
            .types(&[FileKind::Jpeg, FileKind::Pdf])
            .largest(1_000_000)
            .largest_in_all(1_500_000)
            .most(2);
        Rules::new().group("letter", rule)
    }

    fn problem(answers: &Answers) -> Option<Text> {
        let problems = rules().check(answers).err()?;
        problems.of("letter").cloned()
    }

    fn attached(files: &[Attached]) -> Answers {
        let mut answers = Answers::new();
        for file in files {
            answers.attach("letter", file.clone());
        }
        answers
    }

    fn uploaded(token: &str, file: Attached) -> (String, String) {
        let token = token.to_owned();
        ("letter-token".into(), Upload { token, file }.value())
    }

    #[test]
    fn each_refusal_names_the_file_and_the_limit_in_both_languages() {
        let of = |files: &[Attached]| problem(&attached(files)).unwrap();
        let pdf = |size| file("a.pdf", size, "application/pdf");
        let cases = [
            (
                of(&[file("a.exe", 1, "")]),
                ["a.exe", "JPEG, PDF"],
                ["a.exe", "JPEG, PDF"],
            ),
            (
                of(&[pdf(1_200_000)]),
                ["a.pdf", "1 MB"],
                ["a.pdf", "1\u{a0}Mo"],
            ),
            (of(&[pdf(0)]), ["a.pdf", "nothing"], ["a.pdf", "vide"]),
            (
                of(&[pdf(9), pdf(9), pdf(9)]),
                ["3 files", "2"],
                ["3\u{a0}fichiers", "2"],
            ),
            (
                of(&[pdf(900_000), pdf(900_000)]),
                ["1.8 MB", "1.5 MB"],
                ["1,8\u{a0}Mo", "1,5\u{a0}Mo"],
            ),
        ];
        for (problem, english, french) in cases {
            for (locale, parts) in [(EnCa, english), (FrCa, french)] {
                for part in parts {
                    let problem = problem.get(locale);
                    assert!(problem.contains(part), "{part:?} in {problem:?}");
                }
            }
        }
    }

    #[test]
    fn a_lying_extension_is_found_by_the_content_and_a_lying_content_by_the_extension() {
        assert!(problem(&attached(&[file("a.pdf", 9, "application/octet-stream")])).is_some());
        assert!(problem(&attached(&[file("a.png", 9, "image/jpeg")])).is_some());
        assert!(problem(&attached(&[file("a.pdf", 9, "application/pdf")])).is_none());
    }

    #[test]
    fn nothing_chosen_is_told_in_the_words_of_the_service() {
        assert_eq!(problem(&Answers::new()), Some("Choose a letter.".into()));
        assert!(rules().is_required("letter"));
    }

    #[test]
    fn files_that_come_and_files_that_are_there_count_together() {
        let mut answers = attached(&[file("a.pdf", 9, ""), file("b.pdf", 9, "")]);
        answers.extend([uploaded("t", file("c.pdf", 9, "application/pdf"))]);
        assert!(problem(&answers).is_some());
    }

    #[test]
    fn a_file_that_is_still_on_its_way_holds_the_form_back() {
        let answers: Answers = [uploaded("", file("a.pdf", 9, "application/pdf"))]
            .into_iter()
            .collect();
        assert!(
            problem(&answers)
                .unwrap()
                .get(EnCa)
                .contains("We do not have “a.pdf”")
        );
    }

    #[test]
    fn what_was_uploaded_is_kept_and_what_was_forged_is_not() {
        let good = uploaded("t", file("a;b.pdf", 9, "application/pdf"));
        let mut answers: Answers = [good].into_iter().collect();
        answers.push("letter-token", "no semicolons");
        let valid = rules().check(&answers).unwrap();
        let kept: Vec<_> = Upload::all(valid.answers(), "letter").collect();
        assert_eq!(kept.len(), 1);
        assert_eq!(
            (kept[0].token.as_str(), kept[0].file.name.as_str()),
            ("t", "a;b.pdf")
        );
    }

    #[test]
    fn sizes_that_no_disk_holds_do_not_overflow() {
        let answers: Answers = [
            uploaded("t", file("a.pdf", u64::MAX, "")),
            uploaded("u", file("b.pdf", u64::MAX, "")),
        ]
        .into_iter()
        .collect();
        let rules = Rules::new().group("letter", files().largest_in_all(1));
        assert!(rules.check(&answers).is_err());
    }
}
