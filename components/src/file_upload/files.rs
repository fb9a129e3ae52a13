use super::reading;
use super::sending::Way;
use super::stage::{Line, Stage};
use crate::field::Field;
use crate::focus::focus_soon;
use crate::form::{Attached, FileKind, FormContext, TOKEN, Upload};
use crate::portage::{Announcer, Language, use_announcer, use_language};
use leptos::{html, prelude::*};
use portage_locales::{Text, format, messages};
use std::borrow::Cow;

/// The files of one field, and what can be done with them.
#[derive(Clone, Copy)]
pub(super) struct Files {
    pub lines: RwSignal<Vec<Line>>,
    /// Whether the page is alive: then the list rules, and the native control serves it.
    pub alive: RwSignal<bool>,
    /// What was wrong with how files were given, as with three dropped where one is asked for.
    pub notice: RwSignal<Option<Text>>,
    pub input: NodeRef<html::Input>,
    pub multiple: bool,
    pub disabled: Signal<bool>,
    /// What is said when something is dragged over the area, and away from it.
    pub drag: StoredValue<(Text, Text)>,
    /// `id` of the form, where the field stands outside.
    pub owner: StoredValue<Option<String>>,
    pub name: StoredValue<String>,
    pub id: StoredValue<String>,
    pub upload_to: StoredValue<Option<Text>>,
    pub way: StoredValue<Option<Way>>,
    pub language: Language,
    form: Option<FormContext>,
    announcer: Option<Announcer>,
    last_key: StoredValue<u32>,
    /// The first key of what was chosen last.
    batch: StoredValue<u32>,
}

/// What the caller says of the files.
pub(super) struct About {
    pub multiple: bool,
    pub upload_to: Option<Text>,
    pub disabled: Signal<bool>,
    pub drag: (Text, Text),
    pub owner: Option<String>,
}

impl Files {
    pub fn new(field: &Field, about: About) -> Self {
        let About {
            multiple,
            upload_to,
            disabled,
            drag,
            owner,
        } = about;
        let form = FormContext::current();
        let files = Self {
            lines: RwSignal::default(),
            alive: RwSignal::new(false),
            notice: RwSignal::new(None),
            input: NodeRef::new(),
            multiple,
            disabled,
            drag: StoredValue::new(drag),
            owner: StoredValue::new(owner),
            name: StoredValue::new(field.name.clone()),
            id: StoredValue::new(field.id.clone()),
            upload_to: StoredValue::new(upload_to),
            way: StoredValue::new(None),
            language: use_language(),
            form,
            announcer: use_announcer(),
            last_key: StoredValue::new(0),
            batch: StoredValue::new(0),
        };
        let token = [&field.name, "-", TOKEN].concat();
        let kept = form.map_or_else(Vec::new, |form| form.all_answers(&token));
        for upload in kept.iter().filter_map(|value| Upload::parse(value)) {
            if !upload.token.is_empty() {
                files.push(upload.file, None, Stage::Sent(upload.token));
            }
        }
        let way = files.way;
        on_cleanup(move || {
            if let Some(Some(way)) = way.try_get_value() {
                way.stop();
            }
        });
        files
    }

    /// Takes files that were chosen or dropped.
    pub fn add(self, chosen: Vec<web_sys::File>) {
        self.notice.set(None);
        if !self.multiple && chosen.len() > 1 {
            let notice = messages::file_upload_one_only(chosen.len() as u32);
            self.say(messages::form_error_title(notice.clone()));
            self.notice.set(Some(notice));
            return;
        }
        let before = self.lines.get_untracked();
        // What was chosen a moment ago, and is still being read, is told together with this.
        if !self.is_reading() {
            self.batch.set_value(self.last_key.get_value() + 1);
        }
        for source in &chosen {
            // The same file once more is the same file, perhaps as it was mended meanwhile.
            let replaced = |line: &&Line| !self.multiple || is_same(line, source);
            for line in before.iter().filter(replaced) {
                self.take_out(line.key);
            }
            let file = Attached {
                name: source.name(),
                size: source.size() as u64,
                media_type: String::new(),
            };
            let key = self.push(file, Some(source.clone()), Stage::Reading);
            reading::head(source, move |head| self.examine(key, head));
        }
    }

    fn push(self, file: Attached, source: Option<web_sys::File>, stage: Stage) -> u32 {
        let key = self.last_key.get_value() + 1;
        self.last_key.set_value(key);
        let stage = RwSignal::new(stage);
        let line = Line {
            key,
            file,
            source,
            stage,
        };
        self.lines.update(|lines| lines.push(line));
        key
    }

    /// Judges a file by its first bytes; `None`: they cannot be read.
    fn examine(self, key: u32, head: Option<Vec<u8>>) {
        let Some(line) = self.line(key) else {
            return;
        };
        let name = line.file.name.clone();
        let mut file = line.file;
        file.media_type = head
            .as_deref()
            .and_then(|head| FileKind::found(&name, head))
            .map_or("application/octet-stream", |kind| kind.media_types()[0])
            .to_owned();
        let refused = if head.is_none() && file.size > 0 {
            // A folder, or a file that was deleted since. It would stop the whole form.
            Some(messages::file_upload_unreadable(name))
        } else {
            let form = self.input.get_untracked().and_then(|input| input.form());
            self.form
                .zip(form)
                .and_then(|(rules, form)| rules.judge(&self.name.get_value(), &file, &form))
        };
        self.lines.update(|lines| {
            if let Some(line) = lines.iter_mut().find(|line| line.key == key) {
                line.file = file;
            }
        });
        line.stage.set(match refused {
            Some(problem) => Stage::Refused(problem),
            None if self.uploads() => Stage::Waiting,
            None => Stage::Ready,
        });
        if !self.is_reading() {
            self.say_batch();
            self.sync();
            self.send_next();
        }
    }

    fn is_reading(self) -> bool {
        let reading = |line: &Line| line.stage.get_untracked() == Stage::Reading;
        self.lines.with_untracked(|lines| lines.iter().any(reading))
    }

    /// Says what was chosen, and what of it cannot be taken.
    fn say_batch(self) {
        let first = self.batch.get_value();
        let lines = self.lines.get_untracked();
        let (mut names, mut said) = (Vec::new(), Vec::new());
        for line in lines.iter().filter(|line| line.key >= first) {
            match line.stage.get_untracked().problem() {
                Some(problem) => said.push(messages::form_error_title(problem)),
                None => names.push(line.file.name.clone()),
            }
        }
        if !names.is_empty() {
            let names = Text::computed(move |locale| format::list_and(locale, &names).into());
            said.insert(0, messages::file_upload_chosen(names));
        }
        self.say(Text::computed(move |locale| {
            let said: Vec<_> = said.iter().map(|text| text.get(locale)).collect();
            Cow::Owned(said.join(" "))
        }));
    }

    /// Takes a file out on the person's wish.
    pub fn remove(self, key: u32) {
        let lines = self.lines.get_untracked();
        let Some(place) = lines.iter().position(|line| line.key == key) else {
            return;
        };
        let line = &lines[place];
        let name = line.file.name.clone();
        self.say(if line.stage.get_untracked().is_under_way() {
            messages::file_upload_cancelled(name)
        } else {
            messages::file_upload_removed(name)
        });
        let next = lines
            .get(place + 1)
            .or(place.checked_sub(1).map(|at| &lines[at]));
        let next = next.map_or_else(|| self.id.get_value(), |line| self.part("remove", line.key));
        self.take_out(key);
        self.sync();
        self.send_next();
        focus_soon(next);
    }

    fn take_out(self, key: u32) {
        self.stop(key);
        self.lines
            .update(|lines| lines.retain(|line| line.key != key));
    }

    /// Forgets everything, as the form does on a reset.
    pub fn clear(self) {
        for line in self.lines.get_untracked() {
            self.take_out(line.key);
        }
        self.notice.set(None);
        self.sync();
    }

    /// Lets the native control hold what goes with the form and nothing else, and the form look
    /// at its answers again.
    pub fn sync(self) {
        let Some(input) = self.input.get_untracked() else {
            return;
        };
        if self.uploads() {
            // Its files are sent by themselves; and the same file can be chosen again.
            input.set_value("");
        } else if let Ok(held) = web_sys::DataTransfer::new() {
            for line in self.lines.get_untracked() {
                let ready = line.stage.get_untracked() == Stage::Ready;
                if let Some(source) = line.source.filter(|_| ready) {
                    let _ = held.items().add_with_file(&source);
                }
            }
            input.set_files(held.files().as_ref());
        }
        // After the hidden answers are on the page.
        request_animation_frame(move || {
            let event = web_sys::EventInit::new();
            event.set_bubbles(true);
            if let Ok(event) = web_sys::Event::new_with_event_init_dict("input", &event) {
                let _ = input.dispatch_event(&event);
            }
        });
    }

    pub fn line(self, key: u32) -> Option<Line> {
        let find = |lines: &Vec<Line>| lines.iter().find(|line| line.key == key).cloned();
        // None when the field has left the page meanwhile.
        self.lines.try_with_untracked(find)?
    }

    pub fn uploads(self) -> bool {
        self.upload_to.with_value(Option::is_some)
    }

    pub fn say(self, text: Text) {
        if let Some(announcer) = self.announcer {
            announcer.announce(text);
        }
    }

    /// Says it at once, over what is being said.
    pub fn interrupt(self, text: Text) {
        if let Some(announcer) = self.announcer {
            announcer.interrupt(text);
        }
    }

    /// The `id` of a part of a line.
    pub fn part(self, part: &str, key: u32) -> String {
        [&self.id.get_value(), "-", part, "-", &key.to_string()].concat()
    }
}

fn is_same(line: &Line, source: &web_sys::File) -> bool {
    line.file.name == source.name() && line.file.size == source.size() as u64
}
