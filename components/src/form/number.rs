use super::{Answers, Rule};
use crate::numeral::{LANGUAGE, Measure};
use portage_locales::format::{Currency, MoneyError, NumberError, plain_number};
use portage_locales::{Locale, Number, Text, messages};
use std::borrow::Cow;

/// A number, as people type it in either language; kept as `1234.5`.
///
/// Both decimal marks are read on every page. What differs between the languages (`1,234` is a
/// thousand in English, and may be one and a bit in French) is read in the language that the
/// field sent along; on a French page it is refused, with both readings. Where no language came
/// with it (a stored answer, another program) only text that every language reads alike is
/// taken, and text that is kept already: what passed once passes again.
///
/// ```
/// use portage::*;
/// let rules = Rules::new().field("children", required("Enter how many.").then(number().whole().min(0).max(20)));
/// let sent = [("children", "3")].into_iter().collect();
/// assert_eq!(rules.check(&sent).unwrap().answers().get("children"), Some("3"));
/// ```
pub fn number() -> NumberRule {
    NumberRule::of(Measure::Number, None)
}

/// An amount of Canadian dollars with or without cents, with or without its sign; kept as
/// `1234.50`. Read as [`number`] is.
pub fn money() -> NumberRule {
    NumberRule::of(Measure::Money(Currency::Cad), Some(2))
}

/// A percentage, with or without its sign; 12.5 % is kept as `12.5`. Read as [`number`] is.
pub fn percentage() -> NumberRule {
    NumberRule::of(Measure::Percent, None)
}

/// What is asked of a number: a [`Rule`] with limits.
#[derive(Clone)]
pub struct NumberRule {
    measure: Measure,
    min: Option<Number>,
    max: Option<Number>,
    decimals: Option<u8>,
    message: Option<Text>,
}

impl NumberRule {
    fn of(measure: Measure, decimals: Option<u8>) -> Self {
        Self {
            measure,
            min: None,
            max: None,
            decimals,
            message: None,
        }
    }

    /// The least that is taken. Default: no limit, so that numbers below zero are taken.
    pub fn min(mut self, min: impl Into<Number>) -> Self {
        self.min = Some(min.into());
        self
    }

    /// The most that is taken. Default: no limit.
    pub fn max(mut self, max: impl Into<Number>) -> Self {
        self.max = Some(max.into());
        self
    }

    /// The most places after the decimal mark; zeros at the end do not count. Default: any
    /// number of them, and two for money.
    pub fn decimals(mut self, most: u8) -> Self {
        self.decimals = Some(most);
        self
    }

    /// No places after the decimal mark: people, days, dollars without cents.
    pub fn whole(self) -> Self {
        self.decimals(0)
    }

    /// The currency, for [`money`]. Default: Canadian dollars.
    pub fn currency(mut self, currency: Currency) -> Self {
        self.measure = Measure::Money(currency);
        self
    }

    /// What to do when the answer is no number: "Enter how many people live with you". Default:
    /// a message with an example.
    pub fn message(mut self, message: impl Into<Text>) -> Self {
        self.message = Some(message.into());
        self
    }

    fn check(&self, typed: &str, answers: &Answers) -> Result<String, Text> {
        if typed.is_empty() {
            return Ok(String::new());
        }
        let language = answers.get(LANGUAGE).and_then(Locale::from_tag);
        let read = self.read(typed, language);
        let number = read.map_err(|error| self.unread(typed, error))?;
        let number = self.measure.settle(number, self.decimals);
        match self.decimals {
            Some(0) if number.scale() > 0 => return Err(self.no_number()),
            Some(most) if number.scale() > most => {
                return Err(messages::form_number_decimals(most));
            }
            _ => {}
        }
        let under = self.min.is_some_and(|min| number.value_cmp(&min).is_lt());
        let over = self.max.is_some_and(|max| number.value_cmp(&max).is_gt());
        if under || over {
            return Err(self.out_of_limits());
        }
        Ok(number.to_string())
    }

    fn read(&self, typed: &str, language: Option<Locale>) -> Result<Number, MoneyError> {
        if let Some(locale) = language {
            return self.measure.read(locale, typed);
        }
        if let Ok(kept) = typed.parse() {
            return Ok(kept);
        }
        // Where two languages read it differently, one of them refuses it as ambiguous.
        let mut read = Err(MoneyError::Amount(NumberError::NotANumber));
        for locale in Locale::ALL {
            read = Ok(self.measure.read(*locale, typed)?);
        }
        read
    }

    fn unread(&self, typed: &str, error: MoneyError) -> Text {
        match error {
            MoneyError::Amount(NumberError::Ambiguous { grouped, decimal }) => {
                self.ambiguous(typed, grouped, decimal)
            }
            MoneyError::Amount(NumberError::TooLong) => messages::form_number_too_long(),
            MoneyError::OtherCurrency(Currency::Cad) => messages::form_money_us(),
            MoneyError::OtherCurrency(Currency::Usd) => messages::form_money_canadian(),
            _ => self.no_number(),
        }
    }

    /// Both readings, and what to type for those that the question takes.
    fn ambiguous(&self, typed: &str, grouped: Number, decimal: Number) -> Text {
        let [one, other] = [grouped, decimal].map(|reading| self.measure.say(reading));
        let typed = typed.to_owned();
        let first = plain(self.measure.settle(grouped, self.decimals));
        if self.decimals.is_some_and(|most| most < decimal.scale()) {
            return messages::form_number_ambiguous_grouped(typed, one, other, first);
        }
        // One zero more, and it cannot be a thousand.
        let longer = decimal.with_scale(decimal.scale() + 1).unwrap_or(decimal);
        messages::form_number_ambiguous(typed, one, other, first, plain(longer))
    }

    fn no_number(&self) -> Text {
        let whole = self.decimals == Some(0);
        match (&self.message, self.measure) {
            (Some(message), _) => message.clone(),
            (_, Measure::Number) if whole => messages::form_number_whole(),
            (_, Measure::Number) => messages::form_number(),
            (_, Measure::Money(_)) if whole => messages::form_money_whole(),
            (_, Measure::Money(_)) => messages::form_money(),
            (_, Measure::Percent) if whole => messages::form_percentage_whole(),
            (_, Measure::Percent) => messages::form_percentage(),
        }
    }

    fn out_of_limits(&self) -> Text {
        let say = |limit: Number| self.measure.say(limit);
        match (self.min.map(say), self.max.map(say)) {
            (Some(min), Some(max)) => messages::form_number_between(min, max),
            (Some(min), None) => messages::form_number_too_small(min),
            (_, max) => messages::form_number_too_large(max.unwrap_or_default()),
        }
    }
}

impl From<NumberRule> for Rule {
    fn from(rule: NumberRule) -> Self {
        Rule::new(move |typed, answers| rule.check(typed, answers))
    }
}

/// A number as one types it, in each language.
fn plain(number: Number) -> Text {
    Text::computed(move |locale| Cow::Owned(plain_number(locale, &number)))
}
