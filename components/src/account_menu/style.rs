use crate::stylesheet::Pair;
use stylist::{StyleSource, css};

/// The colours are those of the flyout and of the buttons.
pub(crate) const PAIRS: &[Pair] = &[];

pub(crate) fn style() -> StyleSource {
    css!(
        r#"
        .ptg-account-menu { align-items: center; display: flex; flex-wrap: wrap; gap: var(--ptg-space-050) var(--ptg-space-100); overflow-wrap: anywhere; }
        .ptg-account-menu > a { align-items: center; display: inline-flex; min-block-size: var(--ptg-target); }
        .ptg-account-menu__menu { flex: 1; }
        .ptg-account-menu__menu > summary { font-weight: var(--ptg-weight-bold); }
        .ptg-account-menu ul { list-style: none; margin: 0; padding: 0; }
        @media print {
            .ptg-account-menu { display: none; }
        }
        "#
    )
}
