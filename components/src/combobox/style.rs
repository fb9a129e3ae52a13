use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on(
        "color-control-text",
        "color-control-background",
        Shows::Text,
    ),
    on("color-text-muted", "color-control-background", Shows::Text),
    on("color-action-text", "color-action", Shows::Text),
    on("color-text", "color-surface", Shows::Text),
    on("color-border-control", "color-background", Shows::Edge),
    on("color-border-control", "color-surface", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-combobox { max-inline-size: 100%; }
        .ptg-combobox__native[multiple] { min-block-size: 11rem; }
        .ptg-combobox__search { inline-size: fit-content; max-inline-size: 100%; position: relative; }
        .ptg-combobox__search:has(> .ptg-combobox__row > .ptg-text-input--width-full) { inline-size: 100%; }
        .ptg-combobox__row { display: flex; max-inline-size: 100%; }
        .ptg-combobox__row > .ptg-text-input { flex: 0 1 auto; min-inline-size: 0; }
        .ptg-combobox__button {
            align-items: center;
            background: var(--ptg-color-surface);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-inline-start: 0;
            color: var(--ptg-color-text);
            cursor: pointer;
            display: flex;
            flex: none;
            font: inherit;
            inline-size: var(--ptg-target);
            justify-content: center;
            margin: 0;
            padding: 0;
        }
        .ptg-combobox__button:disabled { background: var(--ptg-color-disabled); color: var(--ptg-color-disabled-text); }
        .ptg-combobox__arrow {
            block-size: 0.6em;
            border-block-end: 0.15em solid;
            border-inline-end: 0.15em solid;
            inline-size: 0.6em;
            rotate: 45deg;
            translate: 0 -0.15em;
        }
        .ptg-combobox__cross { block-size: 1em; display: inline-block; flex: none; inline-size: 1em; position: relative; }
        .ptg-combobox__cross::before, .ptg-combobox__cross::after {
            border-block-start: 0.15em solid;
            content: "";
            inline-size: 100%;
            inset-block-start: 45%;
            inset-inline-start: 0;
            position: absolute;
            rotate: 45deg;
        }
        .ptg-combobox__cross::after { rotate: -45deg; }
        .ptg-combobox__popup {
            background: var(--ptg-color-control-background);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-small);
            box-shadow: var(--ptg-shadow-raised);
            color: var(--ptg-color-control-text);
            inline-size: 100%;
            inset-block-start: 100%;
            inset-inline-start: 0;
            margin-block: var(--ptg-space-025);
            min-inline-size: min(15rem, 100%);
            position: absolute;
            z-index: 10;
        }
        .ptg-combobox__popup--above { inset-block: auto 100%; }
        .ptg-combobox__list { max-block-size: 18rem; overflow-y: auto; }
        .ptg-combobox__popup--short > .ptg-combobox__list { max-block-size: 8.5rem; }
        .ptg-combobox__group { color: var(--ptg-color-text-muted); font-weight: var(--ptg-weight-bold); padding: var(--ptg-space-100) var(--ptg-space-075) var(--ptg-space-025); }
        .ptg-combobox__option {
            align-items: center;
            /* Its own: the popup's lies behind only as many as it shows. */
            background: var(--ptg-color-control-background);
            cursor: pointer;
            display: flex;
            /* A finger hits what is 44 px high. */
            min-block-size: var(--ptg-target);
            padding: var(--ptg-space-050) var(--ptg-space-075);
            scroll-margin-block: var(--ptg-space-025);
        }
        .ptg-combobox__option:hover { text-decoration-line: underline; }
        .ptg-combobox__option[aria-selected="true"]::after { content: "✓"; font-weight: var(--ptg-weight-bold); margin-inline-start: auto; padding-inline-start: var(--ptg-space-075); }
        .ptg-combobox__option--active { background: var(--ptg-color-action); color: var(--ptg-color-action-text); }
        .ptg-combobox__note { color: var(--ptg-color-text-muted); margin: 0; padding: var(--ptg-space-075); }
        .ptg-combobox__tags { display: flex; flex-wrap: wrap; gap: var(--ptg-space-050); list-style: none; margin: var(--ptg-space-075) 0 0; padding: 0; }
        .ptg-combobox__tag {
            align-items: center;
            background: var(--ptg-color-surface);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-large);
            color: var(--ptg-color-text);
            cursor: pointer;
            display: inline-flex;
            font: inherit;
            gap: var(--ptg-space-050);
            min-block-size: var(--ptg-target);
            padding: var(--ptg-space-025) var(--ptg-space-100);
            text-align: start;
        }
        @media (forced-colors: active) {
            .ptg-combobox__option--active { background: Highlight; color: HighlightText; forced-color-adjust: none; }
            .ptg-combobox__button:disabled { border-color: GrayText; color: GrayText; }
        }
        @media print {
            .ptg-combobox__popup, .ptg-combobox__button { display: none; }
        }
        "#
    )
}
