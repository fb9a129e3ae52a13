//! What a person does on the long page: a lost passport, a changed name, a PO box, one trip.

/// One thing that the person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Types the text into the field.
    Type(&'static str, &'static str),
    /// Presses a radio button or a box, by its id.
    Press(&'static str),
    /// Chooses the code from a list that the browser draws.
    Pick(&'static str, &'static str),
    /// Looks the country up: its code, and what to type for it in any language.
    LookUp(&'static str, &'static str, &'static str),
    /// Adds the first trip.
    AddTrip,
    /// Chooses the photo of this name.
    Photo(&'static str),
}

use Step::{AddTrip, LookUp, Photo, Pick, Press, Type};

/// Everything that there is to do, in the order of the page.
pub const STEPS: &[Step] = &[
    Type("number", "AB123456"),
    Type("expiry-year", "2027"),
    Type("expiry-month", "3"),
    Type("expiry-day", "27"),
    Press("status--missing"),
    Type("loss-year", "2020"),
    Type("loss-month", "2"),
    Type("loss-day", "29"),
    Type(
        "loss-story",
        "Sur le traversier de Lévis : « tombé » à l’eau.",
    ),
    Type("name-given", "Zoë Anne"),
    Type("name-family", "O’Brien-Lévesque"),
    Press("changed--yes"),
    Type("former", "Zoë Tremblay"),
    Type("birth-year", "1990"),
    Type("birth-month", "12"),
    Type("birth-day", "2"),
    LookUp("birth-country", "HT", "hait"),
    Type("height", "172"),
    Pick("eyes", "green"),
    Type("email", "zoe@exemple.ca"),
    Type("phone", "613 555 1234"),
    Press("language--fr"),
    Press("news--received"),
    Press("news--mailed"),
    Type("home-street", "12, rue de l’Église"),
    Type("home-unit", "3B"),
    Type("home-city", "Trois-Rivières"),
    Pick("home-province", "QC"),
    Type("home-postal-code", "g9a1a1"),
    Type("mail-box", "C.P. 123, succ. Centre-ville"),
    Type("mail-city", "Ottawa"),
    Pick("mail-province", "ON"),
    Type("mail-postal-code", "K1A 0B1"),
    AddTrip,
    Pick("trip-1-country", "FR"),
    Type("trip-1-date-year", "2099"),
    Type("trip-1-date-month", "7"),
    Type("trip-1-date-day", "14"),
    Press("validity--10"),
    Type("paid", "160,50"),
    Photo("moi.png"),
    Press("declared--true"),
    Press("declared--mine"),
];

/// What the confirmation shows of it as it was typed, or as one writes it in both languages.
pub const SHOWN: [&str; 14] = [
    "AB123456",
    "Sur le traversier de Lévis : « tombé » à l’eau.",
    "Zoë Anne O’Brien-Lévesque",
    "Zoë Tremblay",
    "172",
    "zoe@exemple.ca",
    "613-555-1234",
    "12, rue de l’Église",
    "3B",
    "Trois-Rivières",
    "G9A 1A1",
    "C.P. 123, succ. Centre-ville",
    "K1A 0B1",
    "moi.png",
];

/// What it shows as only the language `lang` writes it.
pub fn shown_in(lang: &str) -> [&'static str; 5] {
    if lang.starts_with("fr") {
        [
            "27 mars 2027",
            "29 février 2020",
            "2 décembre 1990",
            "14 juillet 2099",
            "160,50 $",
        ]
    } else {
        [
            "March 27, 2027",
            "February 29, 2020",
            "December 2, 1990",
            "July 14, 2099",
            "$160.50",
        ]
    }
}
