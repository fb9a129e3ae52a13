use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text-muted", "color-background", Shows::Text),
    on("color-text-muted", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-hint { color: var(--ptg-color-text-muted); margin-block: 0 var(--ptg-space-050); }
        "#
    )
}
