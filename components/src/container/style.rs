use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-container { margin-inline: auto; max-inline-size: var(--ptg-page); padding-inline: var(--ptg-space-150); }
        .ptg-container--text { max-inline-size: calc(var(--ptg-measure) + 2 * var(--ptg-space-150)); }
        .ptg-container--full { max-inline-size: none; }
        "#
    )
}
