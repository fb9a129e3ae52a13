use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-error", "color-background", Shows::Edge)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-field { margin-block: 0 var(--ptg-space-300); max-inline-size: var(--ptg-measure); }
        .ptg-field--error {
            border-inline-start: var(--ptg-border-thick) solid var(--ptg-color-error);
            padding-inline-start: var(--ptg-space-100);
        }
        "#
    )
}
