use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-link--standalone { display: inline-block; padding-block: var(--ptg-space-050); }
        .ptg-link__aside { overflow-wrap: anywhere; }
        "#
    )
}
