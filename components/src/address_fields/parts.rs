/// Which parts of an address are asked for. The component and its rules are given the same, so
/// that what is shown and what is checked cannot differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AddressParts {
    pub(super) international: bool,
    pub(super) one_block: bool,
    pub(super) or_box: bool,
    pub(super) or_same: bool,
    pub(super) same_as: Option<&'static str>,
}

impl AddressParts {
    /// An address in Canada: street (`-street`), unit (`-unit`), city (`-city`), province as two
    /// letters (`-province`), postal code (`-postal-code`).
    pub const fn canadian() -> Self {
        Self {
            international: false,
            one_block: false,
            or_box: false,
            or_same: false,
            same_as: None,
        }
    }

    /// An address anywhere: before the others the country as a code of ISO 3166 (`-country`);
    /// outside Canada a state or region in words (`-region`) instead of the province.
    pub const fn international() -> Self {
        Self {
            international: true,
            ..Self::canadian()
        }
    }

    /// All but the country in one field of several lines (`-lines`), as on an envelope: for an
    /// address that is only read by people.
    pub const fn one_block(self) -> Self {
        Self {
            one_block: true,
            ..self
        }
    }

    /// Also a post office box or rural route (`-box`), which is enough without a street: mail
    /// gets there, a visitor does not.
    pub const fn or_box(self) -> Self {
        Self {
            or_box: true,
            ..self
        }
    }

    /// Not asked of a person who says that it is the same as another (`-same` is `true`), so that
    /// nothing has to be entered twice (WCAG 3.3.7).
    pub const fn or_same(self) -> Self {
        Self {
            or_same: true,
            ..self
        }
    }

    /// The same, and says as what: the parts of the address `other`, which is checked by the same
    /// rules and asks for no fewer parts, are kept as those of this one. So [`Valid`](crate::Valid)
    /// holds a whole address in either case.
    pub const fn or_same_as(self, other: &'static str) -> Self {
        Self {
            or_same: true,
            same_as: Some(other),
            ..self
        }
    }
}
