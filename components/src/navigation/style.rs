use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-link", "color-background", Shows::Text),
    on("color-text", "color-background", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-navigation :is(ul, ol) { list-style: none; margin: 0; padding: 0; }
        .ptg-navigation :is(a, summary) { align-items: center; display: inline-flex; gap: var(--ptg-space-050); min-block-size: var(--ptg-target); }
        .ptg-navigation a[aria-current] { color: var(--ptg-color-text); font-weight: var(--ptg-weight-bold); text-decoration-line: none; }
        .ptg-navigation a[aria-current="true"] { text-decoration-line: underline; }
        .ptg-navigation summary { color: var(--ptg-color-link); cursor: pointer; }
        .ptg-navigation summary::-webkit-details-marker { display: none; }
        .ptg-navigation__title { font-size: var(--ptg-font-size-h4); line-height: var(--ptg-line-heading); margin-block: 0 var(--ptg-space-050); }
        /* Arrowheads are made of borders: contrast themes and printers leave backgrounds out. */
        .ptg-navigation summary::after,
        .ptg-breadcrumbs li + li::before,
        .ptg-pagination__step::after,
        .ptg-pagination__step[rel="prev"]::before,
        .ptg-back-link::before,
        .ptg-back-to-top a::before {
            block-size: 0.5em;
            border: solid;
            border-width: 0.125em 0.125em 0 0;
            content: "";
            flex: none;
            inline-size: 0.5em;
            rotate: 45deg;
        }
        .ptg-navigation summary::after { margin-block-start: -0.25em; rotate: 135deg; }
        .ptg-navigation [open] > summary::after { margin-block-start: 0.25em; rotate: -45deg; }
        /* A bar beside the place where one is; the others stand as far in. */
        :is(.ptg-service-navigation, .ptg-side-navigation, .ptg-in-page-navigation) :is(a, summary) { padding-inline: calc(var(--ptg-space-075) + var(--ptg-border-thick)) var(--ptg-space-050); }
        :is(.ptg-service-navigation, .ptg-side-navigation, .ptg-in-page-navigation) a[aria-current] { border-inline-start: var(--ptg-border-thick) solid; padding-inline-start: var(--ptg-space-075); }
        @media (min-width: 48rem) {
            .ptg-navigation__toggle { display: none; }
        }
        @media (max-width: 47.99rem) {
            .ptg-navigation__fold[data-live="closed"] { display: none; }
        }
        @media print {
            .ptg-navigation, .ptg-back-link, .ptg-back-to-top { display: none; }
        }
        "#
    )
}
