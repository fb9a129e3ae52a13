use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text-muted", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-collection { list-style: none; margin-block: 0 var(--ptg-space-150); max-inline-size: var(--ptg-measure); padding: 0; }
        .ptg-collection > li { border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border); break-inside: avoid; padding-block: var(--ptg-space-100); }
        .ptg-collection__heading, .ptg-collection__description, .ptg-collection__meta { margin: 0; }
        :is(.ptg-collection__link, .ptg-card__link) { display: inline-block; min-block-size: 1.5rem; }
        .ptg-collection__meta { color: var(--ptg-color-text-muted); font-size: var(--ptg-font-size-small); }
        "#
    )
}
