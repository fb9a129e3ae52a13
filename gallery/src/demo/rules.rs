use crate::messages as t;
use portage::locales::format::{Phone, PostalCode};
use portage::{Rules, email, max_length, phone, postal_code, required};
use serde::Deserialize;

/// Longer names than any in use. Without a bound one person could fill the server's memory.
const LONGEST_NAME: u32 = 200;
/// The longest address that email can carry (RFC 5321).
const LONGEST_EMAIL: u32 = 254;
/// A number with every space and an extension, as people type it.
const LONGEST_CODE: u32 = 60;

/// What is asked about contact details: the browser and the server run the same.
pub fn contact_rules() -> Rules {
    Rules::new()
        .field(
            "given-names",
            required(t::demo_given_names_enter()).then(max_length(LONGEST_NAME)),
        )
        .field(
            "family-name",
            required(t::demo_family_name_enter()).then(max_length(LONGEST_NAME)),
        )
        .field(
            "email",
            required(t::demo_email_enter())
                .then(email())
                .then(max_length(LONGEST_EMAIL)),
        )
        .field("phone", max_length(LONGEST_CODE).then(phone()))
        .field(
            "postal-code",
            required(t::demo_postal_code_enter()).then(postal_code()),
        )
}

/// Contact details that passed the rules.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Contact {
    /// Given names.
    pub given_names: String,
    /// Family name.
    pub family_name: String,
    /// Email address.
    pub email: String,
    /// Phone number, if the person agrees to be called.
    pub phone: Option<Phone>,
    /// Postal code.
    pub postal_code: PostalCode,
}

#[cfg(test)]
mod tests {
    use super::*;
    use portage::Answers;
    use portage::locales::Locale;

    const GOOD: [(&str, &str); 5] = [
        ("given-names", " Zoë  Anne\u{a0}"),
        ("family-name", "O’Brien-Lévesque"),
        ("email", "zoe@exemple.ca"),
        ("phone", "(613) 555 1234 poste 7"),
        ("postal-code", "k1a-0b1"),
    ];

    fn contact(answers: [(&str, &str); 5]) -> Contact {
        let valid = &contact_rules().check(&Answers::from_iter(answers)).unwrap();
        valid.deserialize().unwrap()
    }

    #[test]
    fn what_the_rules_let_through_is_what_the_struct_takes() {
        let contact = contact(GOOD);
        assert_eq!(contact.given_names, "Zoë  Anne");
        assert_eq!(contact.phone.unwrap().extension(), Some("7"));
        assert_eq!(contact.postal_code.to_string(), "K1A 0B1");
    }

    #[test]
    fn a_phone_number_may_be_left_out() {
        let contact =
            contact(GOOD.map(|(name, value)| (name, if name == "phone" { " " } else { value })));
        assert_eq!(contact.phone, None);
    }

    #[test]
    fn an_empty_form_says_what_to_enter_in_both_languages_in_the_order_of_the_page() {
        let problems = contact_rules().check(&Answers::new()).unwrap_err();
        let fields: Vec<_> = problems
            .iter()
            .map(|problem| problem.field.as_str())
            .collect();
        assert_eq!(
            fields,
            ["given-names", "family-name", "email", "postal-code"]
        );
        for problem in problems.iter() {
            assert!(
                problem.text.get(Locale::EnCa).starts_with("Enter "),
                "{problem:?}"
            );
            assert!(
                problem.text.get(Locale::FrCa).starts_with("Entrez "),
                "{problem:?}"
            );
        }
    }
}
