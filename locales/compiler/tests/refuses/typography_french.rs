//! Spaces, marks and words of Canadian French. A no-break space is written `~` here.

use super::folder::{errors, errors_of};

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
        "page 2: 10~lignes",
    ] {
        told(text, what);
    }
    assert_eq!(
        errors("a = : x\n", "a = : x\n"),
        "",
        "what it goes on from has the space"
    );
    for text in [
        "Erreur~: x",
        "{ $s }~: x",
        "à 14:05",
        "https://www.canada.ca",
        "Étape~2~: 10~questions",
        "Étape~2~: 10~%",
    ] {
        assert!(french(text).is_empty(), "{text}");
    }
}

#[test]
fn a_space_beside_the_colon_of_a_time() {
    let what = "A space stands beside the colon of a time. Write 14:05.";
    for text in [
        "à 14: 05",
        "à 14 :05",
        "à 14 : 05",
        "à 14~: 05 ou",
        "(14~:05)",
    ] {
        told(text, what);
    }
    for text in [
        "Étape~2~: 3 sur 5",
        "2026-03-01~: 12",
        "1,50~: 10",
        "{ $n }~: { $n }",
    ] {
        assert!(french(text).is_empty(), "{text}: {:?}", french(text));
    }
}

#[test]
fn a_variant_that_goes_on_from_what_stands_before() {
    let variants = |before: &str, text: &str| {
        french(&format!(
            "{before}{{ $s ->\n    [a] {text}\n   *[b] Non\n }}"
        ))
    };
    let lines = variants("Oui", ": x");
    assert!(
        lines.len() == 1 && lines[0].contains("No no-break space stands before the colon."),
        "{lines:?}"
    );
    assert!(variants("Oui~", ": x").is_empty());
    assert!(variants("«~Dites~", "“oui”").is_empty());
    assert_eq!(variants("«~Dites~»~", "“oui”").len(), 2);
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
    assert!(
        french("«~…~», «~!~» et cela, …").is_empty(),
        "the space is that of « or of the comma"
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
fn english_quotation_marks_outside_french_ones() {
    let what = "Outside « », “ ” are English. Write « » with no-break spaces inside.";
    for text in ["“Oui", "Oui”", "«~Oui~» “Non"] {
        told(text, what);
    }
    assert!(french("«~Dites “oui” ou “non”~»").is_empty());
}

#[test]
fn a_title_without_its_space() {
    for (text, title) in [
        ("M. Roy", "M."),
        ("à MM. Roy et Côté", "MM."),
        ("Mme { $s }", "Mme"),
        ("Mmes Roy", "Mmes"),
        ("Le Dr Roy", "Dr"),
        ("Dre Roy", "Dre"),
    ] {
        let what =
            format!("No no-break space stands between {title} and the name. Write U+00A0 there.");
        told(text, &what);
    }
    for text in [
        "M.~Roy",
        "Mme~{ $s }",
        "Mme ou M.",
        "Un film. Roy",
        "HMM. Roy",
    ] {
        assert!(french(text).is_empty(), "{text}: {:?}", french(text));
    }
}

#[test]
fn a_number_without_the_space_before_its_noun() {
    for (text, noun) in [
        ("5 hommes", "hommes"),
        ("{ $n } fichiers", "fichiers"),
        ("{ 5 } fichiers", "fichiers"),
        ("le 5 mars", "mars"),
        ("le 1er mars", "mars"),
        ("60 prochains jours", "prochains"),
        ("{ $n }\n    fichiers", "fichiers"),
        ("{ $n } { $s }", "…"),
        ("5\u{202F}hommes", "hommes"),
    ] {
        let what = format!(
            "No no-break space stands between the number and \"{noun}\". Write U+00A0 there."
        );
        told(text, &what);
    }
    for text in [
        "5~hommes",
        "le 1er~mars",
        "de 1 à 5",
        "{ $n } de plus",
        "{ $n } d’entre eux",
        "3 sur 5",
        "5 (cinq)",
        "K1A 0B1 chez vous",
        "{ $s } fichiers",
    ] {
        assert!(french(text).is_empty(), "{text}: {:?}", french(text));
    }
}

#[test]
fn a_space_after_the_decimal_comma() {
    let what = "A space stands after the decimal comma. Remove it.";
    for text in ["de 12, 5~%", "de 2,~5~Mo", "1~234, 50~$"] {
        told(text, what);
    }
    for text in [
        "12,5~%",
        "2, 5 et 8~%",
        "5, 10, 15~%",
        "en 2026, 5~% de plus",
        "{ $n }, { $n }~%",
        "2, 5",
    ] {
        assert!(french(text).is_empty(), "{text}: {:?}", french(text));
    }
}

#[test]
fn words_that_are_not_written_in_canada() {
    for (word, instead) in [
        ("e-mail", "courriel"),
        ("Emails", "Courriel"),
        ("A propos", "À propos"),
        ("Etats", "État"),
        ("Etape", "Étape"),
        ("uploader", "téléverser"),
        ("charger un fichier", "téléverser un fichier"),
        ("site web", "site Web"),
        ("newsletter", "infolettre"),
        ("spam", "pourriel"),
    ] {
        let what = format!("\"{word}\" is not written in Canada. Write « {instead} ».");
        told(
            &format!("« {word} »")
                .replace("« ", "«~")
                .replace(" »", "~»"),
            &what,
        );
    }
    for text in [
        "courriel",
        "à propos",
        "recharger une page",
        "site Web",
        "Etatique",
        "/fr/etat/",
        "nom@email.ca",
        "contact-email",
        "décharger un fichier",
    ] {
        assert!(french(text).is_empty(), "{text}: {:?}", french(text));
    }
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
    assert_eq!(errors_of(&files), "");
}
