use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-tag {
            border: var(--ptg-border-thin) solid;
            border-radius: var(--ptg-radius-small);
            display: inline-block;
            font-size: var(--ptg-font-size-small);
            line-height: var(--ptg-line-heading);
            max-inline-size: 100%;
            padding: var(--ptg-space-025) var(--ptg-space-050);
        }
        "#
    )
}
