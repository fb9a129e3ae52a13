use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-link", "color-background", Shows::Text),
    on("color-link-hover", "color-background", Shows::Text),
    on("color-border-control", "color-background", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-table { margin-block: 0 var(--ptg-space-200); }
        /* What is only heard in it must not widen the page. */
        .ptg-table__scroll { overflow-x: auto; position: relative; }
        .ptg-table table { border-collapse: separate; border-spacing: 0; inline-size: 100%; }
        .ptg-table caption { font-weight: var(--ptg-weight-bold); text-align: start; }
        .ptg-table caption > span:not(.ptg-visually-hidden) { display: block; padding-block-end: var(--ptg-space-050); }
        .ptg-table :is(th, td) {
            border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border);
            padding: var(--ptg-space-075) var(--ptg-space-100) var(--ptg-space-075) 0;
            text-align: start;
            vertical-align: top;
        }
        .ptg-table thead th, .ptg-table tbody:not(:last-child) > tr:last-child > * { border-block-end: var(--ptg-border-control) solid var(--ptg-color-border-control); }
        .ptg-table thead th { padding-block: 0; vertical-align: bottom; }
        /* What comes alive in it is a box: each line of a heading has the same behind it. */
        .ptg-table th > [data-live] { display: block; }
        .ptg-table__plain { display: inline-block; padding-block: var(--ptg-space-075); }
        .ptg-table tfoot { font-weight: var(--ptg-weight-bold); }
        .ptg-table .ptg-table__number { font-variant-numeric: tabular-nums; text-align: end; }
        .ptg-table :is(th, td):last-child { padding-inline-end: 0; }
        .ptg-table__name { display: none; font-weight: var(--ptg-weight-bold); }
        .ptg-table__sort {
            background: none;
            border: var(--ptg-border-thin) solid transparent;
            color: var(--ptg-color-link);
            cursor: pointer;
            display: inline-block;
            font: inherit;
            min-block-size: var(--ptg-target);
            padding: var(--ptg-space-075) 0;
            text-align: inherit;
            text-decoration: underline;
            text-underline-offset: 0.15em;
        }
        .ptg-table__sort:visited { color: var(--ptg-color-link); }
        .ptg-table__sort:hover { color: var(--ptg-color-link-hover); text-decoration-thickness: 0.1875em; }
        .ptg-table__arrow { margin-inline-start: var(--ptg-space-050); }
        .ptg-table__arrow::before { content: "↕"; }
        [aria-sort="ascending"] > * > .ptg-table__sort > .ptg-table__arrow::before, [aria-sort="ascending"] > .ptg-table__sort > .ptg-table__arrow::before { content: "↑"; }
        [aria-sort="descending"] > * > .ptg-table__sort > .ptg-table__arrow::before, [aria-sort="descending"] > .ptg-table__sort > .ptg-table__arrow::before { content: "↓"; }
        .ptg-table__pages { align-items: center; display: flex; flex-wrap: wrap; gap: var(--ptg-space-100); margin-block-start: var(--ptg-space-100); }
        .ptg-table__pages > p { margin: 0; }
        .ptg-table--stack :is(th, td), .ptg-table--fit :is(th, td) { overflow-wrap: anywhere; }
        /* A number in two lines is two numbers. */
        .ptg-table:not(.ptg-table--stack) td.ptg-table__number { white-space: nowrap; }
        @media screen and (max-width: 48rem) {
            .ptg-table--stack :is(table, caption, thead, tbody, tfoot, tr, tbody th, tfoot th) { display: block; }
            .ptg-table--stack tr { border-block-end: var(--ptg-border-control) solid var(--ptg-color-border-control); padding-block: var(--ptg-space-075); }
            .ptg-table--stack thead > tr { align-items: center; column-gap: var(--ptg-space-150); display: flex; flex-wrap: wrap; padding-block: 0; }
            .ptg-table--stack :is(th, td, .ptg-table__number) { border: 0; padding: var(--ptg-space-025) 0; text-align: start; }
            .ptg-table--stack td:not([colspan]) { display: grid; gap: var(--ptg-space-100); grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
            .ptg-table--stack .ptg-table__name { display: block; }
            /* Seen with each cell. Not gone: a screen reader says it with each cell. */
            .ptg-table--stack .ptg-table__plain { block-size: 1px; clip-path: inset(50%); inline-size: 1px; overflow: hidden; padding: 0; position: absolute; white-space: nowrap; }
        }
        @media print {
            .ptg-table__scroll { overflow: visible; }
            .ptg-table tr { break-inside: avoid; }
            .ptg-table__pages, .ptg-table > search, .ptg-table__arrow { display: none; }
        }
        "#
    )
}
