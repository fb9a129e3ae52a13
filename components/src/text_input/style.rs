use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on(
        "color-control-text",
        "color-control-background",
        Shows::Text,
    ),
    on(
        "color-border-control",
        "color-control-background",
        Shows::Edge,
    ),
    on("color-border-control", "color-background", Shows::Edge),
    on("color-border-control", "color-surface", Shows::Edge),
    on("color-error", "color-control-background", Shows::Edge),
    on("color-text", "color-surface", Shows::Text),
    on("color-disabled-text", "color-disabled", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-text-input {
            appearance: none;
            background: var(--ptg-color-control-background);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-small);
            color: var(--ptg-color-control-text);
            font: inherit;
            margin: 0;
            max-inline-size: 100%;
            min-block-size: var(--ptg-target);
            padding: var(--ptg-space-050) var(--ptg-space-075);
            scroll-margin-block: 9rem 4rem;
        }
        .ptg-text-input[aria-invalid="true"] { border-color: var(--ptg-color-error); }
        .ptg-text-input:disabled { background: var(--ptg-color-disabled); color: var(--ptg-color-disabled-text); opacity: 1; }
        .ptg-text-input[readonly]:not(:disabled) { background: var(--ptg-color-surface); color: var(--ptg-color-text); }
        .ptg-text-input--code { letter-spacing: 0.1em; font-variant-numeric: tabular-nums; }
        .ptg-text-input--width-2 { inline-size: 4.5ch; }
        .ptg-text-input--width-3 { inline-size: 6ch; }
        .ptg-text-input--width-4 { inline-size: 7ch; }
        .ptg-text-input--width-5 { inline-size: 8.5ch; }
        .ptg-text-input--width-7 { inline-size: 11ch; }
        .ptg-text-input--width-10 { inline-size: 15ch; }
        .ptg-text-input--width-15 { inline-size: 20ch; }
        .ptg-text-input--width-20 { inline-size: 26ch; }
        .ptg-text-input--width-30 { inline-size: 38ch; }
        .ptg-text-input--width-full { inline-size: 100%; }
        .ptg-text-input__row { display: flex; max-inline-size: 100%; }
        .ptg-text-input__row > .ptg-text-input { flex: 0 1 auto; min-inline-size: 0; }
        .ptg-text-input__row > svg { flex: none; }
        .ptg-text-input__unit {
            align-items: center;
            background: var(--ptg-color-surface);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            color: var(--ptg-color-text);
            display: flex;
            flex: none;
            padding-inline: var(--ptg-space-075);
        }
        .ptg-text-input__unit { border-inline-end: 0; }
        .ptg-text-input ~ .ptg-text-input__unit {
            border-inline-end: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-inline-start: 0;
        }
        @media (max-width: 30rem) {
            .ptg-text-input__row:has(> .ptg-button) { flex-wrap: wrap; gap: var(--ptg-space-050); }
        }
        @media (forced-colors: active) {
            .ptg-text-input:disabled { border-color: GrayText; color: GrayText; }
        }
        @media print {
            .ptg-text-input { background: none; border-color: currentcolor; }
        }
        "#
    )
}
