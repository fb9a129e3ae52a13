use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-accordion { margin-block-end: var(--ptg-space-200); }
        .ptg-accordion__all { margin-block-end: var(--ptg-space-100); }
        .ptg-accordion__section { border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border); margin: 0; }
        .ptg-accordion__section > summary { inline-size: auto; padding-block: var(--ptg-space-075); }
        .ptg-accordion__section > .ptg-details__content { border: 0; padding: 0 var(--ptg-space-150) var(--ptg-space-150); scroll-margin-block-start: var(--ptg-space-400); }
        .ptg-accordion__heading { display: inline; font: inherit; font-weight: var(--ptg-weight-bold); }
        @media print {
            .ptg-accordion__all { display: none; }
        }
        "#
    )
}
