use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text", "color-surface", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-hero {
            background: var(--ptg-color-surface);
            border-block-start: var(--ptg-border-thick) solid var(--ptg-color-brand);
            display: grid;
            grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
        }
        .ptg-hero__text { align-self: center; padding: var(--ptg-space-200) clamp(var(--ptg-space-075), 5vw, var(--ptg-space-150)); }
        .ptg-hero__picture { block-size: 100%; inline-size: 100%; object-fit: cover; }
        @media print {
            .ptg-hero__picture { display: none; }
        }
        "#
    )
}
