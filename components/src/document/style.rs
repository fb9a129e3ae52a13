use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-text-muted", "color-background", Shows::Text),
    on("color-link", "color-background", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-document { max-inline-size: var(--ptg-measure); }
        .ptg-document :is(.ptg-document__title, .ptg-document__heading, .ptg-document__contents-title) {
            font-family: var(--ptg-font-heading);
            font-size: var(--ptg-font-size-h2);
            line-height: var(--ptg-line-heading);
            margin-block: var(--ptg-space-300) var(--ptg-space-075);
            text-wrap: balance;
        }
        .ptg-document .ptg-document__title { font-size: var(--ptg-font-size-h1); margin-block-start: 0; }
        .ptg-document section section > .ptg-document__heading { font-size: var(--ptg-font-size-h3); margin-block-start: var(--ptg-space-200); }
        .ptg-document section section section > .ptg-document__heading, .ptg-document .ptg-document__contents-title { font-size: var(--ptg-font-size-h4); }
        .ptg-document__number { font-variant-numeric: tabular-nums; }
        .ptg-document__details { color: var(--ptg-color-text-muted); margin-block: 0 var(--ptg-space-150); }
        .ptg-document__details > div { display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-050); }
        .ptg-document__details :is(dd, ul) { display: flex; gap: var(--ptg-space-100); list-style: none; margin: 0; padding: 0; }
        .ptg-document__details a { padding-block: var(--ptg-space-025); }
        .ptg-document__contents ol { list-style: none; margin: 0; padding: 0; }
        .ptg-document__contents ol ol { padding-inline-start: var(--ptg-space-150); }
        .ptg-document__contents a { display: inline-block; padding-block: var(--ptg-space-025); }
        @media print {
            .ptg-document__whole { break-inside: avoid; }
            .ptg-document :is(h1, h2, h3, h4, h5, h6) { break-after: avoid; }
            .ptg-document :is(p, li) { orphans: 3; widows: 3; }
            .ptg-document a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
        }
        "#
    )
}
