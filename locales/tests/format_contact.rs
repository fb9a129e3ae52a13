//! Telephone numbers, postal codes and social insurance numbers as people type them.

use portage_locales::format::*;

#[test]
fn phones_are_read_however_they_are_grouped() {
    let typed = [
        "6135551234",
        "613-555-1234",
        "613.555.1234",
        "613 555 1234",
        "(613) 555-1234",
        "613/555-1234",
        "1-613-555-1234",
        "+1 613 555 1234",
        "+1 (613) 555-1234",
        "(+1) 613 555-1234",
        "tel:+16135551234",
        "011 1 613 555 1234",
        "613\u{2011}555\u{2011}1234",
        "\u{202A}613\u{A0}555\u{2013}1234\u{202C}",
        "６１３５５５１２３４",
    ];
    for typed in typed {
        let read: Phone = typed.parse().unwrap_or_else(|e| panic!("{typed}: {e}"));
        assert_eq!(read.to_string(), "+16135551234", "{typed}");
    }
}

#[test]
fn extensions_are_read_in_either_language() {
    let typed = [
        "x123",
        " x 123",
        ", ext. 123",
        " ext 123",
        " Extension: 123",
        ", poste 123",
        " p. 123",
        " #123",
        ";ext=123",
        ", poste\u{A0}123",
    ];
    for typed in typed {
        let read: Phone = format!("613-555-1234{typed}").parse().unwrap();
        assert_eq!(read.extension(), Some("123"), "{typed}");
        assert_eq!(read.national(), "6135551234", "{typed}");
    }
}

#[test]
fn numbers_abroad_keep_their_calling_code() {
    let cases = [
        ("+33 1 23 45 67 89", "+33123456789", "33"),
        ("011 33 1 23 45 67 89", "+33123456789", "33"),
        ("0033123456789", "+33123456789", "33"),
        ("+44 (0)20 7946 0958", "+442079460958", "44"),
        ("+509 22 22 3333", "+50922223333", "509"),
        ("+351 912 345 678", "+351912345678", "351"),
        ("+7 495 123 45 67", "+74951234567", "7"),
    ];
    for (typed, stored, code) in cases {
        let read: Phone = typed.parse().unwrap();
        assert_eq!(read.to_string(), stored, "{typed}");
        assert_eq!(read.calling_code(), code, "{typed}");
    }
}

#[test]
fn a_wrong_phone_says_what_is_wrong() {
    let cases = [
        ("", PhoneError::Empty),
        ("\u{200B}", PhoneError::Empty),
        ("555-1234", PhoneError::TooShort { found: 7 }),
        ("613-555-12345", PhoneError::TooLong { found: 11 }),
        ("33 1 23 45 67 89", PhoneError::TooLong { found: 11 }),
        ("+1 613 555", PhoneError::TooShort { found: 7 }),
        ("+1234567890123456", PhoneError::TooLong { found: 16 }),
        ("+33", PhoneError::TooShort { found: 2 }),
        ("+683 400", PhoneError::TooShort { found: 6 }),
        ("+331234567890123456", PhoneError::TooLong { found: 18 }),
        ("113-555-1234", PhoneError::AreaCode),
        ("613-155-1234", PhoneError::Exchange),
        ("+0 613 555 1234", PhoneError::CallingCode),
        ("613-555-1234 x", PhoneError::Extension),
        ("613-555-1234 ext. 123456789", PhoneError::Extension),
        ("613-555-1234 or 613-555-4321", PhoneError::Characters),
        ("name@address.ca", PhoneError::Characters),
        ("613+555+1234", PhoneError::Characters),
        ("613_555_1234", PhoneError::Characters),
    ];
    for (typed, error) in cases {
        assert_eq!(typed.parse::<Phone>(), Err(error), "{typed}");
    }
}

#[test]
fn postal_codes_are_read_in_any_case_and_spacing() {
    let typed = [
        "K1A 0B1",
        "k1a0b1",
        "K1A-0B1",
        " k1a\u{A0}0b1 ",
        "K1A\u{2011}0B1",
        "Ｋ１Ａ\u{3000}０Ｂ１",
        "\u{FEFF}K1A\u{200B}0B1",
        "K 1 A 0 B 1",
    ];
    for typed in typed {
        let read: PostalCode = typed.parse().unwrap_or_else(|e| panic!("{typed}: {e}"));
        assert_eq!(read.to_string(), "K1A 0B1");
    }
}

#[test]
fn a_wrong_postal_code_says_where() {
    let cases = [
        ("", PostalCodeError::Empty),
        (" - ", PostalCodeError::Length { found: 0 }),
        ("K1A 0B", PostalCodeError::Length { found: 5 }),
        ("90210", PostalCodeError::Length { found: 5 }),
        ("K1A 0B12", PostalCodeError::Length { found: 7 }),
        ("KIA 0B1", PostalCodeError::Digit { position: 2 }),
        ("K1A OB1", PostalCodeError::Digit { position: 4 }),
        ("11A 0B1", PostalCodeError::Letter { position: 1 }),
        ("É1A 0B1", PostalCodeError::Letter { position: 1 }),
        ("K1A 081", PostalCodeError::Letter { position: 5 }),
    ];
    for (typed, error) in cases {
        assert_eq!(typed.parse::<PostalCode>(), Err(error), "{typed}");
    }
}

/// Canada Post leaves out letters that are misread; a rule that lets them
/// through sends mail to addresses that cannot exist.
#[test]
fn letters_that_canada_post_does_not_use_are_refused() {
    for letter in 'A'..='Z' {
        for (index, template) in ["_1A0B1", "K1_0B1", "K1A0_1"].into_iter().enumerate() {
            let unused = if index == 0 { "DFIOQUWZ" } else { "DFIOQU" };
            let read = template
                .replace('_', &letter.to_string())
                .parse::<PostalCode>();
            let position = index * 2 + 1;
            match unused.contains(letter) {
                true => assert_eq!(
                    read,
                    Err(PostalCodeError::UnusedLetter { position, letter })
                ),
                false => assert!(read.is_ok(), "{letter} at {position}"),
            }
        }
    }
}

#[test]
fn social_insurance_numbers_are_read_however_they_are_grouped() {
    for typed in [
        "130692544",
        "130 692 544",
        "130-692-544",
        " 130\u{A0}692\u{2011}544\u{200B}",
    ] {
        let read: Sin = typed.parse().unwrap_or_else(|e| panic!("{typed}: {e}"));
        assert_eq!(read.digits(), "130692544", "{typed}");
        assert_eq!(sin(&read), "130\u{A0}692\u{A0}544");
        assert_eq!(masked_sin(&read), "•••\u{A0}•••\u{A0}544");
        assert!(!read.is_temporary());
    }
}

#[test]
fn a_wrong_social_insurance_number_says_what_is_wrong() {
    let cases = [
        ("", SinError::Empty),
        ("130 692 54", SinError::Length { found: 8 }),
        ("130 692 5444", SinError::Length { found: 10 }),
        ("130 692 54O", SinError::Characters),
        // Sound by its last digit, but a number of the tax agency, and one of a business.
        ("046 454 286", SinError::NotIssued),
        ("811 111 111", SinError::NotIssued),
        ("000 000 000", SinError::NotIssued),
        ("130 692 545", SinError::Check),
        ("136 092 544", SinError::Check),
    ];
    for (typed, error) in cases {
        assert_eq!(typed.parse::<Sin>(), Err(error), "{typed}");
    }
}

#[test]
fn a_temporary_resident_is_not_told_that_the_number_is_wrong() {
    let read: Sin = "923 456 784".parse().unwrap();
    assert!(read.is_temporary());
}

/// A number in a log is a leak: nothing that a program prints while it looks for a fault may
/// hold it.
#[test]
fn a_social_insurance_number_is_in_no_log() {
    let read: Sin = "130 692 544".parse().unwrap();
    assert_eq!(format!("{:?}", Some(read)), "Some(Sin(hidden))");
    let error = "130 692 545".parse::<Sin>().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("69"));
}

/// It goes into a database and comes back, without its spaces.
#[test]
fn a_social_insurance_number_is_stored_as_nine_digits() {
    let read: Sin = "130 692 544".parse().unwrap();
    let stored = serde_json::to_string(&read).unwrap();
    assert_eq!(stored, "\"130692544\"");
    assert_eq!(serde_json::from_str::<Sin>(&stored).unwrap(), read);
}

#[test]
fn nine_digits_are_grouped_for_proofreading_even_if_one_is_wrong() {
    assert_eq!(group_sin("130692545").as_deref(), Some("130 692 545"));
    assert_eq!(group_sin("13069254"), None);
}

#[test]
fn zip_codes_are_read_with_or_without_their_last_four() {
    let cases = [
        ("20500", Ok("20500")),
        (" 20500 0003 ", Ok("20500-0003")),
        ("20500\u{2013}0003", Ok("20500-0003")),
        ("", Err(ZipCodeError::Empty)),
        ("2050", Err(ZipCodeError::Length { found: 4 })),
        ("K1A 0B1", Err(ZipCodeError::Characters)),
    ];
    for (typed, expected) in cases {
        let read = typed.parse::<ZipCode>().map(|code| code.to_string());
        assert_eq!(read.as_deref().map_err(|e| *e), expected, "{typed}");
    }
}
