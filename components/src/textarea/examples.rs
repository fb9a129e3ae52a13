//! Examples of the textarea.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    characters: title_textarea_characters,
    words: title_textarea_words,
    threshold: title_textarea_threshold,
    rules: title_textarea_rules,
    error: title_error,
    filled: title_filled,
    readonly: title_readonly,
    disabled: title_disabled,
    two: title_textarea_two,
    #[hidden] over: title_textarea_over,
    #[hidden] own_words: title_textarea_own_words,
    #[hidden] narrow: title_widths,
    #[hidden] markup: title_textarea_markup,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! { <Textarea name="message" label=t::textarea_message()/> }
}

fn hint() -> impl IntoView {
    view! { <Textarea name="story" label=t::textarea_story() hint=t::textarea_story_hint() rows=8/> }
}

fn characters() -> impl IntoView {
    view! {
        <Textarea
            name="reasons"
            label=t::textarea_reasons()
            hint=t::textarea_reasons_hint()
            limit=Limit::Characters(200)
        />
    }
}

fn words() -> impl IntoView {
    view! {
        <Textarea
            name="summary"
            label=t::textarea_summary()
            hint=t::textarea_summary_hint()
            limit=Limit::Words(150)
        />
    }
}

fn threshold() -> impl IntoView {
    view! {
        <Textarea name="incident" label=t::textarea_story() limit=Limit::Characters(4000) threshold=75 rows=8/>
    }
}

fn rules() -> impl IntoView {
    let rules = Rules::new()
        .field(
            "project",
            required(t::textarea_summary_enter()).then(max_words(20)),
        )
        .field("late", max_length(100));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="textarea-rules-summary"/>
            <Textarea name="project" label=t::textarea_summary()/>
            <Textarea name="late" label=t::textarea_reasons() rows=3/>
            <Button label=t::send()/>
        </Form>
    }
}

fn error() -> impl IntoView {
    view! {
        <Textarea
            name="event"
            label=t::textarea_story()
            hint=t::textarea_story_hint()
            error=t::textarea_story_enter()
            required=true
            limit=Limit::Characters(500)
        />
    }
}

fn filled() -> impl IntoView {
    let given = t::textarea_reasons_given();
    view! {
        <Textarea
            name="given-reasons"
            label=t::textarea_reasons()
            value=say(given).get_untracked()
            limit=Limit::Characters(200)
        />
    }
}

fn readonly() -> impl IntoView {
    view! {
        <Textarea
            name="decision"
            label=t::textarea_decision()
            value=say(t::textarea_decision_given()).get_untracked()
            rows=3
            readonly=true
        />
    }
}

fn disabled() -> impl IntoView {
    view! {
        <Textarea
            name="other-names"
            label=t::textarea_other_names()
            hint=t::textarea_other_names_hint()
            rows=3
            disabled=true
        />
    }
}

fn two() -> impl IntoView {
    view! {
        <div>
            <Textarea name="first-job" label=t::textarea_first_job() limit=Limit::Words(50) rows=3/>
            <Textarea name="second-job" label=t::textarea_second_job() limit=Limit::Words(50) rows=3/>
        </div>
    }
}

fn over() -> impl IntoView {
    view! {
        <Textarea
            name="notice"
            label=t::textarea_notice()
            value=say(t::textarea_notice_given()).get_untracked()
            limit=Limit::Characters(30)
        />
    }
}

fn own_words() -> impl IntoView {
    view! {
        <Textarea
            name="card"
            label=t::textarea_form()
            limit=Limit::Characters(60)
            left=t::textarea_printer_left
            over=t::textarea_printer_over
            rows=2
        />
    }
}

fn narrow() -> impl IntoView {
    view! {
        <Textarea
            name="board"
            label=t::textarea_notice()
            limit=Limit::Characters(2000)
            hide_limit=true
            width=Width::Chars30
            rows=3
        />
    }
}

fn markup() -> impl IntoView {
    let answer = "\n</textarea><b>&amp;\n  <i>";
    view! { <Textarea name="markup" label=t::textarea_message() value=answer/> }
}

fn long() -> impl IntoView {
    view! {
        <Textarea
            name="long-textarea"
            label=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            required=true
            limit=Limit::Characters(1000000)
        />
    }
}
