use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-link", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-language-selector ul { display: flex; flex-wrap: wrap; gap: var(--ptg-space-050) var(--ptg-space-150); list-style: none; margin: 0; padding: 0; }
        .ptg-language-selector a { align-items: center; display: inline-flex; justify-content: center; min-block-size: var(--ptg-target); min-inline-size: var(--ptg-target); }
        .ptg-language-selector [aria-current] { font-weight: var(--ptg-weight-bold); }
        .ptg-language-selector__code { display: none; text-decoration: inherit; text-transform: uppercase; }
        @media (max-width: 30rem) {
            .ptg-language-selector--toggle .ptg-language-selector__name { display: none; }
            .ptg-language-selector--toggle .ptg-language-selector__code { display: inline; }
        }
        @media print {
            .ptg-language-selector { display: none; }
        }
        "#
    )
}
