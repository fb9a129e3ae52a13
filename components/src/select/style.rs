use stylist::{StyleSource, css};

/// Box and colours are those of the text input.
pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        /* The browser's own arrow follows contrast themes and the person's settings. */
        .ptg-select { appearance: auto; cursor: pointer; text-overflow: ellipsis; }
        .ptg-select:disabled { cursor: not-allowed; }
        "#
    )
}
