use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-alert { border-radius: var(--ptg-radius-small); }
        .ptg-alert > .ptg-message__title { font-size: var(--ptg-font-size-h4); }
        .ptg-message__close { margin-block-start: var(--ptg-space-075); }
        @media print {
            .ptg-message__close { display: none; }
        }
        "#
    )
}
