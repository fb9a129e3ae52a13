use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-text", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-label { display: block; font-weight: var(--ptg-weight-bold); margin-block-end: var(--ptg-space-050); }
        .ptg-label-heading { font-size: inherit; margin: 0; }
        h1.ptg-label-heading { font-size: var(--ptg-font-size-h1); line-height: var(--ptg-line-heading); }
        h2.ptg-label-heading { font-size: var(--ptg-font-size-h2); line-height: var(--ptg-line-heading); }
        h3.ptg-label-heading { font-size: var(--ptg-font-size-h3); line-height: var(--ptg-line-heading); }
        .ptg-label__mark { font-weight: var(--ptg-weight-regular); }
        "#
    )
}
