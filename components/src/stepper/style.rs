use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text-muted", "color-background", Shows::Text),
    on("color-mark", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-stepper { margin-block-end: var(--ptg-space-200); }
        .ptg-stepper__title { font-size: var(--ptg-font-size-h2); line-height: var(--ptg-line-heading); margin: 0; }
        .ptg-stepper--small .ptg-stepper__title { font-size: var(--ptg-font-size-h4); }
        .ptg-stepper--centred > :not(.ptg-stepper__list) { text-align: center; }
        .ptg-stepper__counter { color: var(--ptg-color-text-muted); display: block; font-size: var(--ptg-font-size-body); font-weight: var(--ptg-weight-regular); }
        .ptg-stepper__bar { align-items: center; display: flex; gap: var(--ptg-space-025); margin-block: var(--ptg-space-050); }
        .ptg-stepper__part { border-block-start: var(--ptg-border-thin) solid var(--ptg-color-border-control); flex: 1; }
        .ptg-stepper__part--reached { border-block-start: var(--ptg-border-thick) solid var(--ptg-color-mark); }
        .ptg-stepper__next { margin: 0; }
        .ptg-stepper__list { margin-block: var(--ptg-space-100) 0; padding-inline-start: var(--ptg-space-150); }
        .ptg-stepper__list > [aria-current] { font-weight: var(--ptg-weight-bold); }
        .ptg-stepper__state { color: var(--ptg-color-text-muted); font-size: var(--ptg-font-size-small); padding-inline-start: var(--ptg-space-050); }
        "#
    )
}
