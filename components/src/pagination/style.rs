use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-link", "color-background", Shows::Text),
    on("color-text", "color-background", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-pagination, .ptg-pagination ul { align-items: center; display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-100); }
        .ptg-pagination ul { gap: var(--ptg-space-025); }
        .ptg-pagination li > a { justify-content: center; min-inline-size: var(--ptg-target); padding-inline: var(--ptg-space-050); }
        .ptg-pagination a[aria-current] { border: var(--ptg-border-control) solid; border-radius: var(--ptg-radius-small); }
        .ptg-pagination__step[rel="prev"]::before { rotate: -135deg; }
        .ptg-pagination__step[rel="prev"]::after { content: none; }
        .ptg-pagination__gap { padding-inline: var(--ptg-space-025); }
        "#
    )
}
