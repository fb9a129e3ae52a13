use super::Drawing;

/// Every drawing of Portage as one SVG file: the file `icons.svg` of a page written without Rust,
/// an error page of the web server for example. `cargo xtask icons` prints it. Host only.
///
/// Each drawing is a `<symbol>`; its id is its name in lower case, with hyphens. A page shows it
/// as large as a letter and in the colour of the text with
/// `<svg width="1em" height="1em" aria-hidden="true"><use href="/icons.svg#check"/></svg>`. The
/// ones that point along the line of text want the class `ptg-icon--directional` as well, to turn
/// around from right to left.
///
/// A page with a content security policy needs `img-src 'self'`, and Firefox before version 132
/// `default-src 'self'` too: [`Icon`](super::Icon) draws into the page and needs neither.
pub fn icon_sprite() -> String {
    let symbols = Drawing::ALL.iter().map(|(name, drawing)| {
        let id = name.to_ascii_lowercase().replace('_', "-");
        let path = drawing.path();
        format!(
            "  <symbol id=\"{id}\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" \
             stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\
             <path d=\"{path}\"/></symbol>\n"
        )
    });
    let symbols: String = symbols.collect();
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\">\n{symbols}</svg>\n")
}
