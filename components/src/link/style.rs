use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    css!(".ptg-link__aside { overflow-wrap: anywhere; }")
}
