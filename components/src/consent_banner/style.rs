use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-surface", Shows::Text),
    on("color-link", "color-surface", Shows::Text),
    on("color-focus", "color-surface", Shows::Ring),
];

/// Its inner box is that of the alert banner.
pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-consent-banner { background: var(--ptg-color-surface); border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border); color: var(--ptg-color-text); }
        .ptg-consent-banner__title { font-family: var(--ptg-font-heading); font-size: var(--ptg-font-size-h4); line-height: var(--ptg-line-heading); margin: 0 0 var(--ptg-space-050); }
        .ptg-consent-banner p { margin-block: 0 var(--ptg-space-075); max-inline-size: var(--ptg-measure); }
        /* As wide as each other: neither is the one to press. */
        .ptg-consent-banner__choices { display: grid; gap: var(--ptg-space-075); grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); max-inline-size: 32rem; }
        .ptg-consent-banner__more { align-items: center; display: inline-flex; min-block-size: var(--ptg-target); }
        @media print {
            .ptg-consent-banner { display: none; }
        }
        "#
    )
}
