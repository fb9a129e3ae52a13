//! What holds for the HTML of every example, whatever it shows.

use crate::examples;
use scraper::{Html, Selector};
use std::collections::BTreeSet;

fn select<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn check(rule: impl Fn(&Html) -> Vec<String>) {
    let faults: Vec<_> = examples::all()
        .into_iter()
        .flat_map(|rendered| {
            rule(&Html::parse_fragment(&rendered.html))
                .into_iter()
                .map(move |fault| format!("{}: {fault}", rendered.name()))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_id_is_there_once() {
    check(|page| {
        let mut seen = BTreeSet::new();
        let ids = select(page, "[id]")
            .into_iter()
            .filter_map(|element| element.attr("id"));
        ids.filter(|id| !seen.insert(id.to_string()))
            .map(|id| format!("id {id} twice"))
            .collect()
    });
}

#[test]
fn every_reference_leads_to_an_id() {
    check(|page| {
        let ids: BTreeSet<_> = select(page, "[id]")
            .into_iter()
            .filter_map(|element| element.attr("id"))
            .collect();
        let mut faults = Vec::new();
        for attribute in [
            "for",
            "aria-describedby",
            "aria-labelledby",
            "aria-controls",
            "aria-errormessage",
            "list",
        ] {
            for element in select(page, &format!("[{attribute}]")) {
                let lost = element
                    .attr(attribute)
                    .unwrap()
                    .split_whitespace()
                    .filter(|id| !ids.contains(id));
                faults.extend(lost.map(|id| format!("{attribute} names {id}, which is not there")));
            }
        }
        for link in select(page, ".ptg-error-summary a") {
            let target = link.attr("href").unwrap().trim_start_matches('#');
            if !ids.contains(target) {
                faults.push(format!("the summary links to {target}, which is not there"));
            }
        }
        faults
    });
}

#[test]
fn every_control_has_a_label_in_words() {
    check(|page| {
        let named = |id: &str| {
            select(page, "label[for]").iter().any(|label| {
                label.attr("for") == Some(id) && !label.text().collect::<String>().trim().is_empty()
            })
        };
        let controls = select(page, "input:not([type=hidden]), select, textarea").into_iter();
        controls
            .filter(|control| !control.attr("id").is_some_and(named))
            .map(|control| control.html())
            .collect()
    });
}

#[test]
fn nothing_needs_a_looser_security_policy() {
    check(|page| {
        let inline = select(
            page,
            "[style], script:not([type='application/ld+json']), style, [onclick], [onsubmit], [onchange], [oninput]",
        );
        inline.into_iter().map(|element| element.html()).collect()
    });
}

#[test]
fn no_direction_mark_hides_in_a_text() {
    check(|page| {
        let text: String = page.root_element().text().collect();
        text.contains(['\u{2068}', '\u{2069}'])
            .then(|| "U+2068 or U+2069".to_owned())
            .into_iter()
            .collect()
    });
}

#[test]
fn error_state_is_consistent() {
    check(|page| {
        let mut faults = Vec::new();
        for field in select(page, ".ptg-field") {
            let error = field
                .select(&Selector::parse(".ptg-error:not([hidden])").unwrap())
                .next();
            let control = field
                .select(&Selector::parse("input:not([type=hidden]), select, textarea").unwrap())
                .next()
                .unwrap();
            let described = control.attr("aria-describedby").unwrap_or_default();
            let tied = error
                .and_then(|error| error.attr("id"))
                .is_some_and(|id| described.split(' ').any(|one| one == id));
            if error.is_some() != tied
                || error.is_some() != (control.attr("aria-invalid") == Some("true"))
            {
                faults.push(field.html());
            }
        }
        faults
    });
}
