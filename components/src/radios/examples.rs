//! Examples of the radios.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    reveals: title_reveals,
    divider: title_divider,
    error: title_error,
    filled: title_filled,
    inline: title_inline,
    tiles: title_tiles,
    compact: title_compact,
    disabled: title_disabled,
    #[hidden] reveals_problem: title_reveals_problem,
    #[hidden] reveals_nested: title_reveals_nested,
    #[hidden] option_disabled: title_option_disabled,
    #[hidden] legend_heading: title_legend_heading,
    #[hidden] legend_hidden: title_legend_hidden,
    #[hidden] two: title_two,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    let options = [
        Choice::new("email", t::choice_email()),
        Choice::new("phone", t::choice_phone()),
        Choice::new("post", t::choice_post()),
    ];
    view! { <Radios name="way" legend=t::radios_way() options/> }
}

fn hint() -> impl IntoView {
    let options = [
        Choice::new("email", t::choice_email()),
        Choice::new("post", t::choice_post()).hint(t::choice_post_hint()),
    ];
    view! { <Radios name="answer" legend=t::radios_way() hint=t::radios_way_hint() options/> }
}

fn reveals() -> impl IntoView {
    let email_field = || {
        view! { <TextInput kind=InputKind::Email autocomplete=Autocomplete::Email name="reply-email" label=t::email()/> }
    };
    let phone_field = || {
        view! { <TextInput kind=InputKind::Tel autocomplete=Autocomplete::Tel width=Width::Chars15 name="reply-phone" label=t::phone()/> }
    };
    let options = [
        Choice::new("email", t::choice_email()).reveals(email_field),
        Choice::new("phone", t::choice_phone()).reveals(phone_field),
        Choice::new("post", t::choice_post()).hint(t::choice_post_hint()),
    ];
    let rules = Rules::new()
        .field("reply", required(t::radios_way_choose()))
        .when(
            "reply",
            is("email"),
            Rules::new().field("reply-email", required(t::email_enter()).then(email())),
        )
        .when(
            "reply",
            is("phone"),
            Rules::new().field("reply-phone", phone()),
        );
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="radios-summary"/>
            <Radios name="reply" legend=t::radios_way() options/>
            <Button label=t::send()/>
        </Form>
    }
}

fn divider() -> impl IntoView {
    let options = [
        Choice::new("morning", t::radios_morning()),
        Choice::new("afternoon", t::radios_afternoon()),
        Choice::new("never", t::radios_never()).or(),
    ];
    view! { <Radios name="visit" legend=t::radios_visit() options/> }
}

fn error() -> impl IntoView {
    let options = [
        Choice::new("email", t::choice_email()),
        Choice::new("phone", t::choice_phone()),
        Choice::new("post", t::choice_post()).hint(t::choice_post_hint()),
    ];
    view! {
        <Radios
            name="reach"
            legend=t::radios_way()
            hint=t::radios_way_hint()
            error=t::radios_way_choose()
            required=true
            options
        />
    }
}

fn filled() -> impl IntoView {
    let options = [
        Choice::new("yes", t::choice_yes()),
        Choice::new("no", t::choice_no()),
    ];
    view! { <Radios name="canada" legend=t::radios_canada() hint=t::radios_canada_hint() value="yes" options/> }
}

fn inline() -> impl IntoView {
    let options = [
        Choice::new("yes", t::choice_yes()),
        Choice::new("no", t::choice_no()),
    ];
    view! { <Radios name="resident" legend=t::radios_canada() inline=true options/> }
}

fn tiles() -> impl IntoView {
    let book = || view! { <svg width="40" height="48" viewBox="0 0 40 48"><rect x="4" y="2" width="32" height="44" rx="4" fill="none" stroke="currentColor" stroke-width="3"/><circle cx="20" cy="20" r="8" fill="none" stroke="currentColor" stroke-width="3"/></svg> };
    let card = || view! { <svg width="40" height="48" viewBox="0 0 40 48"><rect x="2" y="10" width="36" height="28" rx="4" fill="none" stroke="currentColor" stroke-width="3"/></svg> };
    let options = [
        Choice::new("book", t::radios_book())
            .hint(t::radios_book_hint())
            .image(book),
        Choice::new("card", t::radios_card())
            .hint(t::radios_card_hint())
            .image(card),
    ];
    view! { <Radios name="document" legend=t::radios_document() tiles=true value="book" options/> }
}

fn compact() -> impl IntoView {
    let options = [
        Choice::new("all", t::radios_all()),
        Choice::new("open", t::radios_open()),
        Choice::new("closed", t::radios_closed()),
    ];
    view! { <Radios name="show" legend=t::radios_show() small=true inline=true value="all" options/> }
}

fn disabled() -> impl IntoView {
    let options = [
        Choice::new("morning", t::radios_morning()),
        Choice::new("afternoon", t::radios_afternoon()),
    ];
    view! { <Radios name="appointment" legend=t::radios_visit() value="morning" disabled=true options/> }
}

/// A form that came back from the server: what has to be mended is in sight.
fn reveals_problem() -> impl IntoView {
    let email_field = || {
        view! { <TextInput kind=InputKind::Email autocomplete=Autocomplete::Email name="back-email" label=t::email()/> }
    };
    let phone_field = || {
        view! { <TextInput kind=InputKind::Tel autocomplete=Autocomplete::Tel width=Width::Chars15 name="back-phone" label=t::phone()/> }
    };
    let options = [
        Choice::new("email", t::choice_email()).reveals(email_field),
        Choice::new("phone", t::choice_phone()).reveals(phone_field),
    ];
    let answers = Answers::from_iter([("back", "email"), ("back-email", "zoe")]);
    let mut problems = Problems::new();
    problems.push("back-email", t::email_enter());
    view! {
        <Form answers problems action=t::demo_href()>
            <ErrorSummary id="radios-back-summary" disable_auto_focus=true/>
            <Radios name="back" legend=t::radios_way() options/>
        </Form>
    }
}

fn reveals_nested() -> impl IntoView {
    let ways = || {
        let email_field = || {
            view! { <TextInput kind=InputKind::Email autocomplete=Autocomplete::Email name="helper-email" label=t::radios_helper_email()/> }
        };
        let phone_field = || {
            view! { <TextInput kind=InputKind::Tel autocomplete=Autocomplete::Tel width=Width::Chars15 name="helper-phone" label=t::radios_helper_phone()/> }
        };
        let options = [
            Choice::new("email", t::choice_email()).reveals(email_field),
            Choice::new("phone", t::choice_phone()).reveals(phone_field),
        ];
        view! { <Radios name="helper-way" legend=t::radios_helper_way() value="email" options/> }
    };
    let options = [
        Choice::new("yes", t::choice_yes()).reveals(ways),
        Choice::new("no", t::choice_no()),
    ];
    view! { <Radios name="helper" legend=t::radios_helper() value="yes" options/> }
}

fn option_disabled() -> impl IntoView {
    let options = [
        Choice::new("email", t::choice_email()),
        Choice::new("phone", t::choice_phone()).disabled(),
    ];
    view! { <Radios name="left" legend=t::radios_way() options/> }
}

fn legend_heading() -> impl IntoView {
    let options = [
        Choice::new("yes", t::choice_yes()),
        Choice::new("no", t::choice_no()),
    ];
    view! { <Radios name="heading" legend=t::radios_canada() legend_heading=HeadingLevel::H4 options/> }
}

fn legend_hidden() -> impl IntoView {
    let options = [
        Choice::new("yes", t::choice_yes()),
        Choice::new("no", t::choice_no()),
    ];
    view! { <Radios name="hidden" legend=t::radios_canada() legend_hidden=true options/> }
}

fn two() -> impl IntoView {
    let options = || {
        [
            Choice::new("yes", t::choice_yes()),
            Choice::new("no", t::choice_no()),
        ]
    };
    view! {
        <div>
            <Radios name="first" legend=t::radios_canada() options=options()/>
            <Radios name="second" legend=t::radios_helper() options=options()/>
        </div>
    }
}

fn long() -> impl IntoView {
    let options = [
        Choice::new("family", t::radios_long_one()).hint(t::radios_long_one_hint()),
        Choice::new("alone", t::radios_long_two()),
    ];
    view! {
        <Radios name="long" legend=t::radios_long() hint=t::long_hint() error=t::radios_long_error() tiles=true options/>
    }
}
