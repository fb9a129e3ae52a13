use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-grid {
            display: grid;
            gap: var(--ptg-space-150);
            list-style: none;
            margin: 0;
            padding: 0;
        }
        .ptg-grid > li { display: grid; }
        /* As many columns of a least width as fit, and no more than are asked for. */
        .ptg-grid--2 { grid-template-columns: repeat(auto-fill, minmax(min(100%, max(16rem, 34%)), 1fr)); }
        .ptg-grid--3 { grid-template-columns: repeat(auto-fill, minmax(min(100%, max(14rem, 25.1%)), 1fr)); }
        .ptg-grid--4 { grid-template-columns: repeat(auto-fill, minmax(min(100%, max(11rem, 20.1%)), 1fr)); }
        "#
    )
}
