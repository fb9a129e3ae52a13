use crate::stylesheet::Pair;
use stylist::{StyleSource, css};

/// The colours are those of the text around.
pub(crate) const PAIRS: &[Pair] = &[];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-date-modified { margin-block: var(--ptg-space-200); }
        .ptg-date-modified > div { display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-050); }
        .ptg-date-modified dd { margin: 0; overflow-wrap: anywhere; }
        "#
    )
}
