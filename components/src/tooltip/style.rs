use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text", "color-surface", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-tooltip { display: inline-block; position: relative; }
        .ptg-tooltip__text {
            background: var(--ptg-color-surface);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-small);
            color: var(--ptg-color-text);
            display: none;
            font-size: var(--ptg-font-size-small);
            inline-size: max-content;
            inset-block-start: 100%;
            inset-inline-start: 0;
            line-height: var(--ptg-line-heading);
            max-inline-size: 18rem;
            padding: var(--ptg-space-050) var(--ptg-space-075);
            position: absolute;
            z-index: 1;
        }
        .ptg-tooltip:is(:hover, :focus-within) > .ptg-tooltip__text:not([hidden]) { display: block; }
        /* As wide as the page around, wherever the button stands in it. */
        @media (max-width: 30rem) {
            .ptg-tooltip { position: static; }
            .ptg-tooltip__text { inline-size: auto; inset-block-start: auto; inset-inline: var(--ptg-space-100); max-inline-size: none; }
        }
        @media (scripting: none) {
            .ptg-tooltip > .ptg-tooltip__text { display: block; inset: auto; position: static; }
        }
        @media print {
            .ptg-tooltip > .ptg-tooltip__text { display: none; }
        }
        "#
    )
}
