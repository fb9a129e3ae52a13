use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-link--standalone { display: inline-block; padding-block: var(--ptg-space-050); }
        .ptg-link__aside { overflow-wrap: anywhere; }
        :is(.ptg-account-menu, .ptg-alert-banner__links, .ptg-footer, .ptg-identifier) li > a { align-items: center; display: inline-flex; gap: var(--ptg-space-050); min-block-size: var(--ptg-target); }
        :is(.ptg-alert-banner__links, .ptg-footer, .ptg-identifier) ul { display: flex; flex-wrap: wrap; gap: var(--ptg-space-025) var(--ptg-space-200); list-style: none; margin: 0; padding: 0; }
        "#
    )
}
