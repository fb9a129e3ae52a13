use stylist::{StyleSource, css};

pub(crate) fn style() -> StyleSource {
    // By the stylesheet and not by wasm: it holds before and without it, on the way back and after
    // a reset too. A field that is not shown is not asked by the rules either.
    css!(
        r#"
        .ptg-address-fields:has(.ptg-address-fields__country option[value="CA"]:checked) .ptg-address-fields__region { display: none; }
        .ptg-address-fields:has(.ptg-address-fields__country option:checked:not([value="CA"])) .ptg-address-fields__province { display: none; }
        .ptg-address-fields:has(.ptg-address-fields__country option:checked[value=""]) .ptg-address-fields__region { display: none; }
        .ptg-address-fields:has(.ptg-address-fields__same :checked) .ptg-address-fields__parts { display: none; }
        .ptg-address-fields__parts > .ptg-field:last-child { margin-block-end: 0; }
        "#
    )
}
