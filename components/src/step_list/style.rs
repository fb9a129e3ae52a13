use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-step-list { list-style: none; margin-block: 0 var(--ptg-space-150); max-inline-size: var(--ptg-measure); padding: 0; }
        .ptg-step-list > li {
            border-inline-start: var(--ptg-border-control) solid var(--ptg-color-border);
            margin-inline-start: 1.25rem;
            padding: 0.4rem 0 var(--ptg-space-150) 2rem;
            position: relative;
        }
        .ptg-step-list > li::before {
            background: var(--ptg-color-background);
            block-size: 2.5rem;
            border: var(--ptg-border-control) solid;
            border-radius: 50%;
            content: counter(list-item);
            font-weight: var(--ptg-weight-bold);
            inline-size: 2.5rem;
            inset-block-start: 0;
            inset-inline-start: -1.3rem;
            line-height: 2.25rem;
            position: absolute;
            text-align: center;
        }
        .ptg-step-list > li:last-child { border-color: transparent; padding-block-end: 0; }
        .ptg-step-list__heading { margin-block: 0 var(--ptg-space-025); }
        @media (forced-colors: active) {
            .ptg-step-list > li:last-child { border-color: Canvas; }
        }
        "#
    )
}
