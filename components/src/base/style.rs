use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text", "color-background", Shows::Text),
    on("color-text", "color-surface", Shows::Text),
    on("color-link", "color-background", Shows::Text),
    on("color-link-hover", "color-background", Shows::Text),
    on("color-link-visited", "color-background", Shows::Text),
    on("color-focus", "color-background", Shows::Ring),
    on("color-focus", "color-surface", Shows::Ring),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg {
            background: var(--ptg-color-background);
            color: var(--ptg-color-text);
            font-family: var(--ptg-font-body);
            font-size: var(--ptg-font-size-body);
            line-height: var(--ptg-line-body);
            overflow-wrap: break-word;
            text-size-adjust: 100%;
        }
        /* A page that has no stylesheet of its own. */
        :where(body) { background: var(--ptg-color-background); margin: 0; }
        :where(.ptg > main) { padding-block: var(--ptg-space-200) var(--ptg-space-400); }
        @media print {
            :where(.ptg > main) { padding-block: var(--ptg-space-100); }
        }
        .ptg, .ptg *, .ptg *::before, .ptg *::after { box-sizing: border-box; }
        .ptg :where(a) {
            color: var(--ptg-color-link);
            text-decoration-line: underline;
            text-decoration-thickness: max(1px, 0.0625em);
            text-underline-offset: 0.15em;
        }
        .ptg :where(a:visited) { color: var(--ptg-color-link-visited); }
        .ptg :where(a:hover) { color: var(--ptg-color-link-hover); text-decoration-thickness: max(3px, 0.1875em); }
        .ptg :where(a, button, input, select, textarea, summary, [tabindex]):focus-visible {
            border-radius: var(--ptg-radius-small);
            box-shadow: 0 0 0 var(--ptg-focus-offset) var(--ptg-color-focus-inner);
            outline: var(--ptg-focus-width) solid var(--ptg-color-focus);
            outline-offset: var(--ptg-focus-offset);
        }
        .ptg :where(a:not([href])) { color: inherit; text-decoration-line: none; }
        .ptg [hidden] { display: none; }
        /* A word as long as the line is parted where its language parts it. */
        @media (max-width: 30rem) {
            .ptg :where(h1, h2, h3, h4, h5, h6, legend, th) { hyphens: auto; }
        }
        .ptg-visually-hidden, .ptg-visually-hidden--focusable:not(:focus-within) {
            block-size: 1px;
            clip-path: inset(50%);
            inline-size: 1px;
            margin: 0;
            overflow: hidden;
            padding: 0;
            position: absolute;
            white-space: nowrap;
        }
        "#
    )
}
