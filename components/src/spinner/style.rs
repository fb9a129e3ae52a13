use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-spinner { align-items: center; display: flex; gap: var(--ptg-space-075); margin-block: 0 var(--ptg-space-100); }
        .ptg-spinner__mark {
            block-size: 1.5em;
            border: max(3px, 0.1875em) solid var(--ptg-color-border-control);
            border-block-start-color: transparent;
            border-radius: 50%;
            flex: none;
            inline-size: 1.5em;
        }
        @keyframes ptg-turn {
            to { rotate: 1turn; }
        }
        @media (prefers-reduced-motion: no-preference) {
            .ptg-spinner__mark { animation: ptg-turn 1s linear infinite; }
        }
        @media print {
            .ptg-spinner { display: none; }
        }
        "#
    )
}
