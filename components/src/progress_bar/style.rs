use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-progress-bar { align-items: center; display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-075); margin-block: 0 var(--ptg-space-200); max-inline-size: var(--ptg-measure); }
        .ptg-progress-bar > .ptg-label { flex-basis: 100%; }
        .ptg-progress-bar__bar { accent-color: var(--ptg-color-mark); block-size: 1.25rem; flex: 1 1 8rem; max-inline-size: 100%; min-inline-size: 0; }
        .ptg-progress-bar__value { font-variant-numeric: tabular-nums; }
        @media (prefers-reduced-motion: reduce) {
            .ptg-progress-bar__bar:indeterminate {
                appearance: none;
                background: var(--ptg-color-surface);
                border: var(--ptg-border-control) dashed var(--ptg-color-border-control);
                border-radius: var(--ptg-radius-small);
            }
            .ptg-progress-bar__bar:indeterminate::-webkit-progress-bar { background: none; }
        }
        "#
    )
}
