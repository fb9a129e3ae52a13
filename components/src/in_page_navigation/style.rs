use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-link", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-in-page-navigation a { display: flex; }
        .ptg-in-page-navigation li li { margin-inline-start: var(--ptg-space-150); }
        @media (min-width: 48rem) and (min-height: 40rem) {
            .ptg-in-page-navigation--sticky { inset-block-start: 0; max-block-size: 100vh; overflow-y: auto; padding-block: var(--ptg-space-100); position: sticky; }
        }
        "#
    )
}
