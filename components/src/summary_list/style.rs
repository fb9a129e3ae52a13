use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-text-muted", "color-background", Shows::Text),
    on("color-text", "color-surface", Shows::Text),
    on("color-link", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-summary-list { margin-block: 0 var(--ptg-space-200); }
        .ptg-summary-list > div { border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border); padding-block: var(--ptg-space-075); }
        .ptg-summary-list dt { font-weight: var(--ptg-weight-bold); }
        .ptg-summary-list dd { margin: 0; overflow-wrap: anywhere; }
        .ptg-summary-list__empty { color: var(--ptg-color-text-muted); }
        .ptg-summary-list__actions, .ptg-summary-card__head, .ptg-summary-card__head ul { display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-150); }
        .ptg-summary-list__action, .ptg-summary-card__head a { display: inline-block; padding-block: var(--ptg-space-050); }
        .ptg-summary-card { border: var(--ptg-border-thin) solid var(--ptg-color-border); border-radius: var(--ptg-radius-large); margin-block: 0 var(--ptg-space-200); }
        .ptg-summary-card > * { padding-inline: var(--ptg-space-100); }
        .ptg-summary-card__head { align-items: center; background: var(--ptg-color-surface); border-radius: var(--ptg-radius-large) var(--ptg-radius-large) 0 0; justify-content: space-between; }
        .ptg-summary-card__head ul { list-style: none; margin: 0; padding: 0; }
        .ptg-summary-card__title { font-family: var(--ptg-font-heading); font-size: var(--ptg-font-size-h4); line-height: var(--ptg-line-heading); margin-block: var(--ptg-space-100); }
        .ptg-summary-card > dl { margin: 0; }
        .ptg-summary-card > dl > div:last-child { border: 0; }
        @media (min-width: 48rem) {
            .ptg-summary-list > div { display: grid; gap: var(--ptg-space-150); grid-template-columns: minmax(0, 3fr) minmax(0, 5fr); }
            .ptg-summary-list--actions > div { grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) minmax(0, 2fr); }
            .ptg-summary-list__actions { justify-content: flex-end; }
            /* On the line of the answer, not below it. */
            .ptg-summary-list__action { margin-block: calc(-1 * var(--ptg-space-050)); }
        }
        @media print {
            .ptg-summary-list > div { break-inside: avoid; }
            .ptg-summary-list__actions, .ptg-summary-card__head ul { display: none; }
        }
        "#
    )
}
