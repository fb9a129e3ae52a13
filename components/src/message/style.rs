use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-success", "color-background", Shows::Text),
    on("color-success", "color-surface", Shows::Text),
    on("color-success", "color-success-background", Shows::Text),
    on("color-warning", "color-background", Shows::Text),
    on("color-warning", "color-surface", Shows::Text),
    on("color-warning", "color-warning-background", Shows::Text),
    on("color-info", "color-background", Shows::Text),
    on("color-info", "color-surface", Shows::Text),
    on("color-info", "color-info-background", Shows::Text),
    on("color-error", "color-background", Shows::Text),
    on("color-error", "color-error-background", Shows::Text),
    on("color-text", "color-success-background", Shows::Text),
    on("color-text", "color-warning-background", Shows::Text),
    on("color-text", "color-info-background", Shows::Text),
    on("color-text", "color-error-background", Shows::Text),
    on("color-focus", "color-success-background", Shows::Ring),
    on("color-focus", "color-warning-background", Shows::Ring),
    on("color-focus", "color-info-background", Shows::Ring),
    on("color-focus", "color-error-background", Shows::Ring),
];

/// One block for every message: the kinds, the sign, the first line. What a message looks like as a
/// whole is its component's.
pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-kind--success { color: var(--ptg-color-success); }
        .ptg-kind--warning { color: var(--ptg-color-warning); }
        .ptg-kind--information { color: var(--ptg-color-info); }
        .ptg-kind--danger { color: var(--ptg-color-error); }
        .ptg-kind--success:is(.ptg-alert, .ptg-tag, .ptg-toast__message) { background: var(--ptg-color-success-background); }
        .ptg-kind--warning:is(.ptg-alert, .ptg-tag, .ptg-toast__message) { background: var(--ptg-color-warning-background); }
        .ptg-kind--information:is(.ptg-alert, .ptg-tag, .ptg-toast__message) { background: var(--ptg-color-info-background); }
        .ptg-kind--danger:is(.ptg-alert, .ptg-tag, .ptg-toast__message) { background: var(--ptg-color-error-background); }
        .ptg-message {
            margin-block: 0 var(--ptg-space-050);
            max-inline-size: var(--ptg-measure);
            padding-inline-start: 1.75em;
            position: relative;
        }
        .ptg-message::before {
            block-size: 1.15em;
            border: max(2px, 0.125em) solid;
            content: "!";
            font-size: 0.85em;
            font-weight: var(--ptg-weight-bold);
            inline-size: 1.15em;
            inset-block-start: 0.3em;
            inset-inline-start: 0;
            line-height: 0.95;
            position: absolute;
            text-align: center;
        }
        .ptg-message:is(.ptg-kind--success, .ptg-kind--information)::before { border-radius: 50%; }
        .ptg-message.ptg-kind--success::before { content: "✓"; }
        .ptg-message.ptg-kind--information::before { content: "i"; }
        /* A message with edges, in which several things may stand. */
        .ptg-alert, .ptg-notice, .ptg-toast__message {
            border: var(--ptg-border-thin) solid;
            border-inline-start-width: var(--ptg-border-thick);
            margin-block-end: var(--ptg-space-200);
            padding: var(--ptg-space-100);
            padding-inline-start: 2.75em;
        }
        .ptg-alert::before, .ptg-notice::before, .ptg-toast__message::before { inset-block-start: calc(var(--ptg-space-100) + 0.3em); inset-inline-start: 1em; }
        .ptg-message__title { font-family: var(--ptg-font-heading); font-size: inherit; font-weight: var(--ptg-weight-bold); line-height: inherit; margin: 0; }
        .ptg-message__words, .ptg-message__words a:is(:link, :visited, :hover) { color: var(--ptg-color-text); }
        .ptg-message__words > * { margin-block: var(--ptg-space-050) 0; }
        "#
    )
}
