use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-list, .ptg-prose :where(ul:not([class]), ol:not([class])) {
            margin-block: 0 var(--ptg-space-100);
            max-inline-size: var(--ptg-measure);
            padding-inline-start: var(--ptg-space-150);
        }
        .ptg-list > li, .ptg-prose :where(li:not([class])) { margin-block-end: var(--ptg-space-050); }
        .ptg-list--unstyled { list-style: none; padding: 0; }
        "#
    )
}
