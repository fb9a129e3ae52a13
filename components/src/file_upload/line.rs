use super::files::Files;
use super::stage::{Line, Stage};
use crate::element::{Node, each, view};
use crate::field::Field;
use crate::focus::focus_soon;
use crate::form::TOKEN;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Number, Text, format, messages};

/// The files that were chosen, or that the server has already.
pub(super) fn list(field: &Field, files: Files) -> Node {
    let name = field.name.clone();
    let none = Signal::derive(move || files.lines.with(Vec::is_empty));
    view! {
        <ul class="ptg-file-upload__list" data-live="" aria-label=say(messages::file_upload_list()) hidden=none>
            {each(
                move || files.lines.get(),
                |line| line.key,
                move |line| line_view(&name, line, files),
            )}
        </ul>
    }
}

fn line_view(field: &str, line: Line, files: Files) -> Node {
    let Line {
        key, stage, file, ..
    } = line;
    let (alive, name) = (files.alive, file.name.clone());
    let size = file.size;
    let size = say(Text::computed(move |locale| {
        format::file_size(locale, size).into()
    }));
    let named = |words: fn(String) -> Text| say(words(name.clone()));
    let (remove, cancel) = (
        named(messages::file_upload_remove),
        named(messages::file_upload_cancel),
    );
    let (short_remove, short_cancel) = (
        say(messages::file_upload_remove_short()),
        say(messages::file_upload_cancel_short()),
    );
    let under_way = Signal::derive(move || stage.with(Stage::is_under_way));
    let either = move |yes: Signal<String>, no: Signal<String>| {
        Signal::derive(move || if under_way.get() { yes.get() } else { no.get() })
    };
    let problem = problem(files, stage);
    let sound = Signal::derive(move || problem.with(String::is_empty));
    let problem_id = files.part("problem", key);
    let described_by = problem_id.clone();
    let box_id = files.part("keep", key);
    let removal = [field, "-remove"].concat();
    let token = match stage.get_untracked() {
        Stage::Sent(token) => token,
        _ => String::new(),
    };
    view! {
        <li class="ptg-file-upload__file">
            <bdi class="ptg-file-upload__name" translate="no">{name.clone()}</bdi>
            " "
            <span class="ptg-file-upload__size">{size}</span>
            " "
            {progress(files, stage, named(messages::file_upload_progress))}
            <p class="ptg-error" id=problem_id hidden=sound>{problem}</p>
            {hidden_answer(field, key, files)}
            // Without wasm: the server takes it out when the form is sent.
            <span hidden=alive>
                <input
                    type="checkbox"
                    id=box_id.clone()
                    name=removal
                    value=token
                    disabled=files.disabled
                    form=files.owner.get_value()
                />
                " "
                <label r#for=box_id>{remove}</label>
            </span>
            <button
                class="ptg-button ptg-button--secondary ptg-button--small"
                type="button"
                hidden=Signal::derive(move || {
                    !alive.get() || !matches!(stage.get(), Stage::Failed(_))
                })
                disabled=files.disabled
                aria-label=named(messages::file_upload_retry)
                on:click=move |_| {
                    files.retry(key);
                    focus_soon(files.part("remove", key));
                }
            >
                {say(messages::file_upload_retry_short())}
            </button>
            " "
            <button
                class="ptg-button ptg-button--secondary ptg-button--small"
                type="button"
                id=files.part("remove", key)
                hidden=Signal::derive(move || !alive.get())
                disabled=files.disabled
                aria-label=either(cancel, remove)
                aria-describedby=Signal::derive(move || (!sound.get()).then(|| described_by.clone()))
                on:click=move |_| files.remove(key)
            >
                {either(short_cancel, short_remove)}
            </button>
        </li>
    }
}

/// How far the upload is: for the eye a bar and words; a screen reader finds the bar by its name,
/// and hears from the status region when a file has arrived.
fn progress(files: Files, stage: RwSignal<Stage>, name: Signal<String>) -> Node {
    let percent = Signal::derive(move || stage.with(Stage::percent));
    let words = Signal::derive(move || {
        let locale = files.language.get();
        match stage.get() {
            Stage::Waiting => messages::file_upload_waiting().get(locale).into_owned(),
            Stage::Sending(percent) => format::percent(locale, &Number::new(percent.into(), 0)),
            Stage::Sent(_) => messages::file_upload_sent().get(locale).into_owned(),
            _ => String::new(),
        }
    });
    view! {
        <progress
            class="ptg-file-upload__progress"
            max="100"
            value=Signal::derive(move || percent.get().unwrap_or_default().to_string())
            hidden=Signal::derive(move || percent.get().is_none())
            aria-label=name
        ></progress>
        " "
        <span class="ptg-file-upload__stage" hidden=Signal::derive(move || words.with(String::is_empty))>
            {words}
        </span>
    }
}

fn problem(files: Files, stage: RwSignal<Stage>) -> Signal<String> {
    let prefix = say(messages::field_error_prefix());
    Signal::derive(move || {
        let problem = stage.with(Stage::problem);
        problem.map_or_else(String::new, |problem| {
            let problem = problem.get(files.language.get());
            [&prefix.get(), " ", &problem].concat()
        })
    })
}

/// What the form sends of the file, unless the file goes itself.
fn hidden_answer(field: &str, key: u32, files: Files) -> Node {
    let answer = Signal::derive(move || {
        files.lines.with(|lines| {
            let line = lines.iter().find(|line| line.key == key)?;
            line.stage.with(|stage| stage.answer(&line.file))
        })
    });
    view! {
        <input
            type="hidden"
            name=[field, "-", TOKEN].concat()
            value=Signal::derive(move || answer.get().unwrap_or_default())
            disabled=Signal::derive(move || files.disabled.get() || answer.get().is_none())
            form=files.owner.get_value()
            data-upload=""
        />
    }
}
