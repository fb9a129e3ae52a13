use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-action-text", "color-action", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-skip-links { position: relative; }
        .ptg-skip-links ul { list-style: none; margin: 0; padding: 0; }
        .ptg-skip-links__link {
            background: var(--ptg-color-action);
            clip-path: inset(50%);
            color: var(--ptg-color-action-text);
            font-weight: var(--ptg-weight-bold);
            inset-block-start: 0;
            inset-inline-start: 0;
            padding: var(--ptg-space-075) var(--ptg-space-150);
            max-inline-size: 100%;
            position: absolute;
            z-index: 3;
        }
        .ptg-skip-links__link:visited, .ptg-skip-links__link:hover { color: var(--ptg-color-action-text); }
        .ptg-skip-links__link:focus { clip-path: none; }
        .ptg-skip-links__link:focus-visible { outline-offset: calc(-1 * var(--ptg-focus-width)); }
        @media print {
            .ptg-skip-links { display: none; }
        }
        "#
    )
}
