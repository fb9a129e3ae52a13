//! Examples of the progress bar.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    words: title_progress_words,
    unknown: title_progress_unknown,
    after_press: title_progress_press,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <ProgressBar id="sending" label=t::progress_sending() value=40u32/> }
}

fn words() -> impl IntoView {
    view! { <ProgressBar id="files" label=t::progress_files() value=3u32 max=5 words=|count: u32| t::progress_of(count)/> }
}

fn unknown() -> impl IntoView {
    view! { <ProgressBar id="reading" label=t::progress_reading()/> }
}

fn after_press() -> impl IntoView {
    let sent = RwSignal::new(0u32);
    let next = Callback::new(move |_| sent.update(|sent| *sent = 5.min(*sent + 1)));
    view! {
        <div>
            <ProgressBar
                id="following"
                label=t::progress_files()
                value=sent
                max=5
                steps=5
                words=|count: u32| t::progress_of(count)
                done=t::progress_done()
            />
            <Button label=t::progress_next() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=next/>
        </div>
    }
}

fn long() -> impl IntoView {
    view! { <ProgressBar id="long-progress" label=t::long_label() value=100u32/> }
}
