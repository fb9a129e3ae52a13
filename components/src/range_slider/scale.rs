use crate::element::{Node, view};
use crate::portage::{say, use_language};
use leptos::prelude::*;
use portage_locales::{Locale, Number, Text, format, messages};
use std::borrow::Cow;

/// What lies between the least and the greatest value.
pub(super) struct Scale {
    pub min: Number,
    pub max: Number,
    pub step: Number,
    pub words: fn(Number) -> Text,
    pub min_words: Option<Text>,
    pub max_words: Option<Text>,
}

/// A number as the language writes it.
pub(super) fn figure(number: Number) -> Text {
    Text::computed(move |locale| Cow::Owned(format::number(locale, &number)))
}

impl Scale {
    /// Figures below the control, by which its value is seen without wasm, and the words at both
    /// ends. Assistive technology hears the ends in one sentence with the control instead.
    pub fn view(self, id: String) -> Node {
        let marks = self.marks();
        // Wider than the thumb, under whose middle the others stand.
        let long = marks.iter().any(|mark| length(mark) > 3);
        let class = if long {
            "ptg-range-slider__figures ptg-range-slider__figures--long"
        } else {
            "ptg-range-slider__figures"
        };
        let figures = marks.into_iter().map(mark).collect_view();
        let ends = (self.min_words.is_some() || self.max_words.is_some()).then(|| {
            let end = |words: &Option<Text>| say(words.clone().unwrap_or_default());
            let (least, greatest) = (end(&self.min_words), end(&self.max_words));
            view! { <div class="ptg-range-slider__ends" aria-hidden="true"><span>{least}</span><span>{greatest}</span></div> }
        });
        let heard = messages::range_slider_scale(
            self.min_words.unwrap_or_else(|| (self.words)(self.min)),
            self.max_words.unwrap_or_else(|| (self.words)(self.max)),
        );
        let heard = say(heard);
        view! {
            <div class=class aria-hidden="true">{figures}</div>
            {ends}
            <span id=id hidden>{heard}</span>
        }
    }

    /// Both ends, and what lies at even distances between them on values that can be chosen.
    fn marks(&self) -> Vec<Number> {
        let scale = [self.min, self.max, self.step]
            .iter()
            .map(Number::scale)
            .max()
            .unwrap_or_default();
        let (Some(min), Some(max), Some(step)) = (
            at_scale(&self.min, scale),
            at_scale(&self.max, scale),
            at_scale(&self.step, scale),
        ) else {
            return vec![self.min, self.max];
        };
        let width = max.saturating_sub(min);
        let steps = width / step.max(1);
        let marks = |parts: i64| -> Vec<Number> {
            let at = (0..=parts).map(|at| short(min + width / parts * at, scale));
            at.collect()
        };
        [4, 5, 3, 2]
            .into_iter()
            .filter(|parts| steps % parts == 0 && steps > 0)
            .map(marks)
            .find(|marks| has_room(marks))
            .unwrap_or_else(|| marks(1))
    }
}

/// Characters of a figure. Their number is the same in both languages, or nearly.
fn length(mark: &Number) -> usize {
    format::number(Locale::EnCa, mark).chars().count()
}

/// Whether the figures stand apart from each other on a telephone, where there is room for
/// seventeen characters and what lies between the figures.
fn has_room(marks: &[Number]) -> bool {
    marks.iter().map(|mark| length(mark) + 1).sum::<usize>() <= 17
}

/// The number without zeros after the mark that say nothing: 5 beside 2.5, not 5.0.
fn short(mut unscaled: i64, mut scale: u8) -> Number {
    while scale > 0 && unscaled % 10 == 0 {
        unscaled /= 10;
        scale -= 1;
    }
    Number::new(unscaled, scale)
}

/// The number's digits with `scale` places after the mark; `None` where an `i64` cannot hold them.
fn at_scale(number: &Number, scale: u8) -> Option<i64> {
    let places = u32::from(scale - number.scale());
    number.unscaled().checked_mul(10_i64.checked_pow(places)?)
}

fn mark(number: Number) -> Node {
    let language = use_language();
    let text = Signal::derive(move || format::number(language.get(), &number));
    view! { <span>{text}</span> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use portage_locales::Locale::{EnCa, FrCa};

    fn marks(min: Number, max: Number, step: Number) -> Vec<String> {
        let scale = Scale {
            min,
            max,
            step,
            words: figure,
            min_words: None,
            max_words: None,
        };
        scale.marks().iter().map(Number::to_string).collect()
    }

    #[test]
    fn every_figure_of_the_scale_is_a_value_that_can_be_chosen() {
        let of = |min: i64, max: i64, step: i64| marks(min.into(), max.into(), step.into());
        assert_eq!(of(0, 100, 1), ["0", "25", "50", "75", "100"]);
        assert_eq!(of(1, 5, 1), ["1", "2", "3", "4", "5"]);
        assert_eq!(of(0, 10, 1), ["0", "2", "4", "6", "8", "10"]);
        assert_eq!(of(0, 7, 1), ["0", "7"]);
        assert_eq!(of(0, 60, 15), ["0", "15", "30", "45", "60"]);
        assert_eq!(of(0, 1000, 250), ["0", "500", "1000"]);
        let half = Number::new(5, 1);
        let fine = marks(0.into(), 2.into(), half);
        assert_eq!(fine, ["0", "0.5", "1", "1.5", "2"]);
    }

    #[test]
    fn figures_do_not_run_into_each_other_on_a_telephone() {
        let of = |min: i64, max: i64, step: i64| marks(min.into(), max.into(), step.into());
        assert_eq!(of(0, 2000, 500), ["0", "1000", "2000"]);
        assert_eq!(of(-1_000_000, 1_000_000, 500_000), ["-1000000", "1000000"]);
    }

    #[test]
    fn a_scale_that_makes_no_sense_does_not_bring_the_page_down() {
        let of = |min: i64, max: i64, step: i64| marks(min.into(), max.into(), step.into());
        assert_eq!(of(5, 5, 1), ["5", "5"]);
        assert_eq!(of(0, 10, 0).len(), 6);
        assert_eq!(of(i64::MIN, i64::MAX, 1).len(), 2);
        assert_eq!(
            marks(Number::new(1, 200), i64::MAX.into(), 1.into()).len(),
            2
        );
    }

    #[test]
    fn figures_are_written_as_in_each_language() {
        let number = figure(Number::new(12345, 1));
        assert_eq!(number.get(EnCa), "1,234.5");
        assert_eq!(number.get(FrCa), "1\u{a0}234,5");
    }
}
