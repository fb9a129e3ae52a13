//! Turns the names in `base.tokens.json` into `tokens::…` and `Role`, so that
//! the file is the only place where a token is named and described.

#[allow(dead_code, reason = "the library uses the rest")]
#[path = "src/json.rs"]
mod json;

use std::{env, fmt::Write, fs, path::Path};

use json::Json;

/// Not custom properties: sizes that replace others on narrow viewports, and
/// widths for media queries, which cannot read a custom property.
const NOT_PROPERTIES: [&str; 2] = ["narrow", "breakpoint"];

struct Token {
    path: String,
    kind: String,
    english: String,
    extension: Json,
}

impl Token {
    /// `role.text-muted` → `--ptg-color-text-muted`.
    fn property(&self) -> String {
        let path = self.path.replace("role.", "color.");
        format!("--ptg-{}", path.replace('.', "-"))
    }

    fn extension(&self, key: &str) -> &str {
        let text = self.extension.get(key).and_then(Json::text);
        text.unwrap_or_else(|| panic!("base.tokens.json: {}: no {key}", self.path))
    }
}

fn collect(json: &Json, path: &str, kind: &str, tokens: &mut Vec<Token>) {
    let kind = json.get("$type").and_then(Json::text).unwrap_or(kind);
    if json.get("$value").is_some() {
        let english = json.get("$description").and_then(Json::text);
        let extensions = json.get("$extensions");
        tokens.push(Token {
            path: path.to_owned(),
            kind: kind[..1].to_uppercase() + &kind[1..],
            english: english
                .unwrap_or_else(|| panic!("base.tokens.json: {path}: no $description"))
                .to_owned(),
            extension: extensions
                .and_then(|all| all.get("ca.portage"))
                .cloned()
                .unwrap_or(Json::Null),
        });
        return;
    }
    for (name, child) in json.members() {
        let top = path.is_empty();
        if name.starts_with('$') || top && NOT_PROPERTIES.contains(&name.as_str()) {
            continue;
        }
        let path = if top {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        collect(child, &path, kind, tokens);
    }
}

fn variant(name: &str) -> String {
    let words = name.split('-');
    words
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}

fn constants(tokens: &[Token]) -> String {
    let (mut consts, mut names, mut all) = (String::new(), String::new(), String::new());
    for token in tokens {
        let property = token.property();
        let constant = property["--ptg-".len()..].replace('-', "_").to_uppercase();
        let (english, french) = (&token.english, token.extension("fr-CA"));
        writeln!(
            consts,
            "/// {english}\npub const {constant}: &str = {property:?};"
        )
        .unwrap();
        writeln!(names, "    {constant},").unwrap();
        writeln!(
            all,
            "    Token {{ name: {constant}, path: {:?}, kind: Kind::{}, description: \
             Description::fixed({english:?}, {french:?}) }},",
            token.path, token.kind
        )
        .unwrap();
    }
    format!(
        "{consts}\n/// Every custom property, in the order of `base.tokens.json`.\n\
         pub const NAMES: &[&str] = &[\n{names}];\n\n\
         /// Every custom property with its type and its description.\n\
         pub const ALL: &[Token] = &[\n{all}];\n"
    )
}

fn roles(tokens: &[Token]) -> String {
    let (mut variants, mut all, mut forced) = (String::new(), String::new(), String::new());
    let paths = tokens
        .iter()
        .filter_map(|token| Some((token, token.path.strip_prefix("role.")?)));
    for (token, name) in paths {
        let variant = variant(name);
        writeln!(variants, "    /// {}\n    {variant},", token.english).unwrap();
        writeln!(all, "        Role::{variant},").unwrap();
        writeln!(
            forced,
            "            Role::{variant} => {:?},",
            token.extension("forced-colors")
        )
        .unwrap();
    }
    format!(
        "/// What a colour is for.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         pub enum Role {{\n{variants}}}\n\n\
         impl Role {{\n    /// Every role, in the order of `base.tokens.json`.\n    \
         pub const ALL: &'static [Role] = &[\n{all}    ];\n\n    \
         /// The system colour that takes its place in forced-colours mode.\n    \
         pub const fn system_color(self) -> &'static str {{\n        match self {{\n{forced}        }}\n    }}\n}}\n"
    )
}

fn breakpoints(base: &Json) -> String {
    let mut consts = String::new();
    let group = base
        .get("breakpoint")
        .expect("base.tokens.json has breakpoints");
    for (name, token) in group
        .members()
        .iter()
        .filter(|(name, _)| !name.starts_with('$'))
    {
        let value = token.get("$value").expect("a breakpoint has a value");
        let (Some(Json::Number(number)), Some(unit)) =
            (value.get("value"), value.get("unit").and_then(Json::text))
        else {
            panic!("base.tokens.json: breakpoint.{name}: write a value and a unit");
        };
        let english = token
            .get("$description")
            .and_then(Json::text)
            .unwrap_or_default();
        let name = name.to_uppercase();
        writeln!(
            consts,
            "/// {english}\npub const {name}: &str = \"{number}{unit}\";"
        )
        .unwrap();
    }
    consts
}

fn main() {
    println!("cargo::rerun-if-changed=base.tokens.json");
    let base = fs::read_to_string("base.tokens.json").expect("themes/base.tokens.json is there");
    let base: Json =
        serde_json::from_str(&base).unwrap_or_else(|e| panic!("base.tokens.json: {e}"));
    let mut tokens = Vec::new();
    collect(&base, "", "", &mut tokens);
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let files = [
        ("tokens.rs", constants(&tokens)),
        ("role.rs", roles(&tokens)),
        ("breakpoint.rs", breakpoints(&base)),
    ];
    for (name, rust) in files {
        fs::write(Path::new(&out).join(name), rust).expect("OUT_DIR is writable");
    }
}
