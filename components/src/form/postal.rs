use super::Rule;
use super::rule::{answered, trim};
use portage_locales::format::{PostalCode, ZipCode};
use portage_locales::messages;

/// The postal code of the country that the field `country` names: of Canada as `K1A 0B1`, of the
/// United States as `20500` or `20500-0003`, of others as typed.
///
/// As long as no country is chosen the code is not complained of: to guess one would be to
/// refuse an answer that is right.
pub fn postal_code_for(country: impl Into<String>) -> Rule {
    let country = country.into();
    Rule::new(move |value, answers| {
        let country = trim(answers.get(&country).unwrap_or_default());
        let canadian = || value.parse::<PostalCode>().map(|code| code.to_string());
        match country {
            _ if value.is_empty() => Ok(String::new()),
            "CA" => canadian().map_err(|_| messages::form_postal_code()),
            "US" => value
                .parse::<ZipCode>()
                .map(|code| code.to_string())
                .map_err(|_| messages::form_zip_code()),
            "" => Ok(canadian().unwrap_or_else(|_| value.to_owned())),
            _ => Ok(value.to_owned()),
        }
    })
}

/// A ZIP code of the United States; kept as `20500` or `20500-0003`.
pub fn zip_code() -> Rule {
    answered(|value| {
        value
            .parse::<ZipCode>()
            .map(|code| code.to_string())
            .map_err(|_| messages::form_zip_code())
    })
}
