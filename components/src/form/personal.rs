//! What tells who a person is, in an answer in their own words.

use super::rule::answered;
use super::{Answers, Rule, email};
use portage_locales::format::{Phone, PostalCode, Sin, is_dash, list_and, tidy};
use portage_locales::{Text, messages};
use std::borrow::Cow;

/// No social insurance, phone or passport number, no postal code and no email address, in an answer
/// of free words that must not be traced to a person. The message names what was found, and asks to
/// remove it: nothing is taken out or hidden behind the person's back.
///
/// It goes by the form of what is written. Names and street addresses pass; a number that happens to
/// be written like one of these does not.
pub fn no_personal_information() -> Rule {
    answered(|value| {
        let found = found(&tidy(value));
        if found.is_empty() {
            return Ok(value.to_owned());
        }
        let list = move |locale| {
            let names: Vec<_> = found.iter().map(|name| name.get(locale)).collect();
            Cow::Owned(list_and(locale, &names))
        };
        Err(messages::form_personal(Text::computed(list)))
    })
}

/// The names of what is found, each once.
fn found(text: &str) -> Vec<Text> {
    let runs = runs(text);
    let at_some = |is: fn(&[Run<'_>], usize) -> bool| (0..runs.len()).any(|at| is(&runs, at));
    [
        (at_some(is_sin), messages::form_personal_sin()),
        (at_some(is_phone), messages::form_personal_phone()),
        (at_some(is_passport), messages::form_personal_passport()),
        (
            at_some(is_postal_code),
            messages::form_personal_postal_code(),
        ),
        (has_email(text), messages::form_personal_email()),
    ]
    .into_iter()
    .filter_map(|(is_there, name)| is_there.then_some(name))
    .collect()
}

/// Letters and digits that stand together, and what stands before them.
struct Run<'a> {
    before: &'a str,
    word: &'a str,
}

/// All runs of a text. The last is empty, and has before it how the text ends.
fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = text;
    loop {
        let start = rest.find(char::is_alphanumeric).unwrap_or(rest.len());
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| !c.is_alphanumeric());
        let (word, after) = from.split_at(end.unwrap_or(from.len()));
        runs.push(Run { before, word });
        if word.is_empty() {
            return runs;
        }
        rest = after;
    }
}

/// The runs from `at` on as one word, where they are as long as that and hang together.
fn joined(runs: &[Run<'_>], at: usize, lengths: &[usize]) -> Option<String> {
    let runs = runs.get(at..at + lengths.len())?;
    let mut parts = runs.iter().zip(lengths);
    let fits = parts.all(|(run, length)| run.word.len() == *length);
    let hang = runs.iter().skip(1).all(|run| is_gap(run.before));
    (fits && hang).then(|| runs.iter().map(|run| run.word).collect())
}

/// What people write between the parts of one number.
fn is_gap(gap: &str) -> bool {
    match gap.trim_matches([' ', '(', ')']) {
        "" => true,
        // With a space it ends a sentence.
        "." | "/" => gap.len() == 1,
        sign => sign.chars().all(is_dash),
    }
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_sin(runs: &[Run<'_>], at: usize) -> bool {
    [&[9][..], &[3, 3, 3]].iter().any(|lengths| {
        let digits = joined(runs, at, lengths);
        digits.is_some_and(|digits| digits.parse::<Sin>().is_ok())
            && !is_amount(runs, at, at + lengths.len())
    })
}

/// Whether the runs from `at` to `end` are money or a share, or go on as a longer number does:
/// thousands are grouped like the digits of a social insurance number.
fn is_amount(runs: &[Run<'_>], at: usize, end: usize) -> bool {
    let more =
        |gap: &str, word: &str| matches!(gap, " " | "," | ".") && word.len() < 4 && is_digits(word);
    let before = runs.get(at).map_or("", |run| run.before);
    let first = at.checked_sub(1).and_then(|earlier| runs.get(earlier));
    let next = runs.get(end);
    before.ends_with('$')
        || first.is_some_and(|first| more(before, first.word))
        || next.is_some_and(|next| {
            more(next.before, next.word) || next.before.trim_start().starts_with(['$', '%'])
        })
}

/// Of North America in any grouping; of elsewhere with its plus.
fn is_phone(runs: &[Run<'_>], at: usize) -> bool {
    let here = [
        &[3, 3, 4][..],
        &[10],
        &[3, 7],
        &[1, 3, 3, 4],
        &[11],
        &[1, 10],
    ];
    let is_here = here.iter().any(|lengths| {
        let phone = joined(runs, at, lengths).and_then(|digits| digits.parse::<Phone>().ok());
        phone.is_some_and(|phone| phone.calling_code() == "1")
    });
    is_here || is_abroad(runs, at)
}

fn is_abroad(runs: &[Run<'_>], at: usize) -> bool {
    let mut number = String::from("+");
    for (place, run) in runs.iter().enumerate().skip(at) {
        let goes_on = match place == at {
            true => run.before.ends_with('+'),
            false => is_gap(run.before),
        };
        // E.164 has at most 15 digits.
        if !goes_on || !is_digits(run.word) || number.len() + run.word.len() > 16 {
            return false;
        }
        number.push_str(run.word);
        if number.len() > 10 && number.parse::<Phone>().is_ok() {
            return true;
        }
    }
    false
}

/// Two letters and six digits, or, since 2023, a letter, six digits and two letters.
fn is_passport(runs: &[Run<'_>], at: usize) -> bool {
    let Some(Run { word, .. }) = runs.get(at) else {
        return false;
    };
    let is_apart = word.bytes().all(|byte| byte.is_ascii_uppercase());
    let apart = joined(runs, at, &[2, 6]).filter(|_| is_apart);
    let number = apart.as_deref().unwrap_or(word);
    let pattern: String = number
        .chars()
        .map(|sign| match sign {
            '0'..='9' => '1',
            'A'..='Z' | 'a'..='z' => 'A',
            _ => ' ',
        })
        .collect();
    matches!(&*pattern, "AA111111" | "A111111AA")
}

fn is_postal_code(runs: &[Run<'_>], at: usize) -> bool {
    let code = joined(runs, at, &[6]).or_else(|| joined(runs, at, &[3, 3]));
    code.is_some_and(|code| code.parse::<PostalCode>().is_ok())
}

fn has_email(text: &str) -> bool {
    let rule = email();
    let parts = text.split(|c: char| c == ' ' || ",;:/<>()[]\"«»|".contains(c));
    parts
        .map(|part| part.trim_matches(|c: char| !c.is_alphanumeric()))
        // “2@1.50” is a price.
        .filter(|part| part.contains('@') && part.ends_with(char::is_alphabetic))
        .any(|part| rule.check(part, &Answers::new()).is_ok())
}
