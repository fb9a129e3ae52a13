use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-action-text", "color-action", Shows::Text),
    on(
        "color-control-text",
        "color-control-background",
        Shows::Text,
    ),
    on("color-disabled-text", "color-disabled", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-segmented-control { display: flex; flex-wrap: wrap; max-inline-size: 100%; padding-inline-start: var(--ptg-border-control); }
        .ptg-segmented-control > .ptg-choice { grid-template-columns: minmax(0, 1fr); margin-inline-start: calc(-1 * var(--ptg-border-control)); max-inline-size: 100%; }
        .ptg-segmented-control > .ptg-choice:focus-within { z-index: 1; }
        .ptg-segmented-control > .ptg-choice > .ptg-choice__control[type="radio"] {
            block-size: 100%;
            border-radius: 0;
            grid-area: 1 / 1;
            inline-size: 100%;
            margin: 0;
        }
        .ptg-segmented-control > .ptg-choice > .ptg-choice__control[type="radio"]::before { content: none; }
        .ptg-segmented-control > .ptg-choice > .ptg-choice__label {
            background: var(--ptg-color-control-background);
            color: var(--ptg-color-control-text);
            grid-area: 1 / 1;
            justify-content: center;
            margin: var(--ptg-border-control);
            padding: var(--ptg-space-025) var(--ptg-space-150);
            position: relative;
        }
        .ptg-segmented-control > .ptg-choice > :checked + .ptg-choice__label { background: var(--ptg-color-action); color: var(--ptg-color-action-text); }
        /* Contrast themes and printers leave the background out, and not everyone tells colours apart. */
        .ptg-segmented-control > .ptg-choice > :checked + .ptg-choice__label::before {
            block-size: 0.75rem;
            border: solid;
            border-width: 0 0.1875rem 0.1875rem 0;
            content: "";
            flex: none;
            inline-size: 0.4375rem;
            transform: translateY(-0.125rem) rotate(45deg);
        }
        .ptg-segmented-control > .ptg-choice > :disabled + .ptg-choice__label { background: var(--ptg-color-disabled); color: var(--ptg-color-disabled-text); }
        .ptg-segmented-control > .ptg-choice > .ptg-choice__hint { grid-column: 1; padding-inline: var(--ptg-space-050); }
        .ptg-fieldset--error > .ptg-segmented-control > .ptg-choice > .ptg-choice__control { border-color: var(--ptg-color-error); }
        @media print {
            .ptg-segmented-control > .ptg-choice > :checked + .ptg-choice__label { background: none; color: inherit; }
        }
        "#
    )
}
