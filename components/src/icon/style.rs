use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-icon {
            fill: none;
            flex: none;
            stroke: currentcolor;
            stroke-linecap: round;
            stroke-linejoin: round;
            stroke-width: 2;
            vertical-align: -0.125em;
        }
        [dir="rtl"] .ptg-icon--directional { scale: -1 1; }
        "#
    )
}
