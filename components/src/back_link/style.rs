use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-link", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        :is(.ptg-back-link, .ptg-back-to-top a) { align-items: center; display: inline-flex; gap: var(--ptg-space-050); min-block-size: var(--ptg-target); }
        .ptg-back-link { margin-block-end: var(--ptg-space-100); }
        .ptg-back-link::before { rotate: -135deg; }
        @media print {
            .ptg .ptg-back-link { display: none; }
        }
        "#
    )
}
