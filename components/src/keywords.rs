/// An enum for the keywords of an HTML attribute: what the attribute does not know does not
/// compile.
macro_rules! keywords {
    ($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $variant:ident = $keyword:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$meaning])* $variant,)*
        }

        impl $name {
            /// The keyword as HTML spells it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $keyword,)*
                }
            }
        }
    };
}

pub(crate) use keywords;
