use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-text-muted", "color-background", Shows::Text),
    on("color-secondary-text", "color-secondary-hover", Shows::Text),
    on("color-action-text", "color-action", Shows::Text),
    on("color-border-control", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        /* Its place is kept until it works: nothing moves under a finger. */
        .ptg .ptg-date-picker__open[hidden] { display: inline-flex; visibility: hidden; }
        .ptg-date-picker__dialog { inline-size: 26rem; }
        .ptg-date-picker__calendar { max-inline-size: 25rem; }
        .ptg-date-picker__title { font-size: var(--ptg-font-size-h3); line-height: var(--ptg-line-heading); margin-block: 0 var(--ptg-space-100); }
        .ptg-date-picker__row { display: flex; flex-wrap: wrap; gap: var(--ptg-space-100); margin-block-end: var(--ptg-space-100); }
        .ptg-date-picker__grid { border-collapse: collapse; inline-size: 100%; margin-block-end: var(--ptg-space-100); table-layout: fixed; }
        .ptg-date-picker__grid th { font-weight: var(--ptg-weight-bold); hyphens: none; overflow-wrap: normal; padding: var(--ptg-space-025) 0; text-align: center; }
        /* Six weeks always, so that the buttons below stay where they are. */
        .ptg-date-picker__grid td { block-size: var(--ptg-target); padding: 1px; }
        .ptg-date-picker__day {
            background: none;
            border: var(--ptg-border-control) solid transparent;
            border-radius: var(--ptg-radius-small);
            color: var(--ptg-color-text);
            cursor: pointer;
            display: block;
            font: inherit;
            inline-size: 100%;
            min-block-size: var(--ptg-target);
            padding: 0;
            white-space: nowrap;
        }
        .ptg-date-picker__day:hover { background: var(--ptg-color-secondary-hover); color: var(--ptg-color-secondary-text); }
        .ptg-date-picker__day[aria-current] { border-color: var(--ptg-color-border-control); font-weight: var(--ptg-weight-bold); }
        .ptg-date-picker__day[aria-disabled] { background: none; color: var(--ptg-color-text-muted); cursor: not-allowed; text-decoration-line: line-through; }
        [aria-selected="true"] > .ptg-date-picker__day:not([aria-disabled]) { background: var(--ptg-color-action); color: var(--ptg-color-action-text); font-weight: var(--ptg-weight-bold); }
        /* Who has no keyboard at hand need not read of keys. */
        @media (hover: none) {
            .ptg-date-picker__help { display: none; }
        }
        @media (forced-colors: active) {
            .ptg-date-picker__day { background: Canvas; border-color: Canvas; color: CanvasText; }
            /* Buttons get an edge there: today would look like every day. */
            .ptg-date-picker__day[aria-current] { border-color: CanvasText; }
            .ptg-date-picker__day[aria-disabled] { color: GrayText; }
            [aria-selected="true"] > .ptg-date-picker__day:not([aria-disabled]) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
        }
        "#
    )
}
