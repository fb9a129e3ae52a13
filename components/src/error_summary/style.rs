use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-error", "color-error-background", Shows::Text),
    on("color-text", "color-error-background", Shows::Text),
    on("color-focus", "color-error-background", Shows::Ring),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-error-summary {
            background: var(--ptg-color-error-background);
            border: var(--ptg-border-thick) solid var(--ptg-color-error);
            border-radius: var(--ptg-radius-medium);
            margin-block: 0 var(--ptg-space-400);
            max-inline-size: var(--ptg-measure);
            padding: var(--ptg-space-150) var(--ptg-space-200);
            scroll-margin-block-start: var(--ptg-space-200);
        }
        .ptg-error-summary:focus {
            box-shadow: 0 0 0 var(--ptg-focus-offset) var(--ptg-color-focus-inner);
            outline: var(--ptg-focus-width) solid var(--ptg-color-focus);
            outline-offset: var(--ptg-focus-offset);
        }
        .ptg-error-summary__title {
            font-family: var(--ptg-font-heading);
            font-size: var(--ptg-font-size-h3);
            line-height: var(--ptg-line-heading);
            margin-block: 0 var(--ptg-space-100);
        }
        .ptg-error-summary p { margin-block: 0 var(--ptg-space-100); }
        .ptg-error-summary__list { list-style: none; margin: 0; padding: 0; }
        .ptg-error-summary__list li { color: var(--ptg-color-error); font-weight: var(--ptg-weight-bold); padding-block: var(--ptg-space-025); }
        .ptg-error-summary__list a, .ptg-error-summary__list a:visited, .ptg-error-summary__list a:hover {
            color: var(--ptg-color-error);
            display: inline-block;
        }
        "#
    )
}
