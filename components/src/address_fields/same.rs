use crate::form::{Answers, GroupRule, Rule, Rules, postal_code_for};

const PARTS: [&str; 9] = [
    "country",
    "street",
    "unit",
    "box",
    "city",
    "province",
    "region",
    "postal-code",
    "lines",
];

/// Keeps what was answered of the address `other` under the names of the address `name`, of which
/// `asked` asks. Whether it is right, the rules of the other say.
pub(super) fn kept_from(other: &'static str, name: &str, asked: &Rules) -> GroupRule {
    let name = name.to_owned();
    let own = move |part: &str| [&name, "-", part].concat();
    let parts: Vec<&str> = PARTS
        .into_iter()
        .filter(|part| asked.knows(&own(part)))
        .collect();
    GroupRule::new(false, &[], move |_, answers| {
        let kept = parts
            .iter()
            .filter_map(|part| Some((own(part), answered(other, part, answers)?)));
        Ok(kept.collect())
    })
}

/// A part of the address, tidied; none where it is no part of an address in that country.
fn answered(address: &str, part: &str, answers: &Answers) -> Option<String> {
    let name = |part: &str| [address, "-", part].concat();
    let tidy = |part: &str, rule: Rule| {
        let answer = answers.get(&name(part)).unwrap_or_default();
        rule.check(answer, answers).unwrap_or_default()
    };
    let mut country = tidy("country", Rule::default());
    if country.is_empty() {
        country.push_str("CA");
    }
    match part {
        "country" => Some(country),
        "province" if country != "CA" => None,
        "region" if country == "CA" => None,
        "postal-code" => Some(tidy(part, postal_code_for(name("country")))),
        _ => Some(tidy(part, Rule::default())),
    }
}

#[cfg(test)]
mod tests {
    use crate::*;

    fn mail(parts: AddressParts, home: AddressParts, pairs: &[(&str, &str)]) -> Address {
        let answers: Answers = pairs.iter().copied().collect();
        let rules = address_rules("home", home).and(address_rules("mail", parts));
        let valid = rules.check(&answers).unwrap();
        valid.part("mail").deserialize().unwrap()
    }

    #[test]
    fn who_says_that_it_is_the_same_has_a_mailing_address_too() {
        let answers = [
            ("home-street", " 111 Wellington St "),
            ("home-unit", "4"),
            ("home-city", "Ottawa"),
            ("home-province", "ON"),
            ("home-postal-code", "k1a0a4"),
            ("mail-same", "true"),
            // Typed before the box was ticked.
            ("mail-city", "Québec"),
        ];
        let parts = AddressParts::international().or_box().or_same_as("home");
        let address = mail(parts, AddressParts::canadian(), &answers);
        let expected = Address {
            country: "CA".into(),
            street: "111 Wellington St".into(),
            unit: "4".into(),
            city: "Ottawa".into(),
            province: "ON".into(),
            postal_code: "K1A 0A4".into(),
            ..Address::default()
        };
        assert_eq!(address, expected);
    }

    #[test]
    fn what_belongs_to_another_country_does_not_come_along() {
        let answers = [
            ("home-country", "US"),
            ("home-street", "1 Main St"),
            ("home-city", "Bangor"),
            ("home-province", "QC"),
            ("home-region", "Maine"),
            ("home-postal-code", "044010000"),
            ("mail-same", "true"),
        ];
        let home = AddressParts::international();
        let address = mail(home.or_same_as("home"), home, &answers);
        assert_eq!((&*address.province, &*address.region), ("", "Maine"));
        assert_eq!(address.postal_code, "04401-0000");
    }

    #[test]
    fn a_wrong_address_is_complained_of_once() {
        let home = AddressParts::canadian();
        let rules = address_rules("home", home).and(address_rules("mail", home.or_same_as("home")));
        let answers = [("mail-same", "true")].into_iter().collect();
        let problems = rules.check(&answers).unwrap_err();
        assert!(
            problems
                .iter()
                .all(|problem| problem.field.starts_with("home-"))
        );
    }
}
