//! WCAG contrast of a theme: the pairs of colours that it promises, measured.

use std::fmt;

use crate::{
    color::contrast_ratio,
    role::{Mode, Role, Role::*},
    theme::Theme,
};

/// The contrast of two roles in one mode of a theme, 1.0 to 21.0.
pub fn contrast(theme: &Theme, mode: Mode, foreground: Role, background: Role) -> f64 {
    contrast_ratio(theme.color(mode, foreground), theme.color(mode, background))
}

/// Why a pair must have contrast; it decides how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Use {
    /// Text to read (WCAG 1.4.3, and 1.4.6 in the stronger modes).
    Text,
    /// Text of what is disabled: WCAG asks nothing, people still read it.
    DisabledText,
    /// An edge or fill by which a control is recognised (WCAG 1.4.11).
    Line,
    /// The focus ring: of its two colours, at least one stands out.
    Ring,
}

impl Use {
    /// The least contrast. Dark mode is held to the same as high contrast: a
    /// person who asks for both dark and more contrast gets dark mode, not a
    /// white page.
    pub const fn required(self, mode: Mode) -> f64 {
        match (self, mode) {
            (Use::Text, Mode::Light) => 4.5,
            (Use::Text, Mode::Dark | Mode::Contrast) => 7.0,
            (Use::DisabledText, Mode::Contrast) => 7.0,
            (Use::DisabledText, _) => 4.5,
            (Use::Line | Use::Ring, _) => 3.0,
        }
    }
}

/// Two colours that components may put on each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pair {
    /// What is seen; for a ring, its outer colour.
    pub foreground: Role,
    /// What lies behind or beside it.
    pub background: Role,
    /// What it is used for.
    pub purpose: Use,
}

/// A row: each foreground on each background.
type Row = (Use, &'static [Role], &'static [Role]);

const PROMISED: &[Row] = &[
    (
        Use::Text,
        &[Text, Link, LinkHover, LinkVisited],
        &[
            Background,
            Surface,
            ErrorBackground,
            SuccessBackground,
            WarningBackground,
            InfoBackground,
        ],
    ),
    (
        Use::Text,
        &[TextMuted],
        &[Background, Surface, ControlBackground],
    ),
    (Use::Text, &[ControlText], &[ControlBackground]),
    (
        Use::Text,
        &[Error],
        &[Background, Surface, ControlBackground, ErrorBackground],
    ),
    (
        Use::Text,
        &[Success],
        &[Background, Surface, SuccessBackground],
    ),
    (
        Use::Text,
        &[Warning],
        &[Background, Surface, WarningBackground],
    ),
    (Use::Text, &[Info], &[Background, Surface, InfoBackground]),
    (Use::Text, &[ActionText], &[Action, ActionHover]),
    (Use::Text, &[SecondaryText], &[Secondary, SecondaryHover]),
    (Use::Text, &[DangerText], &[Danger, DangerHover]),
    (Use::Text, &[BandText, BandLink], &[Band]),
    (Use::DisabledText, &[DisabledText], &[Disabled]),
    (
        Use::Line,
        &[BorderControl],
        &[Background, Surface, ControlBackground],
    ),
    (Use::Line, &[Action, Danger], &[Background, Surface]),
    (Use::Text, &[Mark], &[Background]),
    (Use::Line, &[Mark], &[Surface, ControlBackground]),
    (
        Use::Line,
        &[Focus],
        &[Background, Surface, ControlBackground, FocusInner],
    ),
    (
        Use::Ring,
        &[Focus],
        &[
            Band,
            Action,
            ActionHover,
            Secondary,
            SecondaryHover,
            Danger,
            DangerHover,
            BorderControl,
            Error,
            ErrorBackground,
            SuccessBackground,
            WarningBackground,
            InfoBackground,
            Disabled,
        ],
    ),
];

/// Every pair that a theme promises to components.
pub fn promised() -> impl Iterator<Item = Pair> {
    PROMISED
        .iter()
        .flat_map(|(purpose, foregrounds, backgrounds)| {
            foregrounds.iter().flat_map(move |&foreground| {
                let pair = move |&background| Pair {
                    foreground,
                    background,
                    purpose: *purpose,
                };
                backgrounds.iter().map(pair)
            })
        })
}

/// A promised pair, measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// The theme's name.
    pub theme: String,
    /// The mode.
    pub mode: Mode,
    /// The pair.
    pub pair: Pair,
    /// What it has, 1.0 to 21.0; of a ring, that of the better colour.
    pub ratio: f64,
    /// What it must have.
    pub required: f64,
}

impl Measure {
    /// Whether the promise is kept. The ratio is not rounded: 4.499 fails.
    pub fn passes(&self) -> bool {
        self.ratio >= self.required
    }
}

/// What it has, what it must have, and what to do.
impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (theme, mode) = (&self.theme, self.mode.name());
        let background = self.pair.background.key();
        let (seen, either) = match self.pair.purpose {
            Use::Ring => ("the focus ring", "focus or focus-inner"),
            _ => (self.pair.foreground.key(), "one of the two"),
        };
        // Cut, not rounded: 4.499 must not read as 4.50.
        let (ratio, required) = ((self.ratio * 100.0).floor() / 100.0, self.required);
        write!(
            f,
            "{theme}: {mode}: {seen} on {background} has {ratio:.2}:1 and needs {required}:1; \
             make {either} lighter or darker"
        )
    }
}

impl Theme {
    /// Every promised pair in one mode.
    pub fn measures(&self, mode: Mode) -> Vec<Measure> {
        let measure = |pair: Pair| {
            let outer = contrast(self, mode, pair.foreground, pair.background);
            let ratio = match pair.purpose {
                Use::Ring => outer.max(contrast(self, mode, FocusInner, pair.background)),
                _ => outer,
            };
            let required = pair.purpose.required(mode);
            Measure {
                theme: self.name().to_owned(),
                mode,
                pair,
                ratio,
                required,
            }
        };
        promised().map(measure).collect()
    }

    /// The promises that the theme breaks, in any mode. A department's tests
    /// should find none.
    pub fn shortfalls(&self) -> Vec<Measure> {
        let all = Mode::ALL.into_iter().flat_map(|mode| self.measures(mode));
        all.filter(|measure| !measure.passes()).collect()
    }
}
