use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-secondary-text", "color-secondary", Shows::Text),
    on("color-secondary-text", "color-secondary-hover", Shows::Text),
    on("color-disabled-text", "color-disabled", Shows::Text),
    on("color-border-control", "color-secondary", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-number-input__step {
            appearance: none;
            background: var(--ptg-color-secondary);
            border: var(--ptg-border-control) solid var(--ptg-color-border-control);
            border-inline-start: 0;
            color: var(--ptg-color-secondary-text);
            cursor: pointer;
            flex: none;
            font: inherit;
            font-weight: var(--ptg-weight-bold);
            inline-size: var(--ptg-target);
            margin: 0;
            min-block-size: var(--ptg-target);
            padding: 0;
            touch-action: manipulation;
        }
        .ptg-number-input__step--less::before { content: "\2212"; }
        .ptg-number-input__step--more::before { content: "+"; }
        .ptg-number-input__step:hover { background: var(--ptg-color-secondary-hover); }
        .ptg-number-input__step:disabled { background: var(--ptg-color-disabled); color: var(--ptg-color-disabled-text); cursor: not-allowed; }
        /* Its place is kept until it works: nothing moves under a finger. */
        .ptg .ptg-number-input__step[hidden] { display: inline-block; visibility: hidden; }
        @media (scripting: none) {
            .ptg .ptg-number-input__step[hidden] { display: none; }
        }
        @media (forced-colors: active) {
            .ptg-number-input__step { border-color: ButtonBorder; }
            .ptg-number-input__step:disabled { border-color: GrayText; color: GrayText; }
        }
        @media print {
            .ptg-number-input__step { display: none; }
        }
        "#
    )
}
