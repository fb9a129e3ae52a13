//! How numbers, money, dates and the rest are written in Canada, in English
//! and in French, and how they are read when a person types them.
//!
//! Functions that write take the [`Locale`](crate::Locale) first and return a
//! `String`. They are exact: no floating point, nothing cut off. Functions
//! that read never panic; their errors say what is wrong, so that a form can
//! tell the person in words.
//!
//! The strings are those of Unicode's CLDR for `en-CA` and `fr-CA`, and of
//! the government's style guides where these differ; the tests compare with
//! ICU4X and list the differences. A minus is U+002D in both languages, as in
//! CLDR; every dash is read as one.

mod convention;
mod date;
mod date_parse;
mod digits;
mod file_size;
mod list;
mod money;
mod money_parse;
mod month_parse;
mod number;
mod number_arithmetic;
mod number_parse;
mod ordinal;
mod percent;
mod phone;
mod phone_parse;
mod postal_code;
mod sin;
mod tidy;
mod time_of_day;
mod time_parse;
mod wire;
mod zip_code;

pub use date::{day_of_month, full_date, long_date, month_name, numeric_date, weekday_name};
pub use date_parse::{DateError, parse_date};
pub use file_size::file_size;
pub use list::{list_and, list_or};
pub use money::{Currency, Money, currency_symbol, currency_symbol_leads, money};
pub use money_parse::{MoneyError, parse_money};
pub use month_parse::parse_month;
pub use number::{Number, number, plain_number};
pub use number_parse::{NumberError, parse_number};
pub use ordinal::{Gender, ordinal};
pub use percent::{parse_percent, percent};
pub use phone::{Phone, international_phone, phone};
pub use phone_parse::PhoneError;
pub use postal_code::{PostalCode, PostalCodeError};
pub use sin::{Sin, SinError, group_sin, masked_sin, sin};
pub use tidy::{is_dash, tidy};
pub use time_of_day::{date_time, time_of_day};
pub use time_parse::{TimeError, parse_time_of_day};
pub use zip_code::{ZipCode, ZipCodeError};
