use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-heading {
            break-after: avoid;
            font-family: var(--ptg-font-heading);
            font-weight: var(--ptg-weight-bold);
            line-height: var(--ptg-line-heading);
            margin-block: 0 var(--ptg-space-075);
            text-wrap: balance;
        }
        * + .ptg-heading { margin-block-start: var(--ptg-space-200); }
        .ptg-heading--xl { font-size: var(--ptg-font-size-h1); }
        .ptg-heading--l { font-size: var(--ptg-font-size-h2); }
        .ptg-heading--m { font-size: var(--ptg-font-size-h3); }
        .ptg-heading--s { font-size: var(--ptg-font-size-h4); }
        .ptg-heading > :is(h1, h2, h3, h4, h5, h6) { display: inline; font: inherit; }
        .ptg-heading__link {
            display: inline-block;
            font-weight: var(--ptg-weight-regular);
            min-block-size: 1.5rem;
            min-inline-size: 1.5rem;
            text-align: center;
        }
        @media print {
            .ptg-heading__link { display: none; }
        }
        "#
    )
}
