use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-surface", Shows::Text),
    on("color-link", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-topic-menu > ul { display: flex; flex-flow: column; }
        .ptg-topic-menu__links { background: var(--ptg-color-surface); border-block-start: var(--ptg-border-thick) solid var(--ptg-color-brand); margin-block-end: var(--ptg-space-100); padding: var(--ptg-space-050) var(--ptg-space-150); }
        .ptg-topic-menu__links > p { font-weight: var(--ptg-weight-bold); margin: 0; }
        .ptg-topic-menu__links > ul { column-gap: var(--ptg-space-300); columns: 16rem auto; }
        .ptg-topic-menu__links li { break-inside: avoid; }
        /* Topics in a row, and what is open below all of them: it moves the page and covers nothing. */
        @supports selector(::details-content) {
            @media (min-width: 48rem) {
                .ptg-topic-menu > ul { flex-flow: row wrap; column-gap: var(--ptg-space-200); }
                .ptg-topic-menu > ul > li, .ptg-topic-menu details { display: contents; }
                .ptg-topic-menu ::details-content { flex-basis: 100%; order: 1; }
            }
        }
        "#
    )
}
