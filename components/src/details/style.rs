use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-link", "color-background", Shows::Text),
    on("color-link-hover", "color-background", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-details { margin-block-end: var(--ptg-space-100); }
        .ptg-details > summary {
            color: var(--ptg-color-link);
            cursor: pointer;
            inline-size: fit-content;
            padding-block: var(--ptg-space-050);
            text-decoration-line: underline;
            text-underline-offset: 0.15em;
        }
        .ptg-details > summary:hover { color: var(--ptg-color-link-hover); text-decoration-thickness: max(3px, 0.1875em); }
        .ptg-details__content {
            border-inline-start: var(--ptg-border-thick) solid var(--ptg-color-border);
            padding: var(--ptg-space-075) var(--ptg-space-150);
        }
        .ptg-details__content > :last-child { margin-block-end: 0; }
        @media print {
            .ptg-details::details-content { block-size: auto; content-visibility: visible; }
        }
        "#
    )
}
