//! Examples of prose.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    trusted: title_prose_trusted,
    table: title_prose_table,
    code: title_prose_code,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Prose>
            <h4>{say(t::read_renew())}</h4>
            <p>{say(t::read_renew_text())}</p>
            <h5>{say(t::read_needed())}</h5>
            <ul>
                <li>{say(t::read_needed_passport())}</li>
                <li>{say(t::read_needed_photos())}</li>
            </ul>
            <blockquote><p>{say(t::quote_charter())}</p></blockquote>
        </Prose>
    }
}

fn trusted() -> impl IntoView {
    let body = TrustedHtml::vouched(|locale| {
        let (title, text) = (t::read_fees().get(locale), t::read_fees_text().get(locale));
        ["<h4>", &title, "</h4>\n<p>", &text, "</p>"].concat()
    });
    view! { <TrustedProse html=body/> }
}

fn table() -> impl IntoView {
    view! {
        <Prose>
            <table>
                <caption>{say(t::read_fees())}</caption>
                <thead>
                    <tr><th scope="col">{say(t::prose_passport())}</th><th scope="col">{say(t::prose_fee())}</th></tr>
                </thead>
                <tbody>
                    <tr><th scope="row">{say(t::prose_five())}</th><td>{say(t::prose_five_fee())}</td></tr>
                    <tr><th scope="row">{say(t::prose_ten())}</th><td>{say(t::prose_ten_fee())}</td></tr>
                </tbody>
            </table>
            <p>{say(t::read_taxes())}</p>
        </Prose>
    }
}

fn code() -> impl IntoView {
    view! {
        <Prose>
            <p>{say(t::prose_code())} " " <code>"GET /offices"</code></p>
            <pre><code>"{ \"city\": \"Gatineau\", \"open\": true }"</code></pre>
        </Prose>
    }
}

fn long() -> impl IntoView {
    view! {
        <Prose>
            <h4>{say(t::long_label())}</h4>
            <p>{say(t::long_hint())}</p>
            <ol>
                <li>{say(t::long_label())}</li>
                <li>{say(t::long_error())}</li>
            </ol>
            <pre>"anticonstitutionnellement.anticonstitutionnellement.anticonstitutionnellement.ca"</pre>
        </Prose>
    }
}
