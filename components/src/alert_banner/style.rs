use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-error-background", Shows::Text),
    on("color-text", "color-warning-background", Shows::Text),
    on("color-text", "color-info-background", Shows::Text),
    on("color-error", "color-error-background", Shows::Edge),
    on("color-warning", "color-warning-background", Shows::Edge),
    on("color-info", "color-info-background", Shows::Edge),
    on("color-focus", "color-error-background", Shows::Ring),
    on("color-focus", "color-warning-background", Shows::Ring),
    on("color-focus", "color-info-background", Shows::Ring),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-alert-banner { background: var(--ptg-color-info-background); border-block: var(--ptg-border-thick) solid var(--ptg-color-info); color: var(--ptg-color-text); }
        .ptg-alert-banner--warning { background: var(--ptg-color-warning-background); border-color: var(--ptg-color-warning); }
        .ptg-alert-banner--emergency { background: var(--ptg-color-error-background); border-color: var(--ptg-color-error); }
        /* Of a message that was closed the sentence stays. */
        .ptg-alert-banner:has(> section[hidden]) { background: none; border: 0; }
        .ptg-alert-banner__inner, .ptg-consent-banner__inner { margin: 0 auto; max-inline-size: var(--ptg-page); padding: var(--ptg-space-100) var(--ptg-space-150); }
        .ptg-alert-banner__title { font-family: var(--ptg-font-heading); font-size: var(--ptg-font-size-h4); line-height: var(--ptg-line-heading); margin: 0; }
        /* The tints are made for text: blue or purple on them is not promised. */
        .ptg-alert-banner a, .ptg-alert-banner a:visited, .ptg-alert-banner a:hover { color: inherit; }
        .ptg-alert-banner__title ~ p, .ptg-alert-banner .ptg-button { margin-block: var(--ptg-space-050) 0; }
        .ptg-alert-banner__title ~ p { max-inline-size: var(--ptg-measure); }
        "#
    )
}
