use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-text-muted", "color-background", Shows::Text),
    on("color-border-control", "color-background", Shows::Edge),
    on("color-mark", "color-background", Shows::Edge),
    on("color-error", "color-background", Shows::Edge),
    on("color-disabled-text", "color-background", Shows::Edge),
];

/// A track and a thumb of our own: those of some browsers are too pale to be seen by everyone
/// (WCAG 1.4.11). Each browser has its own names for them, and drops a rule with one that it does
/// not know, hence two of each.
pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-range-slider {
            appearance: none;
            background: transparent;
            block-size: var(--ptg-target);
            color: var(--ptg-color-mark);
            cursor: pointer;
            display: block;
            inline-size: 100%;
            margin: 0;
            scroll-margin-block: 9rem 4rem;
        }
        .ptg-range-slider[aria-invalid="true"] { color: var(--ptg-color-error); }
        .ptg-range-slider:disabled { color: var(--ptg-color-disabled-text); cursor: not-allowed; }
        .ptg-range-slider::-webkit-slider-runnable-track {
            background: var(--ptg-color-border-control);
            block-size: 0.375rem;
            border-radius: 1rem;
        }
        .ptg-range-slider::-moz-range-track {
            background: var(--ptg-color-border-control);
            block-size: 0.375rem;
            border-radius: 1rem;
        }
        .ptg-range-slider::-webkit-slider-thumb {
            appearance: none;
            background: currentcolor;
            block-size: 1.75rem;
            border: 0;
            border-radius: 50%;
            inline-size: 1.75rem;
            margin-block-start: -0.6875rem;
        }
        .ptg-range-slider::-moz-range-thumb {
            background: currentcolor;
            block-size: 1.75rem;
            border: 0;
            border-radius: 50%;
            inline-size: 1.75rem;
        }
        .ptg-range-slider__value {
            display: block;
            font-size: var(--ptg-font-size-lead);
            font-variant-numeric: tabular-nums;
            min-block-size: calc(1em * var(--ptg-line-body));
        }
        /* The figures stand below the middle of the thumb. Their boxes are as wide as it is, and take
           no room from each other. */
        .ptg-range-slider__figures { display: flex; justify-content: space-between; padding-inline: 0.875rem; }
        .ptg-range-slider__figures > span { display: flex; inline-size: 1.75rem; justify-content: center; margin-inline: -0.875rem; white-space: nowrap; }
        /* At the ends long ones grow inwards: outside they would widen a narrow page. */
        .ptg-range-slider__figures--long > :first-child { justify-content: flex-start; }
        .ptg-range-slider__figures--long > :last-child { justify-content: flex-end; }
        .ptg-range-slider__ends {
            color: var(--ptg-color-text-muted);
            display: flex;
            gap: var(--ptg-space-200);
            justify-content: space-between;
        }
        .ptg-range-slider__ends > :last-child { text-align: end; }
        @media (forced-colors: active) {
            .ptg-range-slider { color: ButtonText; }
            .ptg-range-slider:disabled { color: GrayText; }
            .ptg-range-slider::-webkit-slider-runnable-track { forced-color-adjust: none; background: CanvasText; }
            .ptg-range-slider::-moz-range-track { forced-color-adjust: none; background: CanvasText; }
            .ptg-range-slider::-webkit-slider-thumb { forced-color-adjust: none; }
            .ptg-range-slider::-moz-range-thumb { forced-color-adjust: none; }
        }
        "#
    )
}
