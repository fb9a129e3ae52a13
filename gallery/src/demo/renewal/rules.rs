use crate::messages as t;
use portage::*;

/// Without bounds one person could fill the server's memory.
const LONGEST_NAME: u32 = 200;
const LONGEST_STORY: u32 = 500;
/// Trips that a person may name.
pub const MOST_TRIPS: u32 = 5;
/// What the photo may weigh, in bytes.
pub const LARGEST_PHOTO: u64 = 4_000_000;
/// What the photo may be.
pub const PHOTO_KINDS: [FileKind; 2] = [FileKind::Jpeg, FileKind::Png];

/// What is asked for a renewal: the browser and the server run the same.
pub fn renewal_rules() -> Rules {
    passport()
        .and(person())
        .and(contact())
        .and(places())
        .and(new_passport())
}

pub(super) fn places() -> Rules {
    address_rules("home", AddressParts::canadian())
        .about(t::renewal_address())
        .and(address_rules("mail", mail_parts()).about(t::renewal_mail()))
        .rows("trip", rows().most(MOST_TRIPS), trip)
}

/// The passport may go anywhere, and mostly goes home.
pub fn mail_parts() -> AddressParts {
    AddressParts::canadian().or_box().or_same()
}

pub(super) fn passport() -> Rules {
    let missing = Rules::new()
        .group(
            "loss",
            date()
                .required(t::renewal_loss_date_enter())
                .not_in_the_future(),
        )
        .field(
            "loss-story",
            required(t::renewal_loss_story_enter()).then(max_length(LONGEST_STORY)),
        );
    let number = matches(is_passport_number, t::renewal_number_enter());
    Rules::new()
        .field("number", required(t::renewal_number_enter()).then(number))
        .group("expiry", date().required(t::renewal_expiry_enter()))
        .field(
            "status",
            required(t::renewal_status_enter()).then(one_of(&["here", "damaged", "missing"])),
        )
        .when("status", is("missing"), missing)
}

/// Two letters and six digits, however they were typed.
fn is_passport_number(number: &str) -> bool {
    let mut signs = number.chars().filter(|sign| !sign.is_whitespace());
    signs
        .by_ref()
        .take(2)
        .filter(char::is_ascii_alphabetic)
        .count()
        == 2
        && signs.by_ref().take(6).filter(char::is_ascii_digit).count() == 6
        && signs.next().is_none()
}

pub(super) fn person() -> Rules {
    let former = Rules::new().field(
        "former",
        required(t::renewal_former_enter()).then(max_length(LONGEST_NAME)),
    );
    Rules::new()
        .and(name_rules("name", NameParts::split()))
        .field(
            "changed",
            required(t::renewal_changed_enter()).then(one_of(&["yes", "no"])),
        )
        .when("changed", is("yes"), former)
        .group(
            "birth",
            date()
                .required(t::renewal_birth_enter())
                .at_least_years_ago(16),
        )
        .field(
            "birth-country",
            required(t::renewal_birth_country_enter()).then(country()),
        )
        .field(
            "height",
            required(t::renewal_height_enter()).then(number().whole().min(50).max(250)),
        )
        .field(
            "eyes",
            required(t::renewal_eyes_enter()).then(one_of(&EYES)),
        )
}

/// The colours offered.
pub const EYES: [&str; 5] = ["brown", "blue", "green", "grey", "hazel"];

fn country() -> Rule {
    let codes: Vec<&str> = portage::locales::places::countries()
        .map(|place| place.code())
        .collect();
    listed(&codes)
}

pub(super) fn contact() -> Rules {
    let news = choices()
        .among(&["received", "mailed", "expires", "none"])
        .alone("none", t::renewal_news_none());
    Rules::new()
        .field("email", required(t::renewal_email_enter()).then(email()))
        .field("phone", phone())
        .field(
            "language",
            required(t::renewal_language_enter()).then(one_of(&["en", "fr"])),
        )
        .group("news", news)
}

fn trip(trip: &Row) -> Rules {
    let day = date()
        .required(t::renewal_trip_date_enter())
        .not_in_the_past();
    Rules::new()
        .field(
            trip.name("country"),
            required(t::renewal_trip_country_enter()).then(country()),
        )
        .group(trip.name("date"), day)
        // Each row asks the same: in the summary their problems would read alike.
        .about(t::renewal_trip(trip.number))
}

pub(super) fn new_passport() -> Rules {
    let photo = files()
        .required(t::renewal_photo_enter())
        .types(&PHOTO_KINDS)
        .largest(LARGEST_PHOTO)
        .most(1);
    let declared = choices()
        .among(&["true", "mine"])
        .all(t::renewal_attestation_enter());
    Rules::new()
        .field(
            "validity",
            required(t::renewal_validity_enter()).then(one_of(&["5", "10"])),
        )
        .field(
            "paid",
            required(t::renewal_paid_enter()).then(money().min(0).max(1000)),
        )
        .group("photo", photo)
        .group("declared", declared)
}
