use super::*;
use portage::locales::messages;

const OFFICIAL: &[Locale] = Locale::OFFICIAL;

#[test]
fn the_form_comes_in_its_language_with_everything_a_browser_needs() {
    for &locale in OFFICIAL {
        let answer = get(&service(), paths::contact(locale));
        assert_eq!(answer.status, StatusCode::OK);
        let html = answer.html();
        let attribute = |selector, name| answer.attribute(selector, name);
        assert_eq!(attribute("html", "lang"), locale.tag());
        // Not to the address of the page itself: the way back would bring another form.
        let action = attribute("form", "action");
        assert_eq!(action, paths::sending(paths::contact).get(locale));
        let (path, query) = action.split_once('?').unwrap();
        assert_eq!(path, paths::contact(locale));
        assert!(!query.is_empty());
        assert_eq!(attribute("form", "method"), "post");
        assert_eq!(attribute("#email", "autocomplete"), "email");
        assert_eq!(attribute("#app main#main", "tabindex"), "-1");
        assert_eq!(html.select(&Selector::parse("h1").unwrap()).count(), 1);
        assert_eq!(
            html.select(&Selector::parse("form input[required]").unwrap())
                .count(),
            4,
            "all but the phone"
        );
    }
}

#[test]
fn the_way_back_keeps_what_was_typed_because_the_form_may_be_stored() {
    let answer = get(&service(), paths::contact(Locale::EnCa));
    assert_eq!(answer.header(header::CACHE_CONTROL), "private, no-cache");
}

#[test]
fn an_empty_form_comes_back_with_every_problem_in_its_language() {
    let service = service();
    for &locale in OFFICIAL {
        let answer = fill_in(&service, locale, &[]);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let prefix = messages::form_error_title("")
            .get(locale)
            .trim_end()
            .to_owned();
        assert!(
            answer.text("title").starts_with(&prefix),
            "{}",
            answer.text("title")
        );
        let html = answer.html();
        let list = Selector::parse("#error-summary:not([hidden]) li a").unwrap();
        let links: Vec<_> = html
            .select(&list)
            .map(|link| link.attr("href").unwrap())
            .collect();
        assert_eq!(
            links,
            ["#given-names", "#family-name", "#email", "#postal-code"]
        );
        for link in html.select(&list) {
            let words: String = link.text().collect();
            let error = answer.text(&format!("{}-error", link.attr("href").unwrap()));
            assert!(
                error.ends_with(&words),
                "the field says {error:?}, the summary {words:?}"
            );
        }
    }
}

#[test]
fn what_was_typed_comes_back_as_typed_and_the_rest_does_not() {
    let typed = [
        ("given-names", "  </script><img src=x onerror=alert(1)> "),
        ("family-name", "\"'&amp;<!-- 🛶 \u{2028}"),
        ("email", "not an address"),
        ("phone", "\u{202e}12\u{feff}"),
        ("other", "UNASKED"),
    ];
    let answer = fill_in(&service(), Locale::FrCa, &typed);
    for (name, value) in &typed[..4] {
        assert_eq!(answer.value(name), *value);
    }
    let page = String::from_utf8(answer.body).unwrap();
    assert!(!page.contains("<img src=x"), "an answer became an element");
    assert!(
        !page.contains("UNASKED"),
        "what was not asked is not repeated"
    );
}

#[test]
fn a_field_that_comes_twice_is_a_problem_and_not_a_guess() {
    let twice = [("email", "a@exemple.ca"), ("email", "b@exemple.ca")];
    let answer = fill_in(&service(), Locale::EnCa, &twice);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let repeated = messages::form_repeated().get(Locale::EnCa).into_owned();
    assert!(answer.text("#email-error").contains(&repeated));
}

#[test]
fn the_wasm_reads_what_the_page_was_made_with() {
    let typed = "</script>\r\n\0\u{2029}\"\\ ";
    let answer = fill_in(&service(), Locale::FrCa, &[("given-names", typed)]);
    let data = answer.data();
    assert_eq!(data.locale, Locale::FrCa);
    assert_eq!(data.answers.get("given-names"), Some(typed));
    assert_eq!(data.answers.get(ONCE), Some(answer.value(ONCE).as_str()));
    assert_eq!(data.problems.len(), 3);
}
