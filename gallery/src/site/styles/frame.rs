use stylist::{StyleSource, css};

/// The page around the content, and the few things that the demonstration service adds to it.
pub(super) fn style() -> StyleSource {
    css!(
        r#"
        html { background: var(--ptg-color-background); }
        body { background: var(--ptg-color-background); margin: 0; }
        #app > .ptg { display: flex; flex-direction: column; min-block-size: 100vh; }
        #app > .ptg > .ptg-footer { margin-block-start: auto; }
        #app > .ptg > .ptg-header .ptg-header__row { column-gap: var(--ptg-space-100); }
        #app > .ptg > .ptg-header .ptg-header__brand::before {
            background: center / contain no-repeat url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230b6084'/%3E%3Cpath d='M4 14c4 5 20 5 24 0-1 7-6 10-12 10S5 21 4 14Z' fill='%23fff'/%3E%3Cpath d='M9 9h14' stroke='%23fff' stroke-width='3' stroke-linecap='round'/%3E%3C/svg%3E");
            block-size: 2rem;
            content: "";
            flex: none;
            inline-size: 2rem;
        }
        .gallery-page, .gallery-main {
            inline-size: 100%;
            margin-inline: auto;
            max-inline-size: var(--ptg-page);
            padding-inline: var(--ptg-space-150);
        }
        .gallery-main { padding-block: var(--ptg-space-200) var(--ptg-space-400); }
        .gallery-page > .gallery-main { padding-inline: 0; }
        .ptg .gallery-main:focus-visible { box-shadow: none; outline: none; }
        .gallery-lead { font-size: var(--ptg-font-size-lead); }
        .gallery-service { color: var(--ptg-color-text-muted); margin-block-end: var(--ptg-space-025); }
        .gallery-reference { font-family: var(--ptg-font-mono); font-size: var(--ptg-font-size-h2); }
        @media (max-width: 30rem) {
            #app > .ptg > .ptg-header .ptg-header__brand::before { display: none; }
        }
        "#
    )
}
