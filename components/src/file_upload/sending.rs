use super::files::Files;
use super::stage::Stage;
use js_sys::{JSON, Object, Reflect};
use leptos::prelude::*;
use portage_locales::{Locale, Text, messages};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// The longest name that a server may give to a file.
const LONGEST_TOKEN: usize = 4096;

/// The file that is being uploaded.
#[derive(Clone)]
pub(super) struct Way {
    key: u32,
    request: web_sys::XmlHttpRequest,
}

impl Way {
    pub fn stop(self) {
        let _ = self.request.abort();
    }
}

impl Files {
    /// Uploads the first file that waits, one after the other: on a slow connection the first
    /// arrives sooner, and a person sees that it goes on.
    pub fn send_next(self) {
        if self.way.with_value(Option::is_some) {
            return;
        }
        let waiting = self.lines.get_untracked().into_iter();
        let waiting = waiting
            .filter(|line| line.stage.get_untracked() == Stage::Waiting)
            .find_map(|line| Some((line.key, line.stage, line.source?)));
        if let Some((key, stage, source)) = waiting {
            stage.set(Stage::Sending(0));
            if self.send(key, stage, &source).is_none() {
                self.arrived(key, 0, "");
            }
        }
    }

    pub fn retry(self, key: u32) {
        if let Some(line) = self.line(key) {
            line.stage.set(Stage::Waiting);
            self.say(messages::file_upload_again(line.file.name));
            self.sync();
            self.send_next();
        }
    }

    /// Breaks the upload of a file off.
    pub fn stop(self, key: u32) {
        let way = self.way.get_value().filter(|way| way.key == key);
        if let Some(way) = way {
            self.way.set_value(None);
            way.stop();
        }
    }

    fn send(self, key: u32, stage: RwSignal<Stage>, source: &web_sys::File) -> Option<()> {
        let to = self.upload_to.get_value()?;
        let to = to.get(self.language.get_untracked());
        let request = web_sys::XmlHttpRequest::new().ok()?;
        request.open("POST", &to).ok()?;
        let _ = request.set_request_header("Accept", "text/plain, application/json");
        let body = self.body(source)?;

        let progress = move |event: web_sys::ProgressEvent| {
            let percent = (event.loaded() * 100.0 / event.total().max(1.0)) as u8;
            let now = Stage::Sending(percent.min(100));
            if stage.with_untracked(|stage| *stage != now) {
                stage.set(now);
            }
        };
        let progress = Closure::<dyn FnMut(web_sys::ProgressEvent)>::new(progress);
        let upload = request.upload().ok()?;
        upload.set_onprogress(progress.as_ref().dyn_ref());
        let ended = request.clone();
        // After success, after failure, and after it was broken off.
        let end = Closure::once_into_js(move || {
            drop(progress);
            let mine = |way: &Option<Way>| way.as_ref().is_some_and(|way| way.key == key);
            if self.way.try_with_value(mine) == Some(true) {
                self.way.set_value(None);
                let text = ended.response_text().ok().flatten().unwrap_or_default();
                self.arrived(key, ended.status().unwrap_or_default(), &text);
            }
        });
        request.set_onloadend(end.dyn_ref());
        request.send_with_opt_form_data(Some(&body)).ok()?;
        self.way.set_value(Some(Way { key, request }));
        Some(())
    }

    /// The form's hidden fields, by which a server knows whose form it is and that it is its own,
    /// and then the file, so that it can be refused before it is read.
    fn body(self, source: &web_sys::File) -> Option<web_sys::FormData> {
        let body = web_sys::FormData::new().ok()?;
        if let Some(form) = self.input.get_untracked()?.form() {
            let hidden = form
                .query_selector_all("input[type=hidden]:not([data-upload])")
                .ok()?;
            for at in 0..hidden.length() {
                let field: Option<web_sys::HtmlInputElement> =
                    hidden.get(at).and_then(|field| field.dyn_into().ok());
                if let Some(field) = field.filter(|field| !field.disabled()) {
                    let _ = body.append_with_str(&field.name(), &field.value());
                }
            }
        }
        body.append_with_blob_and_filename(&self.name.get_value(), source, &source.name())
            .ok()?;
        Some(body)
    }

    /// What the server answered; status 0: it did not.
    fn arrived(self, key: u32, status: u16, text: &str) {
        let Some(line) = self.line(key) else {
            return;
        };
        let name = line.file.name;
        let stage = match status {
            200..300 if is_token(text) => Stage::Sent(text.to_owned()),
            400..500 => match texts(text) {
                Some(problem) => Stage::Refused(problem),
                None => Stage::Failed(messages::file_upload_failed(name.clone())),
            },
            _ => Stage::Failed(
                texts(text).unwrap_or_else(|| messages::file_upload_failed(name.clone())),
            ),
        };
        self.say(match stage.problem() {
            Some(problem) => messages::form_error_title(problem),
            None => messages::file_upload_arrived(name),
        });
        line.stage.set(stage);
        self.sync();
        self.send_next();
    }
}

fn is_token(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_graphic() && byte != b';';
    !text.is_empty() && text.len() <= LONGEST_TOKEN && text.bytes().all(fits)
}

/// A text in every language, as a server says it in JSON.
fn texts(json: &str) -> Option<Text> {
    let texts: Object = JSON::parse(json).ok()?.dyn_into().ok()?;
    let in_locale = |locale: &Locale| {
        let text = Reflect::get(&texts, &JsValue::from_str(locale.tag())).ok()?;
        Some((*locale, text.as_string()?))
    };
    let texts: Vec<_> = Locale::ALL.iter().filter_map(in_locale).collect();
    (!texts.is_empty()).then(|| Text::each(texts))
}

#[cfg(test)]
mod tests {
    use super::is_token;

    #[test]
    fn an_error_page_with_status_200_is_no_name_of_a_file() {
        assert!(is_token("0123abcd-x_y.z"));
        for text in [
            "",
            "<!DOCTYPE html>\n<title>Sign in</title>",
            "a b",
            "a;b",
            "é",
        ] {
            assert!(!is_token(text), "{text}");
        }
        assert!(!is_token(&"a".repeat(5000)));
    }
}
