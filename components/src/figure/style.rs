use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-text-muted", "color-background", Shows::Text),
    on("color-link", "color-background", Shows::Text),
];

/// Of images, sound and films: what plays is shown as what stands still.
pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-figure { margin-block: 0 var(--ptg-space-200); }
        .ptg-figure > figure { margin: 0; }
        .ptg-figure :is(img, video) { block-size: auto; display: block; max-inline-size: 100%; }
        .ptg-figure audio { display: block; inline-size: 100%; max-inline-size: var(--ptg-measure); }
        .ptg-figure figcaption { margin-block-start: var(--ptg-space-050); max-inline-size: var(--ptg-measure); }
        .ptg-figure small { color: var(--ptg-color-text-muted); display: block; font-size: var(--ptg-font-size-small); }
        .ptg-figure__description { margin-block-start: var(--ptg-space-050); max-inline-size: var(--ptg-measure); }
        .ptg-figure__description > summary {
            color: var(--ptg-color-link);
            cursor: pointer;
            inline-size: fit-content;
            padding-block: var(--ptg-space-050);
            text-decoration: underline;
            text-underline-offset: 0.15em;
        }
        .ptg-figure__description > :not(summary) { border-inline-start: var(--ptg-border-thick) solid var(--ptg-color-border); margin-block: 0; padding: var(--ptg-space-050) var(--ptg-space-100); }
        @media print {
            .ptg-figure { break-inside: avoid; }
            .ptg-figure :is(video, audio) { display: none; }
            .ptg-figure__description::details-content { block-size: auto; content-visibility: visible; }
        }
        "#
    )
}
