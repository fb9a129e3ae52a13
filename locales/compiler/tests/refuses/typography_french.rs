//! Spaces of Canadian French. A no-break space is written `~` here.

use super::folder::errors;

/// The errors of a French text that may use `$n`, a number, and `$s`, a text.
fn french(text: &str) -> Vec<String> {
    let text = text.replace('~', "\u{A0}");
    let head = "# $n (Number) how many\n# $s (String) a name\n";
    let rest = "{ $n }-{ $s }-";
    let told = errors(
        &format!("{head}a = {rest}\n"),
        &format!("a = {rest}{text}\n"),
    );
    told.lines()
        .map(|line| line.replacen("fr-CA/a.ftl:1: a: ", "", 1))
        .collect()
}

fn told(text: &str, what: &str) {
    let found = french(text);
    assert!(
        matches!(found.as_slice(), [line] if line.starts_with(&format!("{what} It is in \""))),
        "{text}: {found:?}"
    );
}

#[test]
fn a_colon_without_its_space() {
    let what = "No no-break space stands before the colon. Write U+00A0 there.";
    for text in [
        "Erreur: x",
        "Erreur : x",
        "Erreur\u{202F}: x",
        "{ $s } : x",
        "{ $s }: x",
        "x :",
    ] {
        told(text, what);
    }
    for text in [
        "Erreur~: x",
        "{ $s }~: x",
        "à 14:05",
        "https://www.canada.ca",
    ] {
        assert!(french(text).is_empty(), "{text}");
    }
}

#[test]
fn a_space_before_a_mark_that_has_none_in_canada() {
    for mark in [";", "!", "?"] {
        for space in [" ", "~", "\u{202F}"] {
            let what =
                format!("A space stands before \"{mark}\". Remove it: in Canada there is none.");
            told(&format!("Vraiment{space}{mark}"), &what);
        }
        assert!(french(&format!("Vraiment{mark}")).is_empty());
    }
}

#[test]
fn a_space_before_a_comma_a_full_stop_or_an_ellipsis() {
    for mark in [",", ".", "…"] {
        told(
            &format!("Oui {mark}"),
            &format!("A space stands before \"{mark}\". Remove it."),
        );
        assert!(french(&format!("Oui{mark}")).is_empty());
    }
    assert!(
        french("un fichier .pdf").is_empty(),
        "a name that starts with a dot"
    );
}

#[test]
fn quotation_marks_without_their_spaces() {
    told("«x~»", "No no-break space follows «. Write U+00A0 there.");
    told("« x~»", "No no-break space follows «. Write U+00A0 there.");
    told(
        "«~x»",
        "No no-break space stands before ». Write U+00A0 there.",
    );
    told(
        "«~{ $s } »",
        "No no-break space stands before ». Write U+00A0 there.",
    );
    assert!(french("«~{ $s }~»").is_empty());
    assert!(
        french("{ \"«\" }~x~»").is_empty(),
        "a quoted part is part of the text"
    );
}

#[test]
fn a_figure_without_its_space() {
    let cases = [
        ("12,5 %", "%"),
        ("12,5%", "%"),
        ("{ $n } %", "%"),
        ("{ NUMBER($n) }%", "%"),
        ("12 $", "$"),
        ("14 h 05", "h"),
        ("14h05", "h"),
        ("5 Mo", "Mo"),
        ("20 °C", "°C"),
    ];
    for (text, unit) in cases {
        let found = french(text);
        let what = format!(
            "No no-break space stands between the figure and \"{unit}\". Write U+00A0 there."
        );
        assert!(
            found.iter().any(|line| line.starts_with(&what)),
            "{text}: {found:?}"
        );
    }
    for text in [
        "12,5~%",
        "12~$",
        "{ $n }~%",
        "14~h~05",
        "9~h",
        "10~Mo",
        "{ $n } s’ajoutent",
        "H2L 1A1",
        "613-555-1234",
        "2026-03-01",
        "5 hommes",
        "le 2e",
        "MP3",
        "1~234,50~$",
        "{ $s } s",
    ] {
        assert!(french(text).is_empty(), "{text}: {:?}", french(text));
    }
}

#[test]
fn digits_in_groups_that_break() {
    told(
        "1 000",
        "The space between groups of digits breaks. Write U+00A0 there.",
    );
    assert!(french("1~000~000").is_empty());
    assert!(french("12 1234 et 3 45").is_empty());
}

#[test]
fn other_french_has_its_own_custom() {
    let files = [
        ("en-CA/a.ftl", "a = A\n"),
        ("fr-CA/a.ftl", "a = A\n"),
        ("fr-FR/a.ftl", "a = Vraiment\u{202F}?\n"),
    ];
    assert_eq!(super::folder::errors_of(&files), "");
}
