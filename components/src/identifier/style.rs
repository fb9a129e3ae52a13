use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-surface", Shows::Text),
    on("color-link", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-identifier { background: var(--ptg-color-surface); border-block-start: var(--ptg-border-thin) solid var(--ptg-color-border); padding-block: var(--ptg-space-150); }
        .ptg-identifier__inner { align-items: center; display: flex; flex-wrap: wrap; gap: var(--ptg-space-100) var(--ptg-space-200); margin-inline: auto; max-inline-size: var(--ptg-page); padding-inline: var(--ptg-space-150); }
        .ptg-identifier__mark { display: flex; }
        .ptg-identifier dl { margin: 0; min-inline-size: 0; }
        .ptg-identifier dl > div { display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-050); }
        .ptg-identifier dd { font-weight: var(--ptg-weight-bold); margin: 0; min-inline-size: 0; overflow-wrap: anywhere; }
        .ptg-identifier nav { flex-basis: 100%; }
        @media print {
            .ptg-identifier nav { display: none; }
        }
        "#
    )
}
