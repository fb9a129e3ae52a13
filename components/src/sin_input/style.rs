use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-sin-input__masked { font-variant-numeric: tabular-nums; white-space: nowrap; }
        "#
    )
}
