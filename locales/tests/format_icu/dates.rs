//! Every day of the years 1900 to 2099. Earlier years get an era from ICU4X.

use icu_calendar::Iso;
use icu_datetime::{DateTimeFormatter, fieldsets, input, options::YearStyle};
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::format::{full_date, long_date, numeric_date};
use time::Date;

use super::differences::{Comparison, Difference};
use super::icu;

fn days() -> impl Iterator<Item = (Date, input::Date<Iso>)> {
    let first = Date::from_ordinal_date(1900, 1).unwrap();
    let next = |day: &Date| day.next_day().filter(|day| day.year() < 2100);
    std::iter::successors(Some(first), next).map(|day| (day, to_icu(day)))
}

pub fn to_icu(day: Date) -> input::Date<Iso> {
    input::Date::try_new_iso(day.year(), u8::from(day.month()), day.day()).unwrap()
}

/// The differences of a date in words, which a date with its time has too.
pub fn in_words() -> [Difference; 2] {
    let er = "the Canada Gazette writes « 1er », which CLDR does not know";
    let space = "a no-break space keeps the day with its month";
    [
        Difference::new(FrCa, er, |text| match text.strip_prefix("1 ") {
            Some(rest) => format!("1er {rest}"),
            None => text.replacen(" 1 ", " 1er ", 1),
        }),
        Difference::new(FrCa, space, |text| {
            // After the first word that starts with a digit: the day.
            let day = text.find(|c: char| c.is_ascii_digit()).unwrap();
            let after = day + text[day..].find(' ').unwrap();
            format!("{}\u{A0}{}", &text[..after], &text[after + 1..])
        }),
    ]
}

fn compare(
    comparison: Comparison,
    write: fn(Locale, Date) -> String,
    format: impl Fn(Locale) -> Box<dyn Fn(&input::Date<Iso>) -> String>,
) {
    for locale in [EnCa, FrCa] {
        let format = format(locale);
        for (day, icu) in days() {
            comparison.same(locale, &write(locale, day), &format(&icu));
        }
    }
}

#[test]
fn long_dates() {
    compare(Comparison::with(in_words()), long_date, |locale| {
        let fields = fieldsets::YMD::long();
        let formatter = DateTimeFormatter::try_new(icu(locale).into(), fields).unwrap();
        Box::new(move |day| formatter.format(day).to_string())
    });
}

#[test]
fn full_dates() {
    compare(Comparison::with(in_words()), full_date, |locale| {
        let fields = fieldsets::YMDE::long();
        let formatter = DateTimeFormatter::try_new(icu(locale).into(), fields).unwrap();
        Box::new(move |day| formatter.format(day).to_string())
    });
}

/// The short date of CLDR cuts the century off; here it is asked to keep it.
#[test]
fn numeric_dates() {
    compare(Comparison::with([]), numeric_date, |locale| {
        let fields = fieldsets::YMD::short().with_year_style(YearStyle::Full);
        let formatter = DateTimeFormatter::try_new(icu(locale).into(), fields).unwrap();
        Box::new(move |day| formatter.format(day).to_string())
    });
}
