use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-danger-text", "color-danger", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-exit-page { display: grid; gap: var(--ptg-space-025); inline-size: fit-content; justify-items: end; margin-block-end: var(--ptg-space-100); margin-inline-start: auto; max-inline-size: 100%; }
        .ptg-exit-page--follows { inset-block-start: 0; position: sticky; z-index: 2; }
        /* What takes the focus does not come to lie under it. */
        :root:has(.ptg-exit-page--follows) { scroll-padding-block-start: 7rem; }
        .ptg-exit-page__keys { background: var(--ptg-color-background); border-radius: var(--ptg-radius-small); font-size: var(--ptg-font-size-small); margin: 0; padding-inline: var(--ptg-space-050); }
        .ptg-exit-page__cover { background: var(--ptg-color-background); inset: 0; margin: 0; padding: var(--ptg-space-200); position: fixed; visibility: visible; z-index: 9; }
        body:has(.ptg-exit-page__cover:not([hidden])) { visibility: hidden; }
        @media print {
            .ptg-exit-page { display: none; }
        }
        "#
    )
}
