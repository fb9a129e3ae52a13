use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-success", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-confirmation-panel { margin-block: 0 var(--ptg-space-300); max-inline-size: var(--ptg-measure); }
        .ptg-confirmation-panel__news { border: var(--ptg-border-thin) solid var(--ptg-color-success); border-inline-start-width: var(--ptg-border-thick); border-radius: var(--ptg-radius-small); padding: var(--ptg-space-150); }
        .ptg-confirmation-panel :is(.ptg-confirmation-panel__title, .ptg-confirmation-panel__next) { font-family: var(--ptg-font-heading); line-height: var(--ptg-line-heading); text-wrap: balance; }
        .ptg-confirmation-panel .ptg-confirmation-panel__title { font-size: var(--ptg-font-size-h1); margin: 0; }
        .ptg-confirmation-panel__title:focus { box-shadow: none; outline: none; }
        .ptg-confirmation-panel .ptg-confirmation-panel__next { font-size: var(--ptg-font-size-h2); margin-block: var(--ptg-space-200) var(--ptg-space-075); }
        .ptg-confirmation-panel__reference { margin-block: var(--ptg-space-100) 0; }
        .ptg-confirmation-panel__reference > strong { display: block; font-family: var(--ptg-font-mono); font-size: var(--ptg-font-size-h2); overflow-wrap: anywhere; user-select: all; }
        .ptg-confirmation-panel__news > .ptg-button { margin-block-start: var(--ptg-space-075); }
        @media (max-width: 30rem) {
            .ptg-confirmation-panel .ptg-confirmation-panel__title { font-size: var(--ptg-font-size-h2); }
        }
        "#
    )
}
