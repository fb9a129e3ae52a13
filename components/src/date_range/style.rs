use stylist::{StyleSource, css};

/// A date inside is a question of the group: its legend is no larger than a label.
pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-date-range .ptg-fieldset > .ptg-fieldset__legend { font-size: inherit; margin-block-end: var(--ptg-space-050); }
        "#
    )
}
