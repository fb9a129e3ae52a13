use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-link", "color-background", Shows::Text),
    on("color-action-text", "color-action", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-header { background: var(--ptg-color-background); border-block-end: 1px solid var(--ptg-color-border); position: relative; }
        .ptg-header__inner { margin-inline: auto; max-inline-size: var(--ptg-page); padding-inline: var(--ptg-space-150); }
        .ptg-header__row {
            align-items: center;
            display: flex;
            flex-wrap: wrap;
            gap: var(--ptg-space-075) var(--ptg-space-200);
            justify-content: space-between;
            padding-block: var(--ptg-space-100);
        }
        .ptg-header ul { list-style: none; margin: 0; padding: 0; }
        .ptg-header__skip-link {
            background: var(--ptg-color-action);
            clip-path: inset(50%);
            color: var(--ptg-color-action-text);
            font-weight: var(--ptg-weight-bold);
            inset-block-start: 0;
            inset-inline-start: 0;
            padding: var(--ptg-space-075) var(--ptg-space-150);
            max-inline-size: 100%;
            position: absolute;
            z-index: 1;
        }
        .ptg-header__skip-link:visited, .ptg-header__skip-link:hover { color: var(--ptg-color-action-text); }
        .ptg-header__skip-link:focus { clip-path: none; }
        .ptg-header__skip-link:focus-visible { outline-offset: calc(-1 * var(--ptg-focus-width)); }
        .ptg-header__brand {
            align-items: center;
            color: var(--ptg-color-text);
            display: inline-flex;
            font-family: var(--ptg-font-heading);
            font-size: var(--ptg-font-size-lead);
            font-weight: var(--ptg-weight-bold);
            gap: var(--ptg-space-075);
            line-height: var(--ptg-line-heading);
            min-block-size: var(--ptg-target);
            text-decoration-line: none;
        }
        .ptg-header__brand:visited, .ptg-header__brand:hover { color: var(--ptg-color-text); }
        .ptg-header__brand:hover { text-decoration-line: underline; }
        .ptg-header__mark { display: inline-flex; }
        .ptg-header__banner { padding-block: var(--ptg-space-075); }
        .ptg-header__end { align-items: center; display: flex; flex-wrap: wrap; gap: var(--ptg-space-100); margin-inline-start: auto; }
        .ptg-header__languages ul { display: flex; flex-wrap: wrap; gap: var(--ptg-space-050) var(--ptg-space-150); }
        .ptg-header__languages a { align-items: center; display: inline-flex; justify-content: center; min-block-size: var(--ptg-target); min-inline-size: var(--ptg-target); }
        .ptg-header__languages [aria-current] { font-weight: var(--ptg-weight-bold); }
        .ptg-header__language-code { display: none; text-decoration: inherit; text-transform: uppercase; }
        .ptg-header__service { background: var(--ptg-color-surface); border-block-start: var(--ptg-border-thick) solid var(--ptg-color-brand); }
        .ptg-header__service-name { color: var(--ptg-color-text); display: inline-flex; font-weight: var(--ptg-weight-bold); padding-block: var(--ptg-space-075); }
        .ptg-header__service-name:visited { color: var(--ptg-color-text); }
        a.ptg-header__service-name { min-block-size: var(--ptg-target); align-items: center; text-decoration-line: none; }
        a.ptg-header__service-name:hover { text-decoration-line: underline; }
        @media (max-width: 30rem) {
            .ptg-header__languages--toggle .ptg-header__language-name { display: none; }
            .ptg-header__languages--toggle .ptg-header__language-code { display: inline; }
        }
        @media print {
            .ptg-header__skip, .ptg-header__languages, .ptg-header__end { display: none; }
        }
        "#
    )
}
