use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text-muted", "color-background", Shows::Text),
    on("color-text-muted", "color-surface", Shows::Text),
    on("color-success", "color-background", Shows::Text),
    on("color-success", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        /* Side by side while there is room to read the password; else the button stands below. */
        .ptg-text-input__row:has(> .ptg-password-input__toggle) { flex-wrap: wrap; gap: var(--ptg-space-050); }
        .ptg-text-input__row:has(> .ptg-password-input__toggle) > .ptg-text-input--width-20 { flex: 1 1 9rem; max-inline-size: 26ch; }
        .ptg-password-input__toggle { max-inline-size: 100%; }
        .ptg-password-input__needs { margin-block-end: var(--ptg-space-100); }
        .ptg-password-input__list { margin: 0; padding-inline-start: 1.5em; }
        .ptg-password-input__state { color: var(--ptg-color-text-muted); }
        .ptg-password-input__state[data-live="done"] { color: var(--ptg-color-success); font-weight: var(--ptg-weight-bold); }
        "#
    )
}
