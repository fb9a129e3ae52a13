use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[on("color-text", "color-surface", Shows::Text)];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        :root:not([data-scripts]) .ptg-display-settings:not(:has(form)) { display: none; }
        :root[data-scripts] .ptg-display-settings__save { display: none; }
        .ptg-display-settings fieldset { border: 0; margin: 0; min-inline-size: 0; padding: 0; }
        .ptg-display-settings legend { font-weight: var(--ptg-weight-bold); padding: 0; }
        .ptg-display-settings form { display: grid; gap: var(--ptg-space-150); }
        @media (min-width: 48rem) {
            .ptg-display-settings :is(form, .ptg-flyout__panel:not(:has(form))) { gap: var(--ptg-space-150) var(--ptg-space-300); grid-template-columns: auto auto; }
        }
        "#
    )
}
