//! Examples of the spinner.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    words: title_spinner_words,
    after_press: title_spinner_press,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Spinner/> }
}

fn words() -> impl IntoView {
    view! { <Spinner label=t::spinner_rates()/> }
}

fn after_press() -> impl IntoView {
    let working = RwSignal::new(false);
    let start = Callback::new(move |_| working.set(true));
    let stop = Callback::new(move |_| working.set(false));
    view! {
        <div>
            <ButtonGroup>
                <Button label=t::spinner_start() r#type=ButtonType::Button on_click=start/>
                <Button label=t::spinner_stop() kind=ButtonKind::Secondary r#type=ButtonType::Button on_click=stop/>
            </ButtonGroup>
            <Spinner label=t::spinner_rates() done=t::spinner_rates_done() when=working/>
        </div>
    }
}

fn long() -> impl IntoView {
    view! { <Spinner label=t::long_hint()/> }
}
