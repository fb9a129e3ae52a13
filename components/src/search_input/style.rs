use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-search-input { margin-block-end: var(--ptg-space-300); max-inline-size: var(--ptg-measure); }
        .ptg-search-input .ptg-field { margin-block-end: 0; }
        .ptg-search-input__button { flex: none; margin-inline-start: var(--ptg-space-050); }
        .ptg-search-input__results { font-weight: var(--ptg-weight-bold); margin-block: var(--ptg-space-100) 0; }
        "#
    )
}
