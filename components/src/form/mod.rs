//! The form: what is asked ([`Rules`]), what was answered ([`Answers`]), what has to be mended
//! ([`Problems`]), and [`Form`], which brings the three to the fields by their names.

mod about;
mod answers;
mod choices;
mod clock;
mod component;
mod condition;
mod context;
mod date;
mod date_range;
mod file_kind;
mod files;
mod group_rule;
mod hidden;
mod length;
mod listed;
mod mailbox;
mod number;
#[cfg(test)]
mod number_tests;
mod page_data;
mod password;
mod personal;
#[cfg(test)]
mod personal_tests;
mod postal;
mod problems;
mod row_set;
mod rows;
mod rule;
mod rules;
mod sin;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
mod time_of_day;
mod urlencoded;
mod valid;

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub(crate) use answers::of_form;
pub use answers::{Answers, Attached};
pub use choices::{Choices, choices};
pub use clock::Clock;
pub use component::{CheckOn, Encoding, Form, Mark, Method};
pub use condition::{Test, any_of, has_answer, is, is_not};
pub use context::FormContext;
pub use date::{DateAnswer, DateParts, DateRule, date, month_year};
pub(crate) use date::{Precision, together, words};
pub use date_range::{DateRangeRule, date_range};
pub use file_kind::FileKind;
pub(crate) use files::TOKEN;
pub use files::{FilesRule, Upload, files};
pub use group_rule::GroupRule;
pub(crate) use hidden::hidden_fields;
pub use length::Limit;
use length::characters;
pub use listed::listed;
pub use mailbox::{email_at, own_email};
pub use number::{NumberRule, money, number, percentage};
pub use page_data::PageData;
pub(crate) use password::missing;
pub use password::{PasswordNeed, current_password, new_password};
pub use personal::no_personal_information;
pub use postal::{postal_code_for, zip_code};
pub use problems::{Problem, Problems};
pub(crate) use row_set::{After, RowSet};
pub use rows::{Row, Rows, rows};
pub use rule::{Rule, equal_to, matches, one_of, required, required_for};
pub use rule::{canadian_phone, email, max_length, max_words, min_length, phone, postal_code, url};
pub use rules::Rules;
pub use sin::sin;
pub use time_of_day::{time_between, time_of_24_hours, time_of_day};
pub use urlencoded::Malformed;
pub use valid::Valid;
