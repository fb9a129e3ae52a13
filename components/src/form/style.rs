use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-form { display: block; }
        .ptg-form__note { margin-block: 0 var(--ptg-space-200); max-inline-size: var(--ptg-measure); }
        @media print {
            .ptg-form { break-inside: auto; }
        }
        "#
    )
}
