use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn decoration_is_silent_and_not_forgotten() {
    let html = html(EnCa, || {
        view! { <Figure src="/a.svg" alt=Alternative::decorative() width=40 height=20/> }
    });
    assert!(html.contains(r#" alt="""#), "{html}");
    assert!(!html.contains("figcaption"), "{html}");
}

#[test]
fn the_page_does_not_jump_when_the_image_comes() {
    let html = html(
        EnCa,
        || view! { <Figure src="/a.svg" alt="A" width=40 height=20/> },
    );
    assert!(
        html.contains(r#"width="40" height="20" loading="lazy""#),
        "{html}"
    );
}

#[test]
fn the_description_says_of_which_image_it_is() {
    let html = html(EnCa, || {
        view! { <Figure src="/a.svg" alt="A" width=1 height=1 description=|| view! { <p>"Long"</p> }/> }
    });
    assert!(
        html.contains(r#"Description of the image<span class="ptg-visually-hidden">: A</span>"#),
        "{html}"
    );
}
