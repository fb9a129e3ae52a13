use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-surface", Shows::Text),
    on("color-link", "color-surface", Shows::Text),
    on("color-link-hover", "color-surface", Shows::Text),
    on("color-link-visited", "color-surface", Shows::Text),
    on("color-focus", "color-surface", Shows::Ring),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-card {
            background: var(--ptg-color-surface);
            border: var(--ptg-border-thin) solid var(--ptg-color-border);
            border-radius: var(--ptg-radius-large);
            break-inside: avoid;
            display: flex;
            flex-direction: column;
            gap: var(--ptg-space-050);
            padding: var(--ptg-space-150);
            position: relative;
        }
        .ptg-card:hover { border-color: currentcolor; }
        .ptg-card__picture {
            aspect-ratio: 16 / 9;
            block-size: auto;
            border-radius: var(--ptg-radius-large) var(--ptg-radius-large) 0 0;
            inline-size: calc(100% + 2 * var(--ptg-space-150));
            margin: calc(-1 * var(--ptg-space-150)) calc(-1 * var(--ptg-space-150)) var(--ptg-space-050);
            max-inline-size: none;
            object-fit: cover;
        }
        .ptg-card__heading, .ptg-card__description { margin: 0; }
        .ptg-card__link::after { content: ""; inset: 0; position: absolute; }
        "#
    )
}
