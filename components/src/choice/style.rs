use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-mark", "color-control-background", Shows::Edge),
    on("color-mark", "color-background", Shows::Edge),
    on("color-error", "color-control-background", Shows::Edge),
    on("color-text", "color-control-background", Shows::Text),
    on("color-text-muted", "color-control-background", Shows::Text),
    on("color-disabled-text", "color-disabled", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-choices { display: flex; flex-direction: column; gap: var(--ptg-space-025) var(--ptg-space-200); max-inline-size: var(--ptg-measure); }
        .ptg-choices--inline { flex-flow: row wrap; }
        .ptg-choice { column-gap: var(--ptg-space-075); display: grid; grid-template-columns: auto minmax(0, 1fr); position: relative; }
        .ptg-choice--all { border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border); }
        .ptg-choice__control {
            appearance: none;
            background: var(--ptg-color-control-background);
            block-size: 1.75rem;
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-small);
            color: var(--ptg-color-mark);
            display: grid;
            font: inherit;
            inline-size: 1.75rem;
            margin: 0.5rem 0 0;
            place-content: center;
            scroll-margin-block: 9rem 4rem;
        }
        .ptg-choice__control[type="radio"] { border-radius: 50%; }
        .ptg-choice__control:checked, .ptg-choice__control[type="checkbox"]:indeterminate { border-color: var(--ptg-color-mark); }
        /* Marks are made of borders: contrast themes and printers leave backgrounds out. */
        .ptg-choice__control[type="radio"]:checked::before { border: 0.4375rem solid; border-radius: 50%; content: ""; }
        .ptg-choice__control[type="checkbox"]:checked::before {
            block-size: 0.8125rem;
            border: solid;
            border-width: 0 0.1875rem 0.1875rem 0;
            content: "";
            inline-size: 0.4375rem;
            margin-block-start: -0.1875rem;
            transform: rotate(45deg);
        }
        .ptg-choice__control[type="checkbox"]:indeterminate::before {
            block-size: 0;
            border: solid;
            border-width: 0.1875rem 0 0;
            content: "";
            inline-size: 0.8125rem;
            margin: 0;
            transform: none;
        }
        .ptg-choice__label { align-items: center; display: flex; gap: var(--ptg-space-075); min-block-size: var(--ptg-target); min-inline-size: 1.5rem; padding-block: var(--ptg-space-025); }
        .ptg-choice__label > span { min-inline-size: 0; }
        .ptg-choice__image { display: flex; flex: none; }
        .ptg-choice__hint { grid-column: 2; margin-block: 0 var(--ptg-space-050); }
        .ptg-choice__control:disabled { background: var(--ptg-color-disabled); color: var(--ptg-color-disabled-text); }
        .ptg-choice__control:disabled + .ptg-choice__label { color: var(--ptg-color-text-muted); }
        .ptg-choice__control[aria-invalid="true"], .ptg-fieldset--error > .ptg-choices > .ptg-choice > .ptg-choice__control { border-color: var(--ptg-color-error); }
        .ptg-choices__divider { margin: 0; padding-inline-start: 0.375rem; }
        .ptg-choices--inline > .ptg-choices__divider { align-self: center; padding: 0; }
        .ptg-choice__reveal {
            border: 0;
            border-inline-start: var(--ptg-border-thick) solid var(--ptg-color-border);
            flex-basis: 100%;
            margin: 0 0 var(--ptg-space-075) 0.75rem;
            min-inline-size: 0;
            padding: var(--ptg-space-050) 0 var(--ptg-space-050) var(--ptg-space-150);
        }
        .ptg-choice__reveal > .ptg-field:last-child, .ptg-choice__reveal > .ptg-fieldset:last-child { margin-block-end: 0; }
        /* Where the wasm comes late the page does not jump when it has come. With scripts off all is
           shown, in order: then nobody says that something opened. */
        @media (scripting: enabled) {
            .ptg-choice:not(:has(> :checked)) + .ptg-choice__reveal:not(:has(.ptg-error:not([hidden]))):not(:focus-within) { display: none; }
            .ptg .ptg-choice--all[hidden] { display: grid; visibility: hidden; }
        }
        .ptg-choices--small { gap: 0 var(--ptg-space-150); }
        .ptg-choices--small > .ptg-choice > .ptg-choice__label { min-block-size: 2rem; padding-block: 0; }
        .ptg-choices--small > .ptg-choice > .ptg-choice__control { block-size: 1.5rem; inline-size: 1.5rem; margin-block-start: 0.25rem; }
        .ptg-choices--tiles { gap: var(--ptg-space-075); }
        .ptg-choices--tiles > .ptg-choice {
            background: var(--ptg-color-control-background);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-medium);
            padding: var(--ptg-space-050) var(--ptg-space-100);
        }
        .ptg-choices--tiles > .ptg-choice:has(> :checked) { border-color: var(--ptg-color-mark); box-shadow: inset 0 0 0 var(--ptg-border-control) var(--ptg-color-mark); }
        /* The whole tile is the label: large, for hands that shake. */
        .ptg-choices--tiles > .ptg-choice > .ptg-choice__label::before { content: ""; inset: 0; position: absolute; }
        @media (forced-colors: active) {
            .ptg-choice__control:disabled { border-color: GrayText; color: GrayText; }
            .ptg-choice__control:disabled + .ptg-choice__label { color: GrayText; }
            .ptg-choices--tiles > .ptg-choice:has(> :checked) { outline: var(--ptg-border-control) solid Highlight; }
        }
        @media print {
            .ptg-choice__control { background: none; border-color: currentcolor; }
        }
        "#
    )
}
