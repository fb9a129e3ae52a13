use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on(
        "color-border-control",
        "color-control-background",
        Shows::Edge,
    ),
    on("color-action-text", "color-action", Shows::Edge),
    on("color-text-muted", "color-background", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-switch { grid-template-columns: auto minmax(0, auto) minmax(max-content, 1fr); }
        .ptg-switch > .ptg-choice__control {
            border-radius: 0.875rem;
            color: var(--ptg-color-border-control);
            inline-size: 3.25rem;
            place-content: center start;
        }
        .ptg-switch > .ptg-choice__control:checked { background: var(--ptg-color-action); color: var(--ptg-color-action-text); }
        .ptg-switch > .ptg-choice__control[type="checkbox"]::before {
            block-size: 0;
            border: 0.5rem solid;
            border-radius: 50%;
            content: "";
            inline-size: 0;
            margin: 0 0.25rem;
            transform: none;
        }
        .ptg-switch > .ptg-choice__control[type="checkbox"]:checked::before { margin-inline-start: 1.75rem; }
        .ptg-switch > .ptg-choice__control:disabled { background: var(--ptg-color-disabled); color: var(--ptg-color-disabled-text); }
        .ptg-switch__state { align-items: center; align-self: start; color: var(--ptg-color-text-muted); display: flex; min-block-size: var(--ptg-target); }
        .ptg-switch > .ptg-choice__control:checked ~ .ptg-switch__state > .ptg-switch__off { display: none; }
        .ptg-switch > .ptg-choice__control:not(:checked) ~ .ptg-switch__state > .ptg-switch__on { display: none; }
        /* As wide as its columns, which a long one must not make as wide as itself. */
        .ptg-switch > .ptg-choice__hint { grid-column: 2 / -1; inline-size: 0; min-inline-size: 100%; }
        @media (max-width: 30rem) {
            /* Beside it the label would have room for half a word. */
            .ptg-switch { grid-template-columns: auto minmax(0, 1fr); }
            .ptg-switch__state { grid-column: 2; min-block-size: 0; }
        }
        @media print {
            .ptg-switch > .ptg-choice__control:checked { background: none; color: inherit; }
        }
        "#
    )
}
