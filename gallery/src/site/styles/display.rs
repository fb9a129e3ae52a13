use stylist::{StyleSource, css};

/// The choice of theme and mode in the header. Hidden until the script runs that serves it.
pub(super) fn style() -> StyleSource {
    css!(
        r#"
        html:not([data-scripts]) .gallery-display { display: none; }
        .gallery-display > summary { align-items: center; cursor: pointer; display: flex; gap: var(--ptg-space-050); list-style: none; min-block-size: var(--ptg-target); }
        .gallery-display > summary::-webkit-details-marker { display: none; }
        .gallery-display > summary:hover { text-decoration-line: underline; text-underline-offset: 0.15em; }
        .gallery-display > summary::after {
            block-size: 0.4em;
            border-block-end: 0.125em solid;
            border-inline-end: 0.125em solid;
            content: "";
            inline-size: 0.4em;
            rotate: 45deg;
            translate: 0 -25%;
        }
        .gallery-display[open] > summary::after { rotate: 225deg; translate: 0 25%; }
        .gallery-display__panel {
            background: var(--ptg-color-surface);
            border: var(--ptg-border-thin) solid var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-large);
            box-shadow: var(--ptg-shadow-raised);
            display: grid;
            gap: var(--ptg-space-150);
            inset-block-start: 100%;
            inset-inline-end: var(--ptg-space-150);
            max-inline-size: calc(100% - 2 * var(--ptg-space-150));
            padding: var(--ptg-space-150);
            position: absolute;
            z-index: 2;
        }
        .gallery-display fieldset { border: 0; margin: 0; min-inline-size: 0; padding: 0; }
        .gallery-display legend { font-weight: var(--ptg-weight-bold); margin-block-end: var(--ptg-space-025); padding: 0; }
        .gallery-display label { align-items: center; cursor: pointer; display: flex; gap: var(--ptg-space-075); min-block-size: var(--ptg-target); }
        .gallery-display input { accent-color: var(--ptg-color-action); block-size: 1.25rem; flex: none; inline-size: 1.25rem; margin: 0; }
        @media (min-width: 48rem) {
            .gallery-display { position: relative; }
            .gallery-display__panel { gap: var(--ptg-space-300); grid-template-columns: auto auto; inline-size: max-content; inset-inline-end: 0; max-inline-size: none; }
        }
        "#
    )
}
