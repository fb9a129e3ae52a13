use stylist::{StyleSource, css};

/// Box and colours are those of the text input.
pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        /* The browser's own arrow follows contrast themes and the person's settings. */
        .ptg-select {
            appearance: auto;
            cursor: pointer;
            /* As high as the text inputs beside it: browsers take no notice of its line height. */
            min-block-size: max(var(--ptg-target), calc(1em * var(--ptg-line-body) + 2 * var(--ptg-space-050) + 2 * var(--ptg-border-control)));
            text-overflow: ellipsis;
        }
        .ptg-select:disabled { cursor: not-allowed; }
        "#
    )
}
