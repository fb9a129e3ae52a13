use stylist::{StyleSource, css};

/// Code in running text, wherever no component says otherwise.
pub(super) fn base() -> StyleSource {
    css!(
        r#"
        .gallery-main code:not([data-example] *) { font-family: var(--ptg-font-mono); font-size: 0.9em; overflow-wrap: anywhere; }
        .gallery-main :is(p, li) code:not([data-example] *) { background: var(--ptg-color-surface); border-radius: var(--ptg-radius-small); padding: 0.1em 0.25em; }
        "#
    )
}

pub(super) fn style() -> StyleSource {
    css!(
        r#"
        .gallery-navigation { border-block-start: var(--ptg-border-thin) solid var(--ptg-color-border); padding-block: var(--ptg-space-100) var(--ptg-space-050); }
        .gallery-navigation h2 { font-size: var(--ptg-font-size-small); line-height: var(--ptg-line-heading); margin-block: var(--ptg-space-050) 0; }
        .gallery-navigation ul { display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-100); list-style: none; margin: 0; padding: 0; }
        .gallery-navigation a { align-items: center; display: flex; min-block-size: var(--ptg-target); }
        .gallery-navigation a[aria-current] { color: var(--ptg-color-text); font-weight: var(--ptg-weight-bold); text-decoration-line: none; }
        @media (min-width: 64rem) {
            .gallery-page { display: grid; gap: var(--ptg-space-400); grid-template-columns: 13rem minmax(0, 1fr); }
            .gallery-to-pages { display: none; }
            .gallery-page > .gallery-main { grid-column: 2; }
            .gallery-navigation { align-self: start; border: 0; grid-column: 1; grid-row: 1; inset-block-start: 0; margin-inline-start: calc(-1 * var(--ptg-space-100)); max-block-size: 100vh; overflow-y: auto; padding-block: var(--ptg-space-200); position: sticky; }
            .gallery-navigation ul { display: block; margin-block-end: var(--ptg-space-150); }
            /* Where the box scrolls, the page's own background does not lie behind all of them. */
            .gallery-navigation :is(a, h2) { background: var(--ptg-color-background); }
            .gallery-navigation h2 { margin-block: 0 var(--ptg-space-025); padding-inline-start: var(--ptg-space-100); }
            .gallery-navigation a { padding-inline: var(--ptg-space-100) var(--ptg-space-050); }
            .gallery-navigation a[aria-current] {
                background: var(--ptg-color-surface);
                border-inline-start: var(--ptg-border-thick) solid var(--ptg-color-brand);
                padding-inline-start: calc(var(--ptg-space-100) - var(--ptg-border-thick));
                scroll-initial-target: nearest;
            }
        }

        .gallery-contents { background: var(--ptg-color-surface); border: var(--ptg-border-thin) solid var(--ptg-color-border); border-radius: var(--ptg-radius-large); margin-block: var(--ptg-space-150); padding: var(--ptg-space-100) var(--ptg-space-150); }
        .gallery-main .gallery-contents__title { font-size: var(--ptg-font-size-body); margin: 0; }
        .gallery-main .gallery-contents ul { display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-150); list-style: none; margin: 0; max-inline-size: none; padding: 0; }
        .gallery-main .gallery-contents li { margin: 0; }
        .gallery-contents a { align-items: center; display: inline-flex; min-block-size: var(--ptg-target); }

        .gallery-main .gallery-cards { display: grid; gap: var(--ptg-space-100); grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); list-style: none; margin-block: var(--ptg-space-200); max-inline-size: none; padding: 0; }
        .gallery-cards > li { border: var(--ptg-border-thin) solid var(--ptg-color-border); border-radius: var(--ptg-radius-large); margin: 0; padding: var(--ptg-space-150); }
        .gallery-main .gallery-cards h2, .gallery-main .gallery-cards h4 { font-size: var(--ptg-font-size-h4); margin-block: 0 var(--ptg-space-050); }
        .gallery-main :is(ul, ol):not([class]) > li > a:only-child:not([data-example] *) { display: inline-block; padding-block: var(--ptg-space-025); }
        #examples > p > a, .gallery-main > p > a:only-child { display: inline-block; padding-block: var(--ptg-space-025); }
        .gallery-cards h4 a { display: inline-block; padding-block: var(--ptg-space-025); }
        .gallery-main .gallery-cards p { margin: 0; }

        .gallery-example { border: var(--ptg-border-thin) solid var(--ptg-color-border); border-radius: var(--ptg-radius-large); margin-block: 0 var(--ptg-space-200); }
        .gallery-example__head { align-items: center; border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border); display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-150); justify-content: space-between; min-block-size: var(--ptg-space-400); padding-inline: var(--ptg-space-100); }
        .gallery-main .gallery-example__head h3 { font-size: var(--ptg-font-size-h4); margin-block: var(--ptg-space-075); }
        .gallery-example__live { padding: var(--ptg-space-150) var(--ptg-space-100); position: relative; }
        .gallery-example__live > .ptg > :is(.ptg-field, .ptg-fieldset, .ptg-search-input), .gallery-example__live > .ptg > * > .ptg-field:last-child { margin-block-end: 0; }
        html:not([data-ready][data-scripts]) .gallery-example__language { display: none; }
        .gallery-example__language { background: none; border: var(--ptg-border-thin) solid transparent; color: var(--ptg-color-link); cursor: pointer; font: inherit; font-size: var(--ptg-font-size-small); min-block-size: var(--ptg-target); padding: 0; text-align: start; text-decoration: underline; text-underline-offset: 0.15em; }
        .gallery-example__language:hover { color: var(--ptg-color-link-hover); text-decoration-thickness: 0.1875em; }
        .gallery-source { border-block-start: var(--ptg-border-thin) solid var(--ptg-color-border); }
        .gallery-source > summary { cursor: pointer; font-size: var(--ptg-font-size-small); min-block-size: var(--ptg-target); padding: var(--ptg-space-075) var(--ptg-space-100); }
        .gallery-source > .code { border-radius: 0 0 var(--ptg-radius-large) var(--ptg-radius-large); margin: 0; }

        .code { background: var(--ptg-color-surface); border-radius: var(--ptg-radius-large); color: var(--ptg-color-text); font-family: var(--ptg-font-mono); font-size: var(--ptg-font-size-small); line-height: 1.5; margin-block: 0 var(--ptg-space-150); overflow: auto; padding: var(--ptg-space-100); tab-size: 4; }
        .gallery-main .code code { background: none; font-size: inherit; overflow-wrap: normal; padding: 0; }
        .code-comment { color: var(--ptg-color-text-muted); font-style: italic; }
        .code-string { color: var(--ptg-color-success); }
        .code-constant { color: var(--ptg-color-warning); }
        .code-keyword { color: var(--ptg-color-link-visited); }
        .code-name { color: var(--ptg-color-info); font-weight: var(--ptg-weight-bold); }
        .code-attribute { color: var(--ptg-color-link); }

        .gallery-scroll { margin-block: 0 var(--ptg-space-200); max-inline-size: 100%; overflow-x: auto; position: relative; }
        .gallery-table { border-collapse: collapse; inline-size: 100%; min-inline-size: 40rem; }
        .gallery-table th, .gallery-table td { border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border); padding: var(--ptg-space-075) var(--ptg-space-100) var(--ptg-space-075) 0; text-align: start; vertical-align: top; }
        .gallery-table thead th { border-block-end: var(--ptg-border-control) solid var(--ptg-color-border-control); vertical-align: bottom; }
        .gallery-table tbody th { font-weight: var(--ptg-weight-regular); }
        .gallery-table code { overflow-wrap: normal; }
        .gallery-table--strings td { inline-size: 35%; }
        .gallery-table--colours td > code { white-space: nowrap; }
        .gallery-table td .swatch { margin-inline-end: var(--ptg-space-050); }
        .gallery-table--scale { min-inline-size: 52rem; }
        .gallery-table--scale th code { white-space: nowrap; }
        .gallery-table--scale td:nth-child(2) { inline-size: 24%; }
        .gallery-ratio { font-variant-numeric: tabular-nums; }
        .gallery-verdict { color: var(--ptg-color-text-muted); font-size: var(--ptg-font-size-small); }
        .gallery-verdict--fails { color: var(--ptg-color-error); font-weight: var(--ptg-weight-bold); }

        @media (max-width: 48rem) {
            /* It scrolls here in any case: then without cells as narrow as a word. */
            .gallery-table { min-inline-size: 60rem; }
        }
        @media (min-width: 48rem) {
            .gallery-example__head, .gallery-source > summary, .gallery-source > .code { padding-inline: var(--ptg-space-150); }
            .gallery-example__live { padding: var(--ptg-space-200) var(--ptg-space-150); }
        }
        @media print {
            .gallery-navigation, .gallery-to-pages, .gallery-contents, .gallery-example__language, .gallery-source:not([open]) { display: none; }
            .gallery-page { display: block; }
            .code { overflow: visible; white-space: pre-wrap; }
            .gallery-example { break-inside: avoid; }
        }
        "#
    )
}
