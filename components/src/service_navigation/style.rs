use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-service-navigation { border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border); margin-inline: auto; max-inline-size: var(--ptg-page); padding: var(--ptg-space-050) var(--ptg-space-150); }
        @media (min-width: 48rem) {
            .ptg-service-navigation { padding-block: 0; }
            .ptg-service-navigation ul { display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-200); }
            .ptg-service-navigation a { padding: 0; }
            .ptg-service-navigation a[aria-current] { border: solid; border-width: var(--ptg-border-thick) 0; border-block-start-color: transparent; padding: 0; }
        }
        "#
    )
}
