use crate::messages as t;
use portage::locales::{Locale, Text, format, messages, places};
use portage::{SummaryRow, Upload, Valid};
use std::borrow::Cow;

/// The answers as the page's language writes them: the question and what was answered to it.
pub(super) fn review(valid: &Valid) -> Vec<SummaryRow> {
    let answer = |name: &str| valid.answers().get(name).unwrap_or_default().to_owned();
    let text = |name: &str| or_none(answer(name), Text::from);
    let date = |name: &str| or_none(answer(name), date);
    let mut rows = vec![
        (t::renewal_number(), text("number")),
        (t::renewal_expiry(), date("expiry")),
        (t::renewal_status(), status(&answer("status"))),
    ];
    if answer("status") == "missing" {
        rows.push((t::renewal_loss_date(), date("loss")));
        rows.push((t::renewal_loss_story(), text("loss-story")));
    }
    let name = [answer("name-given"), answer("name-family")].join(" ");
    rows.push((t::renewal_name(), name.into()));
    rows.push((t::renewal_changed(), yes(answer("changed") == "yes")));
    if answer("changed") == "yes" {
        rows.push((t::renewal_former(), text("former")));
    }
    rows.extend([
        (t::renewal_birth(), date("birth")),
        (
            t::renewal_birth_country(),
            country(&answer("birth-country")),
        ),
        (t::renewal_height(), text("height")),
        (t::renewal_eyes(), eyes(&answer("eyes"))),
        (messages::email_input_label(), text("email")),
        (
            messages::phone_input_label(),
            or_none(answer("phone"), phone),
        ),
        (t::renewal_language(), language(&answer("language"))),
        (t::renewal_news(), news(valid)),
        (t::renewal_address(), address(valid, "home")),
        (t::renewal_mail(), mail(valid)),
    ]);
    for (number, trip) in (1u32..).zip(valid.rows("trip")) {
        let part = |name: &str| trip.answers().get(name).unwrap_or_default().to_owned();
        let (to, day) = (country(&part("country")), self::date(part("date")));
        rows.push((t::renewal_trip(number), both(to, day)));
    }
    rows.extend([
        (t::renewal_validity(), validity(&answer("validity"))),
        (t::renewal_paid(), or_none(answer("paid"), money)),
        (t::renewal_photo(), photo(valid)),
    ]);
    rows.into_iter()
        .map(|(question, answer): (Text, Text)| SummaryRow::new(question, answer))
        .collect()
}

fn or_none(answer: String, text: impl Fn(String) -> Text) -> Text {
    if answer.is_empty() {
        Text::default()
    } else {
        text(answer)
    }
}

fn date(iso: String) -> Text {
    match format::parse_date(&iso) {
        Ok(date) => Text::computed(move |locale| format::long_date(locale, date).into()),
        Err(_) => iso.into(),
    }
}

fn phone(number: String) -> Text {
    match number.parse::<format::Phone>() {
        Ok(phone) => Text::computed(move |locale| format::phone(locale, &phone).into()),
        Err(_) => number.into(),
    }
}

fn money(amount: String) -> Text {
    match format::parse_money(Locale::EnCa, &amount, format::Currency::Cad) {
        Ok(money) => Text::computed(move |locale| format::money(locale, &money).into()),
        Err(_) => amount.into(),
    }
}

fn country(code: &str) -> Text {
    places::country(code).map_or_else(|| code.to_owned().into(), places::Place::text)
}

fn both(first: Text, second: Text) -> Text {
    list(vec![first, second])
}

fn list(texts: Vec<Text>) -> Text {
    Text::computed(move |locale| {
        let words: Vec<Cow<'static, str>> = texts.iter().map(|text| text.get(locale)).collect();
        words.join(", ").into()
    })
}

fn address(valid: &Valid, name: &str) -> Text {
    let part = valid.part(name);
    let parts = part.answers().iter().map(|(_, value)| value);
    let parts: Vec<&str> = parts.filter(|value| !value.is_empty()).collect();
    parts.join(", ").into()
}

fn mail(valid: &Valid) -> Text {
    match valid.answers().get("mail-same") {
        Some("true") => t::renewal_mail_same(),
        _ => address(valid, "mail"),
    }
}

fn status(code: &str) -> Text {
    match code {
        "here" => t::renewal_status_here(),
        "damaged" => t::renewal_status_damaged(),
        _ => t::renewal_status_missing(),
    }
}

fn yes(yes: bool) -> Text {
    if yes {
        t::renewal_yes()
    } else {
        t::renewal_no()
    }
}

fn eyes(code: &str) -> Text {
    match code {
        "brown" => t::renewal_eyes_brown(),
        "blue" => t::renewal_eyes_blue(),
        "green" => t::renewal_eyes_green(),
        "grey" => t::renewal_eyes_grey(),
        _ => t::renewal_eyes_hazel(),
    }
}

fn language(code: &str) -> Text {
    match code {
        "fr" => t::renewal_language_french(),
        _ => t::renewal_language_english(),
    }
}

fn news(valid: &Valid) -> Text {
    let word = |code| match code {
        "received" => t::renewal_news_received(),
        "mailed" => t::renewal_news_mailed(),
        "expires" => t::renewal_news_expires(),
        _ => t::renewal_news_none(),
    };
    let chosen: Vec<&str> = valid
        .answers()
        .all("news")
        .filter(|code| !code.is_empty())
        .collect();
    if chosen.is_empty() {
        Text::default()
    } else {
        list(chosen.into_iter().map(word).collect())
    }
}

fn validity(code: &str) -> Text {
    match code {
        "10" => t::renewal_validity_ten(),
        _ => t::renewal_validity_five(),
    }
}

fn photo(valid: &Valid) -> Text {
    match Upload::all(valid.answers(), "photo").next() {
        Some(Upload { file, .. }) => Text::computed(move |locale| {
            let size = format::file_size(locale, file.size);
            t::renewal_photo_given(file.name.clone(), size).get(locale)
        }),
        None => Text::default(),
    }
}
