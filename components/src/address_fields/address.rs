use portage_locales::{Locale, places};
use serde::{Deserialize, Serialize};

/// An address that passed its rules: `valid.part("home").deserialize::<Address>()`. Parts that
/// were not asked for are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Address {
    /// Code of ISO 3166; empty where only Canada is meant.
    pub country: String,
    /// Street number and name.
    pub street: String,
    /// Apartment, suite or unit.
    pub unit: String,
    /// Post office box or rural route.
    #[serde(rename = "box")]
    pub post_box: String,
    /// City, town or village, with its accents.
    pub city: String,
    /// Province or territory of Canada: two letters.
    pub province: String,
    /// State, region or province of another country, in words.
    pub region: String,
    /// Postal code or ZIP code.
    pub postal_code: String,
    /// The whole address but the country, where it was asked for in one block.
    pub lines: String,
}

impl Address {
    /// The lines of a label, as Canada Post asks for them: the unit before the street with a
    /// hyphen, two spaces before the postal code, no punctuation, the country last and only
    /// where it is another.
    pub fn label(&self, locale: Locale) -> Vec<String> {
        let mut lines: Vec<String> = self
            .lines
            .lines()
            .map(str::trim)
            .map(String::from)
            .collect();
        lines.push(joined(&[&self.unit, &self.street], "-"));
        lines.push(self.post_box.clone());
        let place = joined(&[&self.city, &self.province, &self.region], " ");
        lines.push(joined(&[&place, &self.postal_code], "  "));
        if let Some(country) = places::country(&self.country)
            && country.code() != "CA"
        {
            lines.push(country.name(locale).to_uppercase());
        }
        lines.retain(|line| !line.is_empty());
        lines
    }
}

fn joined(parts: &[&str], by: &str) -> String {
    let mut out = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push_str(by);
        }
        out.push_str(part);
    }
    out
}
