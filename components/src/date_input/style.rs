use stylist::{StyleSource, css};

/// Boxes and colours are those of the text input. The box of the month grows with a name.
pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-date-input {
            align-items: flex-end;
            display: flex;
            flex-wrap: wrap;
            gap: var(--ptg-space-100) var(--ptg-space-200);
        }
        /* Also within a frame all three parts stand beside each other on a small telephone. */
        @media (max-width: 30rem) { .ptg-date-input { column-gap: var(--ptg-space-075); } }
        .ptg-date-input__part { max-inline-size: 100%; }
        .ptg-date-input__part > .ptg-label { font-weight: var(--ptg-weight-regular); }
        @supports (field-sizing: content) {
            .ptg-date-input__month { field-sizing: content; inline-size: auto; min-inline-size: 4.5ch; }
        }
        "#
    )
}
