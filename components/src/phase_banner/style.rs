use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-mark", "color-background", Shows::Text),
    on("color-text", "color-background", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-phase-banner { align-items: baseline; display: flex; flex-wrap: wrap; gap: var(--ptg-space-025) var(--ptg-space-100); }
        .ptg-phase-banner > p { flex: 1 1 12rem; margin: 0; max-inline-size: var(--ptg-measure); }
        /* An edge, and no fill: contrast themes take that away. */
        .ptg-phase-banner__tag { border: var(--ptg-border-control) solid; border-radius: var(--ptg-radius-small); color: var(--ptg-color-mark); padding-inline: var(--ptg-space-050); }
        "#
    )
}
