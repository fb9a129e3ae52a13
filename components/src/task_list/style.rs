use crate::stylesheet::{Pair, Shows, on};
use stylist::{StyleSource, css};

pub(crate) const PAIRS: &[Pair] = &[
    on("color-text-muted", "color-background", Shows::Text),
    on("color-error", "color-background", Shows::Text),
    on("color-info", "color-background", Shows::Text),
    on("color-link", "color-background", Shows::Text),
];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-task-list { list-style: none; margin: 0; max-inline-size: var(--ptg-measure); padding: 0; }
        .ptg-task-list__task {
            align-items: center;
            border-block-end: var(--ptg-border-thin) solid var(--ptg-color-border);
            display: flex;
            flex-wrap: wrap;
            gap: var(--ptg-space-050) var(--ptg-space-150);
            justify-content: space-between;
            padding-block: var(--ptg-space-050);
            position: relative;
        }
        .ptg-task-list__task:first-child { border-block-start: var(--ptg-border-thin) solid var(--ptg-color-border); }
        .ptg-task-list__name { align-items: center; display: inline-flex; min-block-size: var(--ptg-target); }
        /* The whole row is the link: large, for hands that shake. */
        a.ptg-task-list__name::after { content: ""; inset: 0; position: absolute; }
        .ptg-task-list__status { border: var(--ptg-border-control) solid; border-radius: var(--ptg-radius-small); font-size: var(--ptg-font-size-small); padding-inline: var(--ptg-space-050); }
        .ptg-task-list__status--in-progress, .ptg-task-list__status--not-started { color: var(--ptg-color-info); }
        .ptg-task-list__status--problem { color: var(--ptg-color-error); }
        /* Nothing to do: no frame, which asks to be looked at. */
        .ptg-task-list__status--completed, .ptg-task-list__status--cannot-start { border-color: transparent; font-weight: var(--ptg-weight-regular); }
        .ptg-task-list__status--cannot-start { color: var(--ptg-color-text-muted); }
        @media (forced-colors: active) {
            .ptg-task-list__status--completed, .ptg-task-list__status--cannot-start { border-style: none; }
        }
        "#
    )
}
