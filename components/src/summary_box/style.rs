use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-link", "color-surface", Shows::Text),
    on("color-link-hover", "color-surface", Shows::Text),
    on("color-link-visited", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-summary-box {
            background: var(--ptg-color-surface);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-medium);
            margin-block: 0 var(--ptg-space-200);
            max-inline-size: var(--ptg-measure);
            padding: var(--ptg-space-150);
        }
        .ptg-summary-box__heading { font-family: var(--ptg-font-heading); font-size: var(--ptg-font-size-h4); line-height: var(--ptg-line-heading); margin-block: 0 var(--ptg-space-075); }
        "#
    )
}
