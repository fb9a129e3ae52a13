use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-mark", "color-background", Shows::Edge),
    on("color-text", "color-background", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-rating { align-items: center; display: flex; flex-wrap: wrap; max-inline-size: 100%; padding-block-end: 2rem; position: relative; }
        .ptg-rating > .ptg-choice { grid-template-columns: auto; position: static; }
        .ptg-rating > .ptg-choice > .ptg-choice__control, .ptg-rating > .ptg-choice > .ptg-choice__label { grid-area: 1 / 1; }
        /* Not seen, but in its place: it takes touches, and screen readers show where it is. */
        .ptg-rating > .ptg-choice > .ptg-choice__control { block-size: 100%; inline-size: 100%; margin: 0; opacity: 0; }
        .ptg-rating > .ptg-choice > .ptg-choice__label { justify-content: center; min-inline-size: var(--ptg-target); padding-inline: var(--ptg-space-025); }
        .ptg-rating > .ptg-choice > :focus-visible + .ptg-choice__label {
            border-radius: var(--ptg-radius-small);
            box-shadow: 0 0 0 var(--ptg-focus-offset) var(--ptg-color-focus-inner);
            outline: var(--ptg-focus-width) solid var(--ptg-color-focus);
            outline-offset: var(--ptg-focus-offset);
        }
        .ptg-rating__star { color: var(--ptg-color-mark); fill: none; stroke: currentcolor; stroke-linejoin: round; stroke-width: 1.5; }
        .ptg-rating > .ptg-choice:has(> :checked) .ptg-rating__star { fill: currentcolor; }
        .ptg-rating > .ptg-choice:has(~ .ptg-choice > :checked:not([value=""])) .ptg-rating__star { fill: currentcolor; }
        .ptg-choice__image + .ptg-rating__words {
            block-size: 1px;
            clip-path: inset(50%);
            inline-size: 1px;
            overflow: hidden;
            position: absolute;
            white-space: nowrap;
        }
        /* What the stars mean, for those who do not count them. */
        :checked + .ptg-choice__label > .ptg-choice__image + .ptg-rating__words {
            block-size: auto;
            clip-path: none;
            inline-size: auto;
            inset-block-end: 0;
            inset-inline-start: 0;
        }
        .ptg-rating > .ptg-choice > :checked + .ptg-choice__label > .ptg-rating__words:only-child { font-weight: var(--ptg-weight-bold); }
        .ptg-rating > .ptg-choice > .ptg-choice__label > .ptg-rating__words:only-child { padding-inline: var(--ptg-space-050); text-decoration: underline; }
        "#
    )
}
