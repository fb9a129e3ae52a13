use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-notification-banner { border: var(--ptg-border-thick) solid; margin-block: 0 var(--ptg-space-300); max-inline-size: 100%; scroll-margin-block-start: var(--ptg-space-200); }
        .ptg-notification-banner__title {
            background: currentcolor;
            border-block-end: var(--ptg-border-thin) solid;
            font-family: var(--ptg-font-heading);
            font-size: inherit;
            margin: 0;
            padding: 0 var(--ptg-space-100) var(--ptg-space-025);
        }
        .ptg-notification-banner__title > span { color: var(--ptg-color-background); }
        .ptg-notification-banner__content { padding: var(--ptg-space-100); }
        .ptg-notification-banner__heading { font-size: var(--ptg-font-size-h4); font-weight: var(--ptg-weight-bold); line-height: var(--ptg-line-heading); margin: 0; max-inline-size: var(--ptg-measure); }
        .ptg-notification-banner:focus {
            box-shadow: 0 0 0 var(--ptg-focus-offset) var(--ptg-color-focus-inner);
            outline: var(--ptg-focus-width) solid var(--ptg-color-focus);
            outline-offset: var(--ptg-focus-offset);
        }
        @media (forced-colors: active) {
            .ptg-notification-banner__title > span { color: CanvasText; }
        }
        @media print {
            .ptg-notification-banner__title > span { color: inherit; }
            .ptg-notification-banner__title { background: none; }
        }
        "#
    )
}
