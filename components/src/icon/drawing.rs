/// What an [`Icon`](super::Icon) shows: lines on a sheet of 24 by 24, two wide, with round ends.
///
/// Only those that a service names are in its wasm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawing {
    path: &'static str,
    directional: bool,
}

impl Drawing {
    /// A drawing of one's own: the `d` of an SVG path on a sheet of 24 by 24.
    pub const fn new(path: &'static str) -> Self {
        Self {
            path,
            directional: false,
        }
    }

    /// Points along the line of text, and the other way where text runs from right to left.
    pub const fn directional(mut self) -> Self {
        self.directional = true;
        self
    }

    pub(super) const fn path(self) -> &'static str {
        self.path
    }

    pub(super) const fn is_directional(self) -> bool {
        self.directional
    }
}

macro_rules! drawings {
    ($($(#[$about:meta])* $name:ident = $drawing:expr;)*) => {
        impl Drawing {
            $($(#[$about])* pub const $name: Drawing = $drawing;)*

            /// Every drawing that comes with Portage, under its name. Host only.
            #[cfg(not(target_arch = "wasm32"))]
            pub const ALL: &[(&str, Drawing)] = &[$((stringify!($name), Drawing::$name)),*];
        }
    };
}

drawings! {
    /// Opens, or goes down.
    CHEVRON_DOWN = Self::new("M6 9l6 6 6-6");
    /// Closes, or goes up.
    CHEVRON_UP = Self::new("M6 15l6-6 6 6");
    /// One back.
    CHEVRON_START = Self::new("M15 6l-6 6 6 6").directional();
    /// One on.
    CHEVRON_END = Self::new("M9 6l6 6-6 6").directional();
    /// Goes back.
    ARROW_START = Self::new("M20 12H4M10 6l-6 6 6 6").directional();
    /// Goes on.
    ARROW_END = Self::new("M4 12h16M14 6l6 6-6 6").directional();
    /// Leads to another site.
    EXTERNAL = Self::new("M14 4h6v6M20 4l-9 9M18 14v6H4V6h6").directional();
    /// A file to be saved.
    DOWNLOAD = Self::new("M12 4v11M7 10l5 5 5-5M4 20h16");
    /// Puts away, closes.
    CLOSE = Self::new("M6 6l12 12M18 6L6 18");
    /// One more.
    PLUS = Self::new("M12 5v14M5 12h14");
    /// A list of places to go.
    MENU = Self::new("M4 6h16M4 12h16M4 18h16");
    /// A search.
    SEARCH = Self::new("M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5");
    /// Ticked, done.
    CHECK = Self::new("M5 13l4 4L19 7");
    /// To be looked at before going on.
    WARNING = Self::new("M12 4L2.5 20h19zM12 10v4M12 17v.01");
    /// To be mended.
    ERROR = Self::new("M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16.5v.01");
    /// To be known.
    INFO = Self::new("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.01");
    /// It worked.
    SUCCESS = Self::new("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l3 3 5-6");
    /// A telephone.
    PHONE = Self::new("M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z");
    /// A letter, electronic or on paper.
    MAIL = Self::new("M3 6h18v12H3zM3 7l9 7 9-7");
    /// A place.
    LOCATION = Self::new("M12 21c4-5 7-8.5 7-12A7 7 0 0 0 5 9c0 3.5 3 7 7 12zM12 7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z");
    /// A day.
    CALENDAR = Self::new("M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5");
    /// A document, a form.
    DOCUMENT = Self::new("M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7");
    /// A person, an account.
    USER = Self::new("M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21a8 8 0 0 1 16 0");
    /// A choice of languages.
    LANGUAGE = Self::new("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18");
    /// A copy on paper.
    PRINT = Self::new("M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z");
}
