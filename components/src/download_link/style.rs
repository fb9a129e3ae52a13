use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-download-link { display: inline-block; padding-block: var(--ptg-space-025); }
        /* Its parts stay together where the line breaks. */
        .ptg-download-link__about { display: inline-block; text-decoration: none; }
        "#
    )
}
