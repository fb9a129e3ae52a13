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
        .ptg-password-input__toggle { flex: none; margin-inline-start: var(--ptg-space-050); }
        .ptg-password-input__needs { margin-block-end: var(--ptg-space-100); }
        .ptg-password-input__list { margin: 0; padding-inline-start: 1.5em; }
        .ptg-password-input__state { color: var(--ptg-color-text-muted); }
        .ptg-password-input__state[data-live="done"] { color: var(--ptg-color-success); font-weight: var(--ptg-weight-bold); }
        "#
    )
}
