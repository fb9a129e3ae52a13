use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-text", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-header { background: var(--ptg-color-background); border-block-end: 1px solid var(--ptg-color-border); position: relative; }
        .ptg-header__inner { margin-inline: auto; max-inline-size: var(--ptg-page); padding-inline: var(--ptg-space-150); }
        .ptg-header__row {
            align-items: center;
            display: flex;
            flex-wrap: wrap;
            gap: var(--ptg-space-075) var(--ptg-space-200);
            justify-content: flex-end;
            padding-block: var(--ptg-space-100);
        }
        .ptg-header__brand {
            align-items: center;
            color: var(--ptg-color-text);
            display: inline-flex;
            font-family: var(--ptg-font-heading);
            font-size: var(--ptg-font-size-lead);
            font-weight: var(--ptg-weight-bold);
            gap: var(--ptg-space-075);
            line-height: var(--ptg-line-heading);
            margin-inline-end: auto;
            min-block-size: var(--ptg-target);
            text-decoration-line: none;
        }
        .ptg-header__brand:visited, .ptg-header__brand:hover { color: var(--ptg-color-text); }
        .ptg-header__brand:hover { text-decoration-line: underline; }
        .ptg-header__mark { display: inline-flex; }
        /* It takes the room that the brand would keep free. */
        .ptg-header__tagline { flex: 1 1 12rem; margin: 0; }
        .ptg-header__banner { padding-block: var(--ptg-space-075); }
        /* A band goes across the page; what stands beside it keeps its place. */
        .ptg-header__banner:has(> .ptg-alert-banner, > .ptg-consent-banner) { max-inline-size: none; padding: 0; }
        .ptg-header__banner:has(> .ptg-alert-banner, > .ptg-consent-banner) > :not(.ptg-alert-banner, .ptg-consent-banner) { padding: var(--ptg-space-075) max(var(--ptg-space-150), calc(50% - var(--ptg-page) / 2 + var(--ptg-space-150))); }
        .ptg-header__end { align-items: center; display: flex; flex-wrap: wrap; gap: var(--ptg-space-100); }
        .ptg-header__service { background: var(--ptg-color-surface); border-block-start: var(--ptg-border-thick) solid var(--ptg-color-brand); }
        .ptg-header__service-name { color: var(--ptg-color-text); display: inline-flex; font-weight: var(--ptg-weight-bold); padding-block: var(--ptg-space-075); }
        .ptg-header__service-name:visited { color: var(--ptg-color-text); }
        a.ptg-header__service-name { min-block-size: var(--ptg-target); align-items: center; text-decoration-line: none; }
        a.ptg-header__service-name:hover { text-decoration-line: underline; }
        /* Room for its field and its button side by side, or a row of its own. */
        .ptg-header__search { flex: 1 1 18rem; max-inline-size: 24rem; min-inline-size: 0; }
        .ptg-header__search .ptg-search-input { margin: 0; }
        .ptg-header__navigation, .ptg-header__breadcrumbs { padding-block: var(--ptg-space-050); }
        .ptg-header__navigation > .ptg-service-navigation { padding-inline: 0; }
        .ptg-header--compact :is(.ptg-header__row, .ptg-header__service-name) { padding-block: 0; }
        .ptg-header--compact .ptg-header__brand { font-size: 1em; }
        /* What stands at the end of the row keeps there when the service takes the room before it. */
        .ptg-header--compact .ptg-header__service-name { flex: 1; }
        @media print {
            .ptg-header__search, .ptg-header__end, .ptg-header__navigation, .ptg-header__breadcrumbs { display: none; }
        }
        "#
    )
}
