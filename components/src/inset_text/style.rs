use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-inset-text {
            border-inline-start: var(--ptg-border-thick) solid var(--ptg-color-border-control);
            margin-block: var(--ptg-space-150);
            max-inline-size: var(--ptg-measure);
            padding: var(--ptg-space-050) var(--ptg-space-100);
        }
        .ptg-inset-text > :is(p, ul, ol), .ptg-summary-box > :is(p, ul, ol) { margin-block: 0 var(--ptg-space-075); }
        .ptg-inset-text > :last-child, .ptg-summary-box > :last-child { margin-block-end: 0; }
        "#
    )
}
