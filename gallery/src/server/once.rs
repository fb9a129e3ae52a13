use super::random;

/// What tells one rendered form from every other: see [`ONCE`](crate::demo::ONCE).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Once(u128);

impl Once {
    pub(super) fn random() -> Self {
        Self(u128::from_be_bytes(random::bytes()))
    }

    /// `None` for what this server cannot have put into a form: it is not remembered, so that
    /// nobody chooses what stays in memory.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let fits = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        fits.then(|| u128::from_str_radix(text, 16).ok().map(Self))
            .flatten()
    }

    pub(super) fn text(self) -> String {
        format!("{:032x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_back_as_it_went() {
        for once in [Once(0), Once(u128::MAX), Once::random()] {
            assert_eq!(Once::parse(&once.text()), Some(once));
        }
        assert_ne!(Once::random(), Once::random());
    }

    #[test]
    fn what_we_never_wrote_is_none() {
        for text in [
            "",
            "0",
            "+0000000000000000000000000000001",
            "zz000000000000000000000000000000",
            "é",
        ] {
            assert_eq!(Once::parse(text), None, "{text}");
        }
    }
}
