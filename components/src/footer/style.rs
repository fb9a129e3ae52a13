use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-band-text", "color-band", Shows::Text),
    on("color-band-link", "color-band", Shows::Text),
    on("color-focus", "color-band", Shows::Ring),
    on("color-text", "color-surface", Shows::Text),
    on("color-link", "color-surface", Shows::Text),
    on("color-link-visited", "color-surface", Shows::Text),
    on("color-link-hover", "color-surface", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-footer { margin-block-start: var(--ptg-space-400); }
        .ptg-footer__inner { margin-inline: auto; max-inline-size: var(--ptg-page); padding-inline: var(--ptg-space-150); }
        .ptg-footer__band { background: var(--ptg-color-band); color: var(--ptg-color-band-text); padding-block: var(--ptg-space-200); }
        .ptg-footer__band + .ptg-footer__band { border-block-start: 1px solid currentcolor; }
        .ptg-footer__band a, .ptg-footer__band a:visited, .ptg-footer__band a:hover { color: var(--ptg-color-band-link); }
        .ptg-footer__band--contextual { background: var(--ptg-color-surface); border-block-start: var(--ptg-border-thick) solid var(--ptg-color-brand); color: var(--ptg-color-text); }
        .ptg-footer__band--contextual a { color: var(--ptg-color-link); }
        .ptg-footer__band--contextual a:visited { color: var(--ptg-color-link-visited); }
        .ptg-footer__band--contextual a:hover { color: var(--ptg-color-link-hover); }
        .ptg-footer__links + h4 + .ptg-footer__links { border-block-start: 1px solid; margin-block-start: var(--ptg-space-100); padding-block-start: var(--ptg-space-100); }
        .ptg-footer__heading {
            font-family: var(--ptg-font-heading);
            font-size: var(--ptg-font-size-h4);
            line-height: var(--ptg-line-heading);
            margin-block: 0 var(--ptg-space-050);
        }
        .ptg-footer__links--columns ul { column-gap: var(--ptg-space-300); columns: 16rem auto; display: block; }
        .ptg-footer__links--columns li { break-inside: avoid; }
        .ptg-footer__last { background: var(--ptg-color-surface); }
        .ptg-footer__row {
            align-items: center;
            display: flex;
            flex-wrap: wrap;
            gap: var(--ptg-space-100) var(--ptg-space-300);
            justify-content: space-between;
            padding-block: var(--ptg-space-150);
        }
        .ptg-footer--compact { margin-block-start: var(--ptg-space-200); }
        .ptg-footer--compact :is(.ptg-footer__band, .ptg-footer__row) { padding-block: var(--ptg-space-050); }
        .ptg-footer--compact .ptg-footer__band > * { align-items: baseline; display: flex; flex-wrap: wrap; gap: 0 var(--ptg-space-200); }
        .ptg-footer--compact .ptg-footer__heading { font-size: 1em; margin: 0; }
        .ptg-footer__notes { flex: 1 1 20rem; max-inline-size: var(--ptg-measure); }
        .ptg-footer__notes p { margin-block: 0; }
        .ptg-footer__wordmark { margin-inline-start: auto; }
        @media print {
            .ptg-footer, .ptg-footer--compact { margin-block-start: var(--ptg-space-100); }
            .ptg-footer__band, .ptg-footer__legal { display: none; }
            /* An empty line must not begin another sheet. */
            .ptg-footer .ptg-date-modified { margin-block: 0; }
            .ptg-footer__last:has(.ptg-footer__legal:only-child) { display: none; }
        }
        "#
    )
}
