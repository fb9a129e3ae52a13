use super::super::refusal::Refusal;
use super::*;

#[test]
fn an_address_that_says_no_language_is_refused_in_both() {
    for refusal in [
        Refusal::Malformed,
        Refusal::OtherSite,
        Refusal::Unknown,
        Refusal::NoReference,
        Refusal::NoFiles,
        Refusal::Method,
        Refusal::TooLarge,
        Refusal::FilesTooLarge,
        Refusal::Full,
        Refusal::NotAForm,
        Refusal::Fault,
    ] {
        let page = refusal.page(None, None);
        for &locale in Locale::OFFICIAL {
            let (title, remedy) = (refusal.title().get(locale), refusal.remedy().get(locale));
            let part = format!("<div lang=\"{}\"", locale.tag());
            assert!(
                page.title.contains(&*title)
                    && page.body.contains(&*remedy)
                    && page.body.contains(&part),
                "{refusal:?}"
            );
        }
    }
}

#[test]
fn an_unknown_address_gets_the_page_of_the_site_or_else_one_in_both_languages() {
    let answer = get(&service(), "/fr/nulle-part");
    assert_eq!(
        (answer.status, answer.text("title").as_str()),
        (StatusCode::NOT_FOUND, "404")
    );
    let bare = Service::new(Files::default(), assets());
    let answer = get(&bare, "/nowhere");
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(
        answer.text("h1"),
        Refusal::Unknown.title().get(Locale::EnCa)
    );
    assert_eq!(
        answer.text("h2[lang], [lang='fr-CA'] h2"),
        Refusal::Unknown.title().get(Locale::FrCa)
    );
}
