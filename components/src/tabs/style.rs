use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-link", "color-background", Shows::Text),
    on("color-text", "color-background", Shows::Text),
    on("color-border-control", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-tabs__list { border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border); display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-150); margin-block-end: var(--ptg-space-150); }
        .ptg-tabs__tab {
            background: none;
            border: solid transparent;
            border-width: var(--ptg-border-thick) 0;
            color: var(--ptg-color-link);
            cursor: pointer;
            font: inherit;
            min-block-size: var(--ptg-target);
            padding: 0;
            text-align: start;
            text-decoration: underline;
            text-underline-offset: 0.15em;
        }
        .ptg-tabs__tab[aria-selected="true"] { border-block-end-color: currentcolor; color: var(--ptg-color-text); text-decoration-line: none; }
        .ptg-tabs__heading { font-size: var(--ptg-font-size-h3); line-height: var(--ptg-line-heading); margin-block: 0 var(--ptg-space-100); }
        .ptg-tabs__panel { margin-block-end: var(--ptg-space-200); scroll-margin-block-start: var(--ptg-space-400); }
        .ptg-tabs__panel > :last-child { margin-block-end: 0; }
        /* There for the browser's search, which opens it; as good as absent for all else. */
        @supports (content-visibility: hidden) {
            .ptg .ptg-tabs__panel[hidden] { content-visibility: hidden; display: block; margin: 0; }
        }
        @media screen {
            /* The tab says it to the eye; who goes from heading to heading needs it still. */
            .ptg-tabs[data-live="tabs"] > .ptg-tabs__panel > .ptg-tabs__heading {
                block-size: 1px;
                clip-path: inset(50%);
                inline-size: 1px;
                margin: 0;
                overflow: hidden;
                position: absolute;
                white-space: nowrap;
            }
        }
        @media (forced-colors: active) {
            .ptg-tabs__tab { border-width: var(--ptg-border-thin); padding-inline: var(--ptg-space-050); }
            .ptg-tabs__tab[aria-selected="true"] { border-color: Highlight; border-width: var(--ptg-border-thick); }
        }
        @media print {
            .ptg-tabs > .ptg-tabs__list { display: none; }
            .ptg .ptg-tabs__panel[hidden] { content-visibility: visible; display: block; margin-block-end: var(--ptg-space-200); }
        }
        "#
    )
}
