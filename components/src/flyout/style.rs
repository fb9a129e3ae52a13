use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-text", "color-surface", Shows::Text),
    on("color-link", "color-surface", Shows::Text),
    on("color-focus", "color-surface", Shows::Ring),
    on("color-border-control", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-flyout > summary { align-items: center; cursor: pointer; display: flex; gap: var(--ptg-space-050); list-style: none; min-block-size: var(--ptg-target); }
        .ptg-flyout > summary::-webkit-details-marker { display: none; }
        .ptg-flyout > summary:hover { text-decoration-line: underline; text-underline-offset: 0.15em; }
        :is(.ptg-flyout, .ptg-page-feedback details) > summary::after {
            block-size: 0.4em;
            border-block-end: 0.125em solid;
            border-inline-end: 0.125em solid;
            content: "";
            flex: none;
            inline-size: 0.4em;
            rotate: 45deg;
            translate: 0 -25%;
        }
        :is(.ptg-flyout, .ptg-page-feedback details)[open] > summary::after { rotate: 225deg; translate: 0 25%; }
        .ptg-flyout { position: relative; }
        .ptg-flyout__panel {
            background: var(--ptg-color-surface);
            border: var(--ptg-border-thin) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-large);
            box-shadow: var(--ptg-shadow-raised);
            display: grid;
            gap: var(--ptg-space-150);
            inline-size: max-content;
            inset-block-start: 100%;
            inset-inline-start: 0;
            max-inline-size: 100%;
            padding: var(--ptg-space-150);
            position: absolute;
            z-index: 2;
        }
        /* At the end of a header it opens towards the start; on a phone it takes the whole line. */
        .ptg-header .ptg-flyout__panel { inset-inline: auto 0; max-inline-size: 32rem; }
        @media (max-width: 47.99rem) {
            .ptg-header .ptg-flyout { position: static; }
            .ptg-header .ptg-flyout__panel { inline-size: auto; inset-inline: var(--ptg-space-150); }
        }
        @media print {
            .ptg-flyout { display: none; }
        }
        "#
    )
}
