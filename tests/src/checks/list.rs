//! All checks, in the order in which they run within a stage.

use super::Scope::{Example, Has, Page, Whole};
use super::Way::{Driven as Drive, Script};
use super::{Check, Driven, Scope, Stage, Way};

const FIELDS: &str = "input:not([type=hidden], [type=submit], [type=button]), select, textarea";
const OPERABLE: &str =
    "a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex='0']";
/// Choices in one language, as in `use.js`: what they do is the same in all.
const USED: &str = "button, summary, [role=button]:not([href]), [role=tab], input[type=submit], :lang(en) :is(input:is([type=radio], [type=checkbox]), select)";
const STATEFUL: &str = ":is(button, [role=button], [role=tab]):is([aria-expanded], [aria-controls], [aria-selected], [aria-pressed]), summary, th[aria-sort], :lang(en) :is(input:is([type=radio], [type=checkbox]), select)";

const fn check(
    name: &'static str,
    stage: Stage,
    scope: Scope,
    way: Way,
    criteria: &'static str,
    asks: &'static str,
) -> Check {
    Check {
        name,
        asks,
        criteria,
        scope,
        stage,
        way,
    }
}

/// Every check. The toggle may leave the page; what comes after it opens the page again.
#[rustfmt::skip]
pub static CHECKS: &[Check] = &[
    check("axe", Stage::Opened, Has("*"), Script("axe"), "1.1.1 1.3.1 2.4.1 2.4.2 3.1.1 4.1.2", "axe-core finds no violation, and nothing undecided that nobody has judged"),
    check("ibm", Stage::Opened, Has("*"), Script("ibm"), "1.3.1 1.3.5 4.1.2", "IBM's engine finds no violation"),
    check("hydration", Stage::Opened, Example("*"), Script("hydration"), "3.2.1", "the HTML is the same before and after the wasm came"),
    check("field_text", Stage::Opened, Has(FIELDS), Script("field_text"), "1.3.1 3.3.2 4.1.2", "every text that stands with a field is tied to it"),
    check("error_state", Stage::Opened, Has("[aria-invalid=true], [role=alert]:not(.ptg-visually-hidden)"), Script("error_state"), "3.3.1 1.4.1", "errors are said with the field, in the summary and in the same words"),
    check("required", Stage::Opened, Has(FIELDS), Script("required"), "3.3.2 1.3.1", "required is said once to everyone"),
    check("names", Stage::Opened, Has("a, button, summary, label, legend, h1, h2, h3, h4, h5, h6, li, p[id], img, table, [title], [role=tab], [role=option]"), Script("names"), "2.4.4 2.4.6 1.1.1", "names make sense when they are heard alone"),
    check("titles", Stage::Opened, Page("html"), Script("titles"), "2.4.2 3.1.1", "title, heading and language of the page fit each other"),
    check("language", Stage::Opened, Has("*"), Script("language"), "3.1.1 3.1.2", "every text is in the language that its nearest lang says"),
    check("autocomplete", Stage::Opened, Has("input, select, textarea"), Script("autocomplete"), "1.3.5", "the browser can fill in what a person has typed before"),
    check("references", Stage::Opened, Has("[id], [for], [aria-describedby], [aria-labelledby], [aria-controls], a[href^='#']"), Script("references"), "1.3.1 4.1.2", "every id that is named exists, once"),
    check("absences", Stage::Opened, Has("*"), Script("absences"), "1.2.1 1.4.2 2.1.4 2.2.1 2.5.1 2.5.7", "nothing is used that shuts someone out"),
    check("paste", Stage::Opened, Has("input, textarea"), Script("paste"), "3.3.8", "pasting is not refused"),
    check("clickable", Stage::Opened, Has("*"), Script("clickable"), "2.1.1 2.5.2 4.1.2", "what the mouse can do, the keyboard can do"),
    check("motion", Stage::Opened, Has("*"), Script("motion"), "2.2.2 2.3.3", "nothing moves for people who asked for less motion"),
    check("parity", Stage::Opened, Whole("*"), Drive(Driven::Parity), "3.2.4 4.1.2", "both languages give the same accessibility tree, but for the words"),
    check("transcript", Stage::Opened, Example("*"), Drive(Driven::Transcript), "1.3.1 3.1.2 4.1.2", "a screen reader says what was reviewed"),

    check("axe_colours", Stage::Painted, Has("*"), Script("axe_colours"), "1.4.3 1.4.1 2.5.8", "axe-core finds the contrast of every text and the size of every target in order"),
    check("contrast_text", Stage::Painted, Has("*"), Script("contrast_text"), "1.4.3 1.4.6", "every text stands out from what is behind it, and more so in high contrast"),
    check("contrast_edges", Stage::Painted, Has(FIELDS), Script("contrast_edges"), "1.4.11 1.4.3", "the edges of fields are seen"),
    check("contrast_hovered", Stage::Hovered, Has("a[href], button, summary"), Script("contrast_states"), "1.4.3", "texts stay readable under the pointer"),
    check("contrast_focused", Stage::Focused, Has("a[href], button, summary"), Script("contrast_states"), "1.4.3", "texts stay readable with the focus"),

    check("reflow", Stage::Narrow, Has("*"), Script("reflow"), "1.4.10", "at 320 px (400 %) nothing scrolls sideways or is cut off"),
    check("target_size", Stage::Narrow, Has("a[href], button, input, select, textarea, summary"), Script("target_size"), "2.5.8", "targets are 24 px or more on a small telephone"),
    check("zoom", Stage::Zoomed, Has("*"), Script("reflow"), "1.4.4", "at 200 % nothing scrolls sideways or is cut off"),
    check("text_spacing", Stage::Spaced, Has("*"), Script("text_spacing"), "1.4.12", "wider text spacing cuts nothing off"),
    check("print", Stage::Printed, Has("*"), Script("print"), "1.3.1", "paper keeps questions, answers and errors"),
    check("forced_colours", Stage::Forced, Has(OPERABLE), Script("forced_colours"), "1.4.11 1.4.1", "controls keep their edges and icons in contrast themes"),
    check("keyboard_forced_colours", Stage::Forced, Has(OPERABLE), Drive(Driven::Focus), "2.4.7", "the focus is seen in contrast themes"),

    check("skip_link", Stage::Used, Page("html"), Drive(Driven::SkipLink), "2.4.1", "the first Tab and Enter lead to the main content"),
    check("keyboard", Stage::Used, Has(OPERABLE), Drive(Driven::Keyboard), "2.1.1 2.1.2 2.4.3 2.4.7 2.4.11", "the keyboard reaches everything, is seen, and gets on"),
    check("announcements", Stage::Used, Example(USED), Drive(Driven::Announcements), "4.1.3", "what is new on the screen is announced"),
    check("focus_kept", Stage::Used, Example(USED), Drive(Driven::FocusKept), "2.4.3 3.2.1", "the focus is never lost"),
    check("states", Stage::Used, Example(STATEFUL), Drive(Driven::States), "4.1.2", "aria-expanded, -selected, -pressed and -sort follow what is shown, and choices what is chosen"),

    check("axe_after_use", Stage::Left, Has("*"), Script("axe_after_use"), "1.3.1 4.1.2", "axe-core finds no violation after everything was pressed"),
    check("language_after_use", Stage::Left, Has("*"), Script("language"), "3.1.1 3.1.2", "what appeared on pressing is in the right language too"),
    check("error_state_after_use", Stage::Left, Has("form"), Script("error_state"), "3.3.1", "errors that appeared on pressing are tied and listed"),
    check("language_switched", Stage::Left, Example("*"), Drive(Driven::Switch), "3.1.1 3.1.2", "every text goes along when the language is switched in place"),
    check("policy", Stage::Left, Page("html"), Script("policy"), "", "the security policy refused nothing"),
    check("console", Stage::Left, Page("html"), Drive(Driven::Console), "", "the page reported no error"),
    check("toggle", Stage::Left, Page("a[hreflang][lang]:not([data-example] *)"), Drive(Driven::Toggle), "3.1.1 3.2.2", "the language toggle brings the whole page into the other language"),

    check("unaided", Stage::Unaided, Example(OPERABLE), Script("unaided"), "", "without the wasm every field is sent, and nothing is offered that does nothing"),
    check("axe_unaided", Stage::Unaided, Example(OPERABLE), Script("axe_unaided"), "1.3.1 4.1.2", "axe-core finds no violation where the wasm never came"),
    check("field_text_unaided", Stage::Unaided, Example(FIELDS), Script("field_text"), "1.3.1 3.3.2 4.1.2", "every text is tied to its field where the wasm never came"),
    check("keyboard_unaided", Stage::Unaided, Example(OPERABLE), Drive(Driven::Keyboard), "2.1.1 2.1.2 2.4.3 2.4.7 2.4.11", "the keyboard reaches everything where the wasm never came"),
];
