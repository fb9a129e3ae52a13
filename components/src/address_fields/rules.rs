use super::AddressParts;
use super::same::kept_from;
use crate::form::{
    Answers, Rule, Rules, is, is_not, matches, postal_code, postal_code_for, required,
};
use portage_locales::{Text, messages, places};

/// What is asked of the address `name`, of which [`AddressFields`](crate::AddressFields) shows the
/// same `parts`. Each missing part has its own problem.
///
/// Where a page asks for two addresses, tell their problems apart with [`Rules::about`]:
/// `address_rules("mail", parts).about(t::mailing_address())`.
pub fn address_rules(name: impl Into<String>, parts: AddressParts) -> Rules {
    let name = name.into();
    let asked = asked(&name, parts);
    if !parts.or_same {
        return asked;
    }
    let same = [&name, "-same"].concat();
    let known = matches(|value| value == "true", messages::form_unknown_choice());
    let rules = Rules::new().field(same.clone(), known);
    let rules = match parts.same_as {
        Some(other) => {
            let kept = Rules::new().group(same.clone(), kept_from(other, &name, &asked));
            rules.when(same.clone(), is("true"), kept)
        }
        None => rules,
    };
    rules.when(same, is_not("true"), asked)
}

fn asked(name: &str, parts: AddressParts) -> Rules {
    let part = |part: &str| [name, "-", part].concat();
    let country = part("country");
    let mut rules = Rules::new();
    if parts.international {
        let known = matches(
            |code| places::country(code).is_some(),
            messages::form_unknown_choice(),
        );
        let chosen = required(messages::form_address_country()).then(known);
        rules = rules.field(country.clone(), chosen);
    }
    if parts.one_block {
        return rules.field(part("lines"), required(messages::form_address_lines()));
    }
    rules = rules
        .field(part("street"), street(&part("box"), parts))
        .field(part("unit"), Rule::default());
    if parts.or_box {
        rules = rules.field(part("box"), Rule::default());
    }
    rules = rules.field(part("city"), required(messages::form_address_city()));
    let province = Rules::new().field(part("province"), province());
    let code = part("postal-code");
    if !parts.international {
        let asked = required(messages::form_address_postal_code()).then(postal_code());
        return rules.and(province).field(code, asked);
    }
    let region = where_used(&country, |country| match country {
        "US" => Some(messages::form_address_state()),
        _ => None,
    });
    let used = where_used(&country, |country| match country {
        "CA" => Some(messages::form_address_postal_code()),
        "US" => Some(messages::form_address_zip_code()),
        _ => None,
    });
    let region = Rules::new().field(part("region"), region);
    rules
        .when(country.clone(), is("CA"), province)
        .when(country.clone(), is_not("CA"), region)
        .field(code, used.then(postal_code_for(country)))
}

fn street(post_box: &str, parts: AddressParts) -> Rule {
    if !parts.or_box {
        return required(messages::form_address_street());
    }
    let post_box = post_box.to_owned();
    Rule::new(move |value, answers| {
        let other = answers.get(&post_box).unwrap_or_default();
        if value.is_empty() && other.trim().is_empty() {
            Err(messages::form_address_street_or_box())
        } else {
            Ok(value.to_owned())
        }
    })
}

fn province() -> Rule {
    required(messages::form_address_province()).then(matches(
        |code| places::province(code).is_some(),
        messages::form_unknown_choice(),
    ))
}

/// Asks for an answer only in countries whose mail needs one: not every country has regions, nor
/// postal codes.
fn where_used(country: &str, message: fn(&str) -> Option<Text>) -> Rule {
    let country = country.to_owned();
    Rule::new(move |value: &str, answers: &Answers| {
        let country = answers.get(&country).unwrap_or_default();
        match message(country.trim()) {
            Some(message) if value.is_empty() => Err(message),
            _ => Ok(value.to_owned()),
        }
    })
}
