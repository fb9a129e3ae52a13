use crate::site::tokens_page::swatch;
use portage_themes::{Mode, Role, Theme, tokens::ALL};
use std::fmt::Write;

/// Classes for a theme's colours as such, whatever theme the page is shown in: `swatch--…` fills,
/// `letter--…` writes. Forced colours leave them alone: they are the content.
pub(crate) fn swatches(theme: &Theme) -> String {
    let mut css = String::from(
        ".swatch{block-size:var(--ptg-target);border:1px solid var(--ptg-color-border-control);\
         border-radius:var(--ptg-radius-small);display:block;forced-color-adjust:none;\
         inline-size:4.5rem;margin-block-end:var(--ptg-space-025)}\
         .swatch--text,.swatch--edge{display:inline-flex;inline-size:var(--ptg-target);margin:0;vertical-align:middle}\
         .swatch--text{align-items:center;font-weight:bold;justify-content:center}\
         .swatch--edge{border:.5rem solid}\
         .scale{display:block;margin-block-start:var(--ptg-space-050)}",
    );
    for mode in Mode::ALL {
        for &role in Role::ALL {
            let (name, color) = (swatch(mode, role), theme.color(mode, role));
            let _ = write!(
                css,
                ".swatch--{name}{{background:{color}}}.letter--{name}{{color:{color}}}.swatch--edge.letter--{name}{{border-color:{color}}}"
            );
        }
    }
    for token in ALL {
        let (class, name) = (token.path.replace('.', "-"), token.name);
        let rule = match token.path.split('.').collect::<Vec<_>>()[..] {
            ["space", _] => format!(
                "background:var(--ptg-color-action);block-size:1rem;inline-size:var({name});max-inline-size:100%;forced-color-adjust:none"
            ),
            ["font", "size", _] => {
                format!("font-size:var({name});line-height:var(--ptg-line-heading)")
            }
            ["font", _] => format!("font-family:var({name})"),
            _ => continue,
        };
        let _ = write!(css, ".scale--{class}{{{rule}}}");
    }
    css
}
