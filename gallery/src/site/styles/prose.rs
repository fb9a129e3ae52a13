use stylist::{StyleSource, css};

/// Headings, paragraphs and lists, wherever no component says otherwise.
pub(super) fn style() -> StyleSource {
    css!(
        r#"
        /* Here, because a component that stays in sight asks for more. */
        html { scroll-padding-block: var(--ptg-space-100); }
        .gallery-main :is(h1, h2, h3, h4):not([data-example] *) {
            font-family: var(--ptg-font-heading);
            line-height: var(--ptg-line-heading);
            margin-block: var(--ptg-space-200) var(--ptg-space-075);
            max-inline-size: 48rem;
            text-wrap: balance;
        }
        .gallery-main h1:not([data-example] *) { font-size: var(--ptg-font-size-h1); margin-block-start: 0; }
        .gallery-main h1:focus { box-shadow: none; outline: none; }
        .gallery-main h2:not([data-example] *) { font-size: var(--ptg-font-size-h2); margin-block-start: var(--ptg-space-300); }
        .gallery-main h3:not([data-example] *) { font-size: var(--ptg-font-size-h3); }
        .gallery-main h4:not([data-example] *) { font-size: var(--ptg-font-size-h4); }
        .gallery-main :is(p, ul, ol, dl):not([data-example] *) { margin-block: 0 var(--ptg-space-100); max-inline-size: var(--ptg-measure); }
        .gallery-main :is(ul, ol):not([data-example] *) { padding-inline-start: var(--ptg-space-150); }
        .gallery-prose li { margin-block-end: var(--ptg-space-050); }
        "#
    )
}
