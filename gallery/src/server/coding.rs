use super::quality::weighted;

/// How a file is packed for the way: the HTTP header `Content-Encoding`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    Brotli,
    Gzip,
    Identity,
}

impl Coding {
    /// As `Content-Encoding` spells it; nothing for a file as it is.
    pub(super) const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }

    /// What the browser likes best of what there is; of equals, what is smallest. A browser that
    /// refuses everything gets the file as it is: a page that may be readable beats an error.
    pub(super) fn choose(accept: &str, has_brotli: bool, has_gzip: bool) -> Self {
        let accepted: Vec<_> = weighted(accept).collect();
        let of = |names: &[&str]| {
            accepted
                .iter()
                .find(|(name, _)| names.contains(&name.as_str()))
                .map(|(_, weight)| *weight)
        };
        let rest = of(&["*"]);
        let brotli = of(&["br"]).or(rest).filter(|_| has_brotli).unwrap_or(0);
        let gzip = of(&["gzip", "x-gzip"])
            .or(rest)
            .filter(|_| has_gzip)
            .unwrap_or(0);
        // Not named, it is welcome after everything that is.
        let identity = of(&["identity"]).unwrap_or(0);
        match brotli.max(gzip).max(identity) {
            0 => Self::Identity,
            best if brotli == best => Self::Brotli,
            best if gzip == best => Self::Gzip,
            _ => Self::Identity,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Coding::{self, *};

    #[test]
    fn browsers_get_brotli() {
        assert_eq!(
            Coding::choose("gzip, deflate, br, zstd", true, true),
            Brotli
        );
        assert_eq!(Coding::choose("*", true, true), Brotli);
        assert_eq!(Coding::choose("gzip, deflate", true, true), Gzip);
    }

    #[test]
    fn a_browser_that_says_no_is_believed() {
        assert_eq!(Coding::choose("br;q=0, gzip", true, true), Gzip);
        assert_eq!(Coding::choose("br;q=0, *", true, true), Gzip);
        assert_eq!(Coding::choose("identity, gzip;q=0.5", true, true), Identity);
        assert_eq!(Coding::choose("br;q=0.4, gzip;q=0.8", true, true), Gzip);
    }

    #[test]
    fn without_a_wish_or_a_packed_file_it_goes_as_it_is() {
        assert_eq!(Coding::choose("", true, true), Identity);
        assert_eq!(Coding::choose("br, gzip", false, false), Identity);
        assert_eq!(Coding::choose("br", false, true), Identity);
        assert_eq!(Coding::choose("identity;q=0, *;q=0", true, true), Identity);
    }
}
