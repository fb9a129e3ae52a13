use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-action-text", "color-action", Shows::Text),
    on("color-action-text", "color-action-hover", Shows::Text),
    on("color-secondary-text", "color-secondary", Shows::Text),
    on("color-secondary-text", "color-secondary-hover", Shows::Text),
    on("color-danger-text", "color-danger", Shows::Text),
    on("color-danger-text", "color-danger-hover", Shows::Text),
    on("color-disabled-text", "color-disabled", Shows::Text),
    on("color-action", "color-background", Shows::Fill),
    on("color-danger", "color-background", Shows::Fill),
    on("color-border-control", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        /* Its place is kept until it works: nothing moves under a finger. */
        .ptg .ptg-button[data-live="soon"][hidden] { display: inline-flex; visibility: hidden; }
        @media (scripting: none) {
            .ptg .ptg-button[data-live="soon"][hidden] { display: none; }
        }
        .ptg-button {
            align-items: center;
            background: var(--ptg-color-action);
            border: var(--ptg-border-control) solid transparent;
            border-radius: var(--ptg-radius-medium);
            color: var(--ptg-color-action-text);
            cursor: pointer;
            display: inline-flex;
            font: inherit;
            font-weight: var(--ptg-weight-bold);
            gap: var(--ptg-space-075);
            justify-content: center;
            line-height: var(--ptg-line-heading);
            margin: 0;
            min-block-size: var(--ptg-target);
            padding: var(--ptg-space-075) var(--ptg-space-150);
            text-align: center;
            text-decoration-line: none;
            text-wrap: balance;
            transition: background-color var(--ptg-motion-short) var(--ptg-motion-easing);
        }
        .ptg-button:hover { background: var(--ptg-color-action-hover); }
        .ptg-button--secondary {
            background: var(--ptg-color-secondary);
            border-color: var(--ptg-color-border-control);
            color: var(--ptg-color-secondary-text);
        }
        .ptg-button--secondary:hover { background: var(--ptg-color-secondary-hover); }
        .ptg-button--danger { background: var(--ptg-color-danger); color: var(--ptg-color-danger-text); }
        .ptg-button--danger:hover { background: var(--ptg-color-danger-hover); }
        .ptg-button--start { font-size: var(--ptg-font-size-lead); padding-inline: var(--ptg-space-200); }
        .ptg-button--small { font-size: var(--ptg-font-size-small); min-block-size: 2rem; padding: var(--ptg-space-025) var(--ptg-space-100); }
        .ptg-button__icon { display: inline-flex; flex: none; }
        .ptg-button__arrow {
            block-size: 0.6em;
            border-block-start: 0.15em solid;
            border-inline-end: 0.15em solid;
            flex: none;
            inline-size: 0.6em;
            order: 1;
            rotate: 45deg;
        }
        .ptg-button:disabled, .ptg-button[aria-disabled="true"] {
            background: var(--ptg-color-disabled);
            /* In high contrast the fill is that of the page. */
            border-color: var(--ptg-color-border-control);
            color: var(--ptg-color-disabled-text);
            cursor: not-allowed;
        }
        .ptg-button-group { align-items: center; display: flex; flex-wrap: wrap; gap: var(--ptg-space-100) var(--ptg-space-150); }
        @media (forced-colors: active) {
            .ptg-button { border-color: ButtonBorder; }
            .ptg-button:disabled, .ptg-button[aria-disabled="true"] { border-color: GrayText; color: GrayText; }
        }
        /* Printers leave out what fills a button, and its words would be the colour of paper. */
        @media print {
            .ptg .ptg-button { background: none; border-color: currentcolor; color: var(--ptg-color-text); }
        }
        "#
    )
}
