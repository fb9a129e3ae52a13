use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn the_description_is_tied_to_what_it_describes() {
    let html = html(EnCa, || {
        view! {
            <Tooltip id="tip" text="More">
                <Button label="Print"/>
            </Tooltip>
        }
    });
    assert_eq!(
        html.matches(r#"aria-describedby="tip""#).count(),
        1,
        "{html}"
    );
    assert!(
        html.contains(r#"id="tip" role="tooltip" class="ptg-tooltip__text">More<"#),
        "{html}"
    );
}

#[test]
fn a_link_of_the_service_itself_is_described_too() {
    let html = html(EnCa, || {
        view! {
            <Tooltip id="tip" text="More">
                <a href="/">"File"</a>
            </Tooltip>
        }
    });
    assert!(html.contains(r#"aria-describedby="tip""#), "{html}");
}
