//! Shadows of a box.

use crate::{
    color::Color,
    json::Json,
    length,
    value::{Misread, misread, within},
};

/// One shadow, or several, the first on top.
pub(crate) fn layers(
    json: &Json,
    color_of: &dyn Fn(&Json) -> Result<Color, Misread>,
) -> Result<String, Misread> {
    let Json::Array(layers) = json else {
        return shadow(json, color_of);
    };
    if layers.is_empty() {
        return misread("", "write at least one shadow");
    }
    let css: Result<Vec<String>, Misread> = layers
        .iter()
        .enumerate()
        .map(|(index, layer)| {
            shadow(layer, color_of).map_err(|error| within(&format!("[{index}]"), error))
        })
        .collect();
    Ok(css?.join(","))
}

fn shadow(
    json: &Json,
    color_of: &dyn Fn(&Json) -> Result<Color, Misread>,
) -> Result<String, Misread> {
    let part = |name: &str| match json.get(name) {
        Some(part) => Ok(part),
        None => misread(
            "",
            format!("a shadow has color, offsetX, offsetY, blur and spread; {name} is missing"),
        ),
    };
    let size = |name: &str, negative: bool| {
        let css = length::of(part(name)?, negative).map_err(|e| within(&format!(".{name}"), e))?;
        Ok(if css == "0rem" || css == "0px" {
            "0".to_owned()
        } else {
            css
        })
    };
    let color = color_of(part("color")?).map_err(|error| within(".color", error))?;
    let (x, y) = (size("offsetX", true)?, size("offsetY", true)?);
    let (blur, spread) = (size("blur", false)?, size("spread", true)?);
    let inset = match json.get("inset") {
        None | Some(Json::Bool(false)) => "",
        Some(Json::Bool(true)) => " inset",
        Some(_) => return misread(".inset", "write true or false"),
    };
    Ok(format!("{x} {y} {blur} {spread} {color}{inset}").replace(" 0 #", " #"))
}
