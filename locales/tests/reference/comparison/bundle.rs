//! The reference, with our formats of numbers and the plural rules of today.
//!
//! `fluent-bundle` writes numbers as Rust does, and its plural rules (CLDR 37)
//! are older than the French category *many*. So numbers are written by our
//! formatter, and a number that is *many* travels as the word "many", which
//! chooses that variant, and is written as the number that it stands for.

use std::cell::Cell;
use std::fs;
use std::path::Path;

use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use portage_locales::generated::with_digits;
use portage_locales::plural::{Category, cardinal};
use portage_locales::{Argument, Locale, Message, Number, format};

thread_local! {
    static LOCALE: Cell<Locale> = const { Cell::new(Locale::EnCa) };
    static MANY: Cell<Option<Number>> = const { Cell::new(None) };
}

const MANY_WORD: &str = "many";

/// The texts of one language.
pub struct Bundle {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Bundle {
    pub fn read(folder: &Path, locale: Locale) -> Bundle {
        let mut bundle = FluentBundle::new(vec![locale.tag().parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| write(value)));
        bundle.add_function("NUMBER", number).unwrap();
        for entry in fs::read_dir(folder.join(locale.tag())).unwrap() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            bundle
                .add_resource(FluentResource::try_new(text).unwrap())
                .unwrap();
        }
        Bundle { locale, bundle }
    }

    pub fn format(&self, message: &Message, arguments: &[Argument]) -> String {
        LOCALE.set(self.locale);
        MANY.set(None);
        let mut given = FluentArgs::new();
        for (variable, argument) in message.variables.iter().zip(arguments) {
            given.set(variable.name, self.value(argument));
        }
        let (id, attribute) = match message.id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (message.id, None),
        };
        let entry = self.bundle.get_message(id).unwrap();
        let pattern = match attribute {
            Some(attribute) => entry.get_attribute(attribute).unwrap().value(),
            None => entry.value().unwrap(),
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&given), &mut errors);
        assert!(errors.is_empty(), "{}: {errors:?}", message.id);
        text.into_owned()
    }

    fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Number(number) if cardinal(self.locale, number) == Category::Many => {
                MANY.set(Some(*number));
                MANY_WORD.into()
            }
            Argument::Number(number) => fluent_number(number),
            Argument::Text(text) => text.get(self.locale).into_owned().into(),
            Argument::Date(day) => format::long_date(self.locale, *day).into(),
        }
    }
}

fn fluent_number(number: &Number) -> FluentValue<'static> {
    number.to_string().parse::<FluentNumber>().unwrap().into()
}

fn write(value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(value) => {
            let number: Number = value.as_string().parse().unwrap();
            let most = value.options.maximum_fraction_digits.map(|most| most as u8);
            Some(format::number(
                LOCALE.get(),
                &with_digits(&number, None, most),
            ))
        }
        FluentValue::String(word) if word == MANY_WORD => MANY
            .get()
            .map(|number| format::number(LOCALE.get(), &number)),
        _ => None,
    }
}

/// The built-in NUMBER(), for "many" too. A million with digits after the
/// mark is not *many* any more.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let mut value = match positional {
        [FluentValue::Number(value)] => value.clone(),
        [FluentValue::String(_)] if named.get("minimumFractionDigits").is_none() => {
            return MANY_WORD.into();
        }
        [FluentValue::String(_)] => MANY.get().unwrap().to_string().parse().unwrap(),
        _ => return FluentValue::Error,
    };
    value.options.merge(named);
    FluentValue::Number(value)
}

/// Whether the reference can say it: it is lent the French *many* for one number at a time.
pub fn knows(locale: Locale, arguments: &[Argument]) -> bool {
    let many = |argument: &&Argument| matches!(argument, Argument::Number(number) if cardinal(locale, number) == Category::Many);
    arguments.iter().filter(many).count() <= 1
}
