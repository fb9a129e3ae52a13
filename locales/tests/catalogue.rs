//! The list of messages that the gallery, the tests and overrides rely on.

use portage_locales::{Argument, CATALOGUE, Locale, Number};

#[test]
fn an_id_that_does_not_say_which_component_it_belongs_to() {
    for message in CATALOGUE {
        let component = message.file.replace('_', "-");
        let rest = message.id.strip_prefix(&component);
        assert!(
            rest.is_some_and(|rest| rest.starts_with('-')),
            "{} is in {}.ftl: start the id with {component}-",
            message.id,
            message.file
        );
    }
}

#[test]
fn a_message_that_its_own_samples_cannot_show() {
    for message in CATALOGUE {
        for locale in Locale::ALL {
            let text = (message.format)(*locale, &message.samples());
            assert!(!text.trim().is_empty(), "{} in {locale}", message.id);
        }
    }
}

#[test]
#[should_panic(expected = "the message form-too-long was given other arguments than its variables")]
fn arguments_of_another_message() {
    let message = CATALOGUE
        .iter()
        .find(|message| message.id == "form-too-long")
        .unwrap();
    let two = [1, 2].map(|number: i32| Argument::Number(Number::from(number)));
    (message.format)(Locale::EnCa, &two);
}
