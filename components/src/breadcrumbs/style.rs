use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-link", "color-background", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-breadcrumbs { font-size: var(--ptg-font-size-small); }
        .ptg-breadcrumbs :is(ol, li) { align-items: center; display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-075); }
        .ptg-breadcrumbs li { flex-wrap: nowrap; }
        "#
    )
}
