use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-surface", Shows::Text),
    on("color-text-muted", "color-surface", Shows::Text),
    on("color-focus", "color-surface", Shows::Ring),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-page-feedback { background: var(--ptg-color-surface); border: var(--ptg-border-thin) solid var(--ptg-color-border); border-radius: var(--ptg-radius-large); margin-block: var(--ptg-space-200); max-inline-size: var(--ptg-measure); padding: var(--ptg-space-150) var(--ptg-space-100); }
        .ptg-page-feedback__title { font-size: var(--ptg-font-size-h4); line-height: var(--ptg-line-heading); margin: 0 0 var(--ptg-space-100); }
        .ptg-page-feedback > div { display: flow-root; }
        /* No stands beside Yes, and what it opens below both. */
        .ptg-page-feedback > div > form { float: inline-start; margin-block-end: var(--ptg-space-050); margin-inline-end: var(--ptg-space-100); }
        .ptg-page-feedback summary { display: inline-flex; }
        .ptg-page-feedback summary::-webkit-details-marker { display: none; }
        .ptg-page-feedback__more { clear: both; padding-block-start: var(--ptg-space-150); }
        .ptg-page-feedback__more > p { margin: 0 0 var(--ptg-space-150); }
        .ptg-page-feedback__thanks { font-weight: var(--ptg-weight-bold); margin: 0; }
        @media print {
            .ptg-page-feedback { display: none; }
        }
        "#
    )
}
