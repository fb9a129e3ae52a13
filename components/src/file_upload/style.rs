use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-border-control", "color-background", Shows::Edge),
    on("color-text-muted", "color-background", Shows::Text),
    on("color-text", "color-surface", Shows::Text),
    on("color-mark", "color-surface", Shows::Edge),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-file-upload__area {
            align-items: center;
            border: var(--ptg-border-control) dashed var(--ptg-color-border-control);
            border-radius: var(--ptg-radius-small);
            display: flex;
            flex-wrap: wrap;
            gap: var(--ptg-space-050) var(--ptg-space-100);
            /* The button takes the place of the native control: nothing below may jump. */
            min-block-size: calc(var(--ptg-target) + 2 * var(--ptg-space-150));
            padding: var(--ptg-space-100);
            scroll-margin-block: 9rem 4rem;
        }
        .ptg-file-upload__area[data-over] { background: var(--ptg-color-surface); border-color: var(--ptg-color-mark); border-style: solid; }
        .ptg-field--error .ptg-file-upload__area { border-color: var(--ptg-color-error); }
        .ptg-file-upload__native { font: inherit; max-inline-size: 100%; min-block-size: var(--ptg-target); }
        .ptg-file-upload__drop { color: var(--ptg-color-text-muted); }
        .ptg-file-upload__list { list-style: none; margin: var(--ptg-space-100) 0 0; padding: 0; }
        .ptg-file-upload__file {
            align-items: center;
            border-block-end: 1px solid var(--ptg-color-border-control);
            display: flex;
            flex-wrap: wrap;
            gap: var(--ptg-space-050) var(--ptg-space-100);
            padding-block: var(--ptg-space-100);
        }
        .ptg-file-upload__file > .ptg-error { flex-basis: 100%; }
        .ptg-file-upload__name { flex: 1 1 12rem; min-inline-size: 0; overflow-wrap: anywhere; }
        .ptg-file-upload__size, .ptg-file-upload__stage { color: var(--ptg-color-text-muted); white-space: nowrap; }
        .ptg-file-upload__progress { accent-color: var(--ptg-color-mark); block-size: 1rem; flex: 1 1 8rem; max-inline-size: 100%; }
        /* A finger drags nothing. */
        @media (hover: none), (pointer: coarse) {
            .ptg-file-upload__drop { display: none; }
        }
        @media (forced-colors: active) {
            .ptg-file-upload__area[data-over] { border-color: Highlight; }
        }
        @media print {
            .ptg-file-upload__drop { display: none; }
        }
        "#
    )
}
