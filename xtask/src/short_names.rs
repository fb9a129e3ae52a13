//! The functions of the glue under short names. wasm-bindgen tells them apart by sixteen digits
//! that no compression makes smaller, in the module and once more in the glue.

use std::collections::BTreeMap;

/// Gives the functions of the glue that a module imports short names, in both.
pub fn shorten<'a>(glue: &str, imports: impl Iterator<Item = &'a mut String>) -> String {
    let mut names = BTreeMap::new();
    for import in imports {
        // What is written elsewhere too might be meant there.
        if glue.matches(&**import).count() == 1
            && glue.lines().any(|line| key(line) == Some(import))
        {
            let short = format!("a{}", names.len());
            names.insert(std::mem::replace(import, short.clone()), short);
        }
    }
    let mut shortened = String::with_capacity(glue.len());
    for line in glue.lines() {
        match key(line).and_then(|name| Some((name, names.get(name)?))) {
            Some((name, short)) => shortened.push_str(&line.replacen(name, short, 1)),
            None => shortened.push_str(line),
        }
        shortened.push('\n');
    }
    shortened
}

/// The name of a function in the list that the module is given.
fn key(line: &str) -> Option<&str> {
    let (name, _) = line.trim_start().split_once(": function(")?;
    name.starts_with("__wb").then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_have_short_names_in_both_files() {
        let glue = "\
function __wbg_get_imports() {
    return { list: {
        __wbg_new_36d738a0c8cfac43: function() {
            return __wbg_adapter_1(1);
        },
        __wbg_call_13de428334042d26: function(a) { return a.call(); },
    } };
}
function __wbg_adapter_1(a) {}
";
        let mut imports = [
            "__wbg_call_13de428334042d26",
            "__wbg_adapter_1",
            "__wbg_new_36d738a0c8cfac43",
        ]
        .map(str::to_owned);
        let shortened = shorten(glue, imports.iter_mut());
        assert_eq!(imports, ["a0", "__wbg_adapter_1", "a1"]);
        assert!(
            shortened.contains("        a1: function() {"),
            "{shortened}"
        );
        assert!(
            shortened.contains("        a0: function(a) {"),
            "{shortened}"
        );
        assert!(
            shortened.contains("return __wbg_adapter_1(1)"),
            "{shortened}"
        );
    }
}
