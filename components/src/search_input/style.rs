use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-search-input { margin-block-end: var(--ptg-space-300); max-inline-size: var(--ptg-measure); }
        .ptg-search-input .ptg-field { margin-block-end: 0; }
        /* Side by side while there is room to read what is typed; else the button stands below. */
        .ptg-search-input .ptg-text-input__row { flex-wrap: wrap; gap: var(--ptg-space-050); }
        .ptg-search-input :is(.ptg-text-input--width-30, .ptg-text-input--width-full) { flex: 1 1 7rem; min-inline-size: 7rem; }
        .ptg-search-input .ptg-text-input--width-30 { max-inline-size: 38ch; }
        .ptg-search-input__button { max-inline-size: 100%; }
        .ptg-search-input--large :is(.ptg-text-input, .ptg-button) { font-size: var(--ptg-font-size-lead); min-block-size: 3.5rem; }
        .ptg-search-input__results { font-weight: var(--ptg-weight-bold); margin-block: var(--ptg-space-100) 0; }
        "#
    )
}
