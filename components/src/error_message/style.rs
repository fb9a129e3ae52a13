use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-error", "color-background", Shows::Text),
    on("color-error", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-error {
            color: var(--ptg-color-error);
            font-weight: var(--ptg-weight-bold);
            margin-block: 0 var(--ptg-space-050);
            padding-inline-start: 1.5em;
            position: relative;
        }
        .ptg-error::before {
            block-size: 1.15em;
            border: max(2px, 0.125em) solid;
            border-radius: 50%;
            content: "!";
            font-size: 0.85em;
            inline-size: 1.15em;
            inset-block-start: 0.2em;
            inset-inline-start: 0;
            line-height: 0.95;
            position: absolute;
            text-align: center;
        }
        "#
    )
}
