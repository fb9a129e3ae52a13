use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-toast__list { list-style: none; margin: 0; padding: 0; }
        .ptg-toast__message { border-radius: var(--ptg-radius-small); }
        .ptg-toast-history__heading { font-size: var(--ptg-font-size-h4); }
        .ptg-toast:focus { outline: none; }
        /* In a small window they would cover what a person is at: there they stand in the page. */
        @media (min-width: 48rem) and (min-height: 30rem) {
            .ptg-toast--corner {
                inline-size: 24rem;
                inset-block-end: var(--ptg-space-100);
                inset-inline-end: var(--ptg-space-100);
                max-block-size: 60%;
                overflow: auto;
                position: fixed;
                z-index: 10;
            }
            .ptg-toast--corner .ptg-toast__message { box-shadow: var(--ptg-shadow-raised); margin-block-end: var(--ptg-space-075); }
        }
        @media print {
            .ptg-toast--corner { display: none; }
        }
        "#
    )
}
