use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-paragraph, .ptg-prose :where(p:not([class])) {
            margin-block: 0 var(--ptg-space-100);
            max-inline-size: var(--ptg-measure);
            orphans: 3;
            text-wrap: pretty;
            widows: 3;
        }
        .ptg-button + .ptg-paragraph { margin-block-start: var(--ptg-space-150); }
        .ptg-paragraph--lead { font-size: var(--ptg-font-size-lead); }
        .ptg-paragraph--small { font-size: var(--ptg-font-size-small); }
        "#
    )
}
