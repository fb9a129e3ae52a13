//! Examples of the button.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    secondary: title_secondary,
    danger: title_danger,
    start: title_start,
    group: title_group,
    double_click: title_double_click,
    pending: title_pending,
    small: title_small,
    disabled: title_disabled,
    #[hidden] link_kinds: title_link_kinds,
    #[hidden] link_new_tab: title_new_tab,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Button label=t::continue_label()/> }
}

fn secondary() -> impl IntoView {
    view! { <Button label=t::save() kind=ButtonKind::Secondary r#type=ButtonType::Button/> }
}

fn danger() -> impl IntoView {
    view! { <Button label=t::delete() kind=ButtonKind::Danger r#type=ButtonType::Button/> }
}

fn start() -> impl IntoView {
    view! { <LinkButton label=t::start() href=t::demo_href() kind=ButtonKind::Start/> }
}

fn group() -> impl IntoView {
    view! {
        <ButtonGroup>
            <Button label=t::send() r#type=ButtonType::Button/>
            <Button label=t::back() kind=ButtonKind::Secondary r#type=ButtonType::Button/>
        </ButtonGroup>
    }
}

fn double_click() -> impl IntoView {
    let presses = RwSignal::new(0);
    let count = Callback::new(move |_| presses.update(|presses| *presses += 1));
    let counted = Signal::derive(move || presses.get().to_string());
    view! {
        <div>
            <Button label=t::send_once() prevent_double_click=true r#type=ButtonType::Button on_click=count/>
            <p role="status">{say(t::presses())} " " {counted}</p>
        </div>
    }
}

fn pending() -> impl IntoView {
    let pending = RwSignal::new(false);
    let send = Callback::new(move |_| pending.set(true));
    view! {
        <ButtonGroup>
            <Button label=t::send_application() r#type=ButtonType::Button pending=pending on_click=send/>
            <Button
                label=t::stop()
                kind=ButtonKind::Secondary
                r#type=ButtonType::Button
                on_click=Callback::new(move |_| pending.set(false))
            />
        </ButtonGroup>
    }
}

fn small() -> impl IntoView {
    let plus = || view! { <svg width="12" height="12"><path d="M6 1v10M1 6h10" stroke="currentColor" stroke-width="2"/></svg> };
    view! {
        <ButtonGroup>
            <Button label=t::add() kind=ButtonKind::Secondary r#type=ButtonType::Button small=true icon=plus/>
            <Button label=t::remove() kind=ButtonKind::Danger r#type=ButtonType::Button small=true/>
        </ButtonGroup>
    }
}

fn disabled() -> impl IntoView {
    view! { <Button label=t::confirm() r#type=ButtonType::Button disabled=true/> }
}

fn link_kinds() -> impl IntoView {
    view! {
        <ButtonGroup>
            <LinkButton label=t::go_primary() href=t::demo_href()/>
            <LinkButton label=t::go_secondary() href=t::demo_href() kind=ButtonKind::Secondary/>
        </ButtonGroup>
    }
}

fn link_new_tab() -> impl IntoView {
    view! { <LinkButton label=t::go_secondary() href=t::demo_href() kind=ButtonKind::Secondary new_tab=true/> }
}

fn long() -> impl IntoView {
    view! { <Button label=t::long_button() r#type=ButtonType::Button/> }
}
