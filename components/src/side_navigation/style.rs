use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-side-navigation :is(a, summary) { display: flex; justify-content: space-between; }
        .ptg-side-navigation li { border-block-start: var(--ptg-border-thin) solid var(--ptg-color-border); }
        .ptg-side-navigation li li { border: 0; margin-inline-start: var(--ptg-space-150); }
        "#
    )
}
