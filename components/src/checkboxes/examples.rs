//! Examples of the checkboxes.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    exclusive: title_exclusive,
    select_all: title_select_all,
    reveals: title_reveals,
    rules: title_rules,
    error: title_error,
    filled: title_filled,
    inline: title_inline,
    tiles: title_tiles,
    single: title_single,
    disabled: title_disabled,
    #[hidden] compact: title_compact,
    #[hidden] all_or_none: title_select_all,
    #[hidden] nested: title_reveals_nested,
    #[hidden] single_error: title_error,
    #[hidden] single_reveals: title_reveals,
    #[hidden] legend_heading: title_legend_heading,
    #[hidden] two: title_two,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Checkboxes name="help" legend=t::checkboxes_help() options=help()/> }
}

fn help() -> Vec<Choice> {
    vec![
        Choice::new("reading", t::checkboxes_reading()),
        Choice::new("forms", t::checkboxes_forms()),
        Choice::new("travel", t::checkboxes_travel()),
    ]
}

fn topics() -> Vec<Choice> {
    vec![
        Choice::new("benefits", t::checkboxes_benefits()),
        Choice::new("taxes", t::checkboxes_taxes()),
        Choice::new("passports", t::checkboxes_passports()),
    ]
}

fn hint() -> impl IntoView {
    let options = [
        Choice::new("reading", t::checkboxes_reading()).hint(t::checkboxes_reading_hint()),
        Choice::new("forms", t::checkboxes_forms()),
    ];
    view! { <Checkboxes name="hard" legend=t::checkboxes_help() hint=t::checkboxes_help_hint() options/> }
}

fn exclusive() -> impl IntoView {
    let options = [
        Choice::new("reading", t::checkboxes_reading()),
        Choice::new("forms", t::checkboxes_forms()),
        Choice::none(),
    ];
    view! { <Checkboxes name="aid" legend=t::checkboxes_help() options/> }
}

fn select_all() -> impl IntoView {
    let ticked = vec!["taxes".to_owned()];
    view! {
        <Checkboxes
            name="news"
            legend=t::checkboxes_topics()
            select_all=true
            values=Signal::stored(ticked)
            options=topics()
        />
    }
}

fn reveals() -> impl IntoView {
    let how = || view! { <TextInput name="travel-how" label=t::checkboxes_travel_how()/> };
    let options = [
        Choice::new("forms", t::checkboxes_forms()),
        Choice::new("travel", t::checkboxes_travel()).reveals(how),
        Choice::none(),
    ];
    let asked = choices()
        .required(t::checkboxes_help_enter())
        .alone("none", locales::messages::choice_none());
    let how = required(t::checkboxes_travel_enter());
    let rules = Rules::new().group("support", asked).when(
        "support",
        is("travel"),
        Rules::new().field("travel-how", how),
    );
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="checkboxes-summary"/>
            <Checkboxes name="support" legend=t::checkboxes_help() options/>
            <Button label=t::send()/>
        </Form>
    }
}

fn rules() -> impl IntoView {
    let asked = choices()
        .required(t::checkboxes_topics_enter())
        .among(&["benefits", "taxes", "passports"])
        .most(2);
    view! {
        <Form rules=Rules::new().group("topics", asked) action=t::demo_href()>
            <ErrorSummary id="checkboxes-topics-summary"/>
            <Checkboxes name="topics" legend=t::checkboxes_topics() options=topics()/>
            <Button label=t::send()/>
        </Form>
    }
}

fn error() -> impl IntoView {
    view! {
        <Checkboxes
            name="wanted"
            legend=t::checkboxes_topics()
            error=t::checkboxes_topics_enter()
            required=true
            options=topics()
        />
    }
}

fn filled() -> impl IntoView {
    let ticked = ["benefits", "passports"].map(str::to_owned).to_vec();
    view! {
        <Checkboxes name="chosen" legend=t::checkboxes_topics() values=Signal::stored(ticked) options=topics()/>
    }
}

fn inline() -> impl IntoView {
    let options = [
        Choice::new("mon", t::checkboxes_monday()),
        Choice::new("tue", t::checkboxes_tuesday()),
        Choice::new("wed", t::checkboxes_wednesday()),
    ];
    view! { <Checkboxes name="days" legend=t::checkboxes_days() inline=true options/> }
}

fn tiles() -> impl IntoView {
    let options = [
        Choice::new("reading", t::checkboxes_reading()).hint(t::checkboxes_reading_hint()),
        Choice::new("forms", t::checkboxes_forms()),
    ];
    view! { <Checkboxes name="tile" legend=t::checkboxes_help() tiles=true options/> }
}

fn single() -> impl IntoView {
    view! { <Checkbox name="agree" label=t::checkboxes_agree() hint=t::checkboxes_agree_hint()/> }
}

fn disabled() -> impl IntoView {
    let ticked = vec!["forms".to_owned()];
    view! {
        <Checkboxes
            name="closed"
            legend=t::checkboxes_help()
            values=Signal::stored(ticked)
            disabled=true
            options=help()
        />
    }
}

fn compact() -> impl IntoView {
    view! {
        <Checkboxes name="filter" legend=t::checkboxes_topics() small=true select_all=true options=topics()/>
    }
}

fn all_or_none() -> impl IntoView {
    let options = [
        Choice::new("benefits", t::checkboxes_benefits()),
        Choice::new("taxes", t::checkboxes_taxes()).disabled(),
        Choice::new("passports", t::checkboxes_passports()),
        Choice::none(),
    ];
    let ticked = vec!["taxes".to_owned()];
    view! {
        <Checkboxes
            name="all-or-none"
            legend=t::checkboxes_topics()
            select_all=true
            values=Signal::stored(ticked)
            options
        />
    }
}

fn nested() -> impl IntoView {
    let which = || view! { <TextInput name="nested-street" label=t::checkboxes_other_address_which() autocomplete=Autocomplete::AddressLine1/> };
    let other = move || {
        view! { <Checkbox name="nested-address" label=t::checkboxes_other_address() reveals=which/> }
    };
    let options = [
        Choice::new("passport", t::radios_book()).reveals(other),
        Choice::new("card", t::radios_card()),
    ];
    view! { <Checkboxes name="nested" legend=t::radios_document() options/> }
}

fn single_error() -> impl IntoView {
    let mut problems = Problems::new();
    problems.push("terms", t::checkboxes_terms_enter());
    let rules = Rules::new().field("terms", required(t::checkboxes_terms_enter()));
    view! {
        <Form rules problems action=t::demo_href()>
            <ErrorSummary id="terms-summary" disable_auto_focus=true/>
            <Checkbox name="terms" label=t::checkboxes_terms() hint=t::checkboxes_agree_hint()/>
        </Form>
    }
}

fn single_reveals() -> impl IntoView {
    let which = || view! { <TextInput name="other-street" label=t::checkboxes_other_address_which() autocomplete=Autocomplete::AddressLine1/> };
    view! { <Checkbox name="other-address" label=t::checkboxes_other_address() reveals=which/> }
}

fn legend_heading() -> impl IntoView {
    view! {
        <Checkboxes name="heading" legend=t::checkboxes_topics() legend_heading=HeadingLevel::H4 options=topics()/>
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <Checkboxes name="one" legend=t::checkboxes_topics() options=topics()/>
            <Checkboxes name="other" legend=t::checkboxes_help() options=help()/>
        </div>
    }
}

fn long() -> impl IntoView {
    let options = [
        Choice::new("rent", t::checkboxes_long_one()).hint(t::radios_long_one_hint()),
        Choice::new("care", t::checkboxes_long_two()),
    ];
    view! { <Checkboxes name="long" legend=t::checkboxes_long() error=t::checkboxes_long_error() options/> }
}
