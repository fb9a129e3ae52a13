use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-link", "color-background", Shows::Text),
    on("color-border-control", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-back-to-top { inline-size: fit-content; margin: var(--ptg-space-200) 0 0 auto; }
        .ptg-back-to-top a::before { margin-block-start: 0.25em; rotate: -45deg; }
        .ptg-back-to-top[data-live="far"] { inset-block-end: var(--ptg-space-100); position: sticky; }
        /* What takes the focus does not come to lie under it. */
        :root:has(.ptg-back-to-top[data-live="far"]) { scroll-padding-block-end: calc(var(--ptg-target) + 2 * var(--ptg-space-100)); }
        .ptg-back-to-top[data-live="far"] a { background: var(--ptg-color-background); border: var(--ptg-border-control) solid var(--ptg-color-border-control); border-radius: var(--ptg-radius-medium); padding-inline: var(--ptg-space-100); }
        "#
    )
}
