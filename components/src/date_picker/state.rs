//! Where a calendar stands, and what it says of each of its cells. Signals, no markup.

use super::calendar::{Page, Span, Step, in_month, step};
use crate::form::DateRule;
use crate::portage::{Announcer, Language, use_language};
use leptos::prelude::*;
use portage_locales::format::{day_of_month, full_date, month_name};
use portage_locales::{Date, Locale, Month, Text, messages};

#[derive(Clone, Copy)]
pub(super) struct Calendar {
    rule: StoredValue<DateRule>,
    span: StoredValue<Span>,
    today: StoredValue<Date>,
    /// The day that has the focus, or will have it.
    here: RwSignal<Date>,
    page: RwSignal<Page>,
    chosen: RwSignal<Option<Date>>,
    language: Language,
    /// Speaks inside the dialog: while it is open the page around it is silent.
    pub announcer: Announcer,
}

impl Calendar {
    pub fn new(rule: DateRule) -> Self {
        // What day it is, is asked when the calendar opens: pages are made the day before, and
        // left open overnight.
        let someday = Date::MIN;
        Self {
            rule: StoredValue::new(rule),
            span: StoredValue::new(Span::new(None, None, someday)),
            today: StoredValue::new(someday),
            here: RwSignal::new(someday),
            page: RwSignal::new(Page::of(someday)),
            chosen: RwSignal::new(None),
            language: use_language(),
            announcer: Announcer::new(),
        }
    }

    /// Goes to the date that was chosen, or else to today, or to the day that the rule allows
    /// nearest to it.
    pub fn start(self) {
        let (today, span) = self.rule.with_value(|rule| {
            let today = rule.today();
            (today, Span::new(rule.earliest(), rule.latest(), today))
        });
        self.today.set_value(today);
        self.span.set_value(span);
        let here = self.chosen.get_untracked().unwrap_or(today);
        self.show(span.nearest(here));
        self.announcer.clear();
    }

    /// The date that the parts make now.
    pub fn chosen(self) -> Option<Date> {
        self.chosen.get()
    }

    /// Takes note of what was typed.
    pub fn follow(self, date: Option<Date>) {
        if self.chosen.get_untracked() != date {
            self.chosen.set(date);
        }
    }

    pub fn span(self) -> Span {
        self.span.get_value()
    }

    pub fn go(self, way: Step) {
        self.show(step(self.here.get_untracked(), way, self.span()));
    }

    /// Turns to a month without moving the focus, and says where that led: beyond the end of the
    /// span the lists of months and years go back to the page that is shown.
    pub fn turn_to(self, year: i32, month: Month) {
        let to = in_month(self.here.get_untracked(), year, month);
        let to = self.span().nearest(to);
        self.page.set(Page::of(to));
        self.here.set(to);
        self.announcer.announce(self.page_text());
    }

    /// Turns so many months on, and says where that led, even if it led nowhere.
    pub fn turn(self, months: i32) {
        self.go(Step::Months(months));
        self.announcer.announce(self.page_text());
    }

    fn show(self, date: Date) {
        let page = Page::of(date);
        if page != self.page.get_untracked() {
            self.page.set(page);
            self.announcer.announce(self.page_text());
        }
        self.here.set(date);
    }

    /// The day in a cell, if it can be chosen; else the reason is said.
    pub fn choose(self, cell: u8) -> Option<Date> {
        let date = self.page.get_untracked().day(cell)?;
        self.here.set(date);
        match self.refusal(date) {
            None => Some(date),
            Some(reason) => {
                self.announcer.announce(reason);
                None
            }
        }
    }

    fn refusal(self, date: Date) -> Option<Text> {
        self.rule.with_value(|rule| rule.allows(date).err())
    }

    fn day(self, cell: u8) -> Option<Date> {
        self.page.get().day(cell)
    }

    /// The month that is shown: `March 2026`.
    pub fn page_text(self) -> Text {
        let page = self.page.get_untracked();
        Text::computed(move |locale| month_and_year(page, locale).into())
    }

    /// The same, kept up to date.
    pub fn page_words(self) -> Signal<String> {
        Signal::derive(move || month_and_year(self.page.get(), self.language.get()))
    }

    pub fn year_now(self) -> i32 {
        self.page.get_untracked().year()
    }

    pub fn month_now(self) -> Month {
        self.page.get_untracked().month()
    }

    pub fn year(self) -> Signal<String> {
        Signal::derive(move || self.page.get().year().to_string())
    }

    pub fn month(self) -> Signal<String> {
        Signal::derive(move || u8::from(self.page.get().month()).to_string())
    }

    /// What is seen of a day is a word of its name, « 1er » too: people who speak to their
    /// computer say what they see.
    pub fn number(self, cell: u8) -> Signal<String> {
        Signal::derive(move || {
            let date = self.day(cell);
            date.map_or_else(String::new, |date| day_of_month(self.language.get(), date))
        })
    }

    /// What is said of a day: who hears it hears neither the column nor the strike.
    pub fn label(self, cell: u8) -> Signal<Option<String>> {
        Signal::derive(move || {
            let date = self.day(cell)?;
            let locale = self.language.get();
            let day = date_text(date);
            let text = match self.refusal(date) {
                Some(reason) => messages::date_picker_unavailable(day, reason),
                None if self.chosen.get() == Some(date) => messages::date_picker_chosen(day),
                None => day,
            };
            Some(text.get(locale).into_owned())
        })
    }

    pub fn is_blank(self, cell: u8) -> Signal<bool> {
        Signal::derive(move || self.day(cell).is_none())
    }

    pub fn is_chosen(self, cell: u8) -> Signal<Option<String>> {
        self.says(cell, |calendar, date| {
            let chosen = calendar.chosen.get() == Some(date);
            Some(if chosen { "true" } else { "false" })
        })
    }

    pub fn is_today(self, cell: u8) -> Signal<Option<String>> {
        self.says(cell, |calendar, date| {
            (calendar.today.get_value() == date).then_some("date")
        })
    }

    pub fn is_refused(self, cell: u8) -> Signal<Option<String>> {
        self.says(cell, |calendar, date| {
            calendar.refusal(date).is_some().then_some("true")
        })
    }

    /// One stop of the Tab key for the whole grid.
    pub fn tabindex(self, cell: u8) -> Signal<Option<String>> {
        self.says(cell, |calendar, date| {
            let here = calendar.here.get() == date;
            Some(if here { "0" } else { "-1" })
        })
    }

    /// One closure for all attributes of a cell: each of its own would be compiled anew.
    fn says(
        self,
        cell: u8,
        what: fn(Self, Date) -> Option<&'static str>,
    ) -> Signal<Option<String>> {
        Signal::derive(move || what(self, self.day(cell)?).map(str::to_owned))
    }
}

/// `Sunday, March 1, 2026`
pub(super) fn date_text(date: Date) -> Text {
    Text::computed(move |locale| full_date(locale, date).into())
}

fn month_and_year(page: Page, locale: Locale) -> String {
    let year = page.year().to_string();
    [month_name(locale, page.month()), " ", &year].concat()
}
