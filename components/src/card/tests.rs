use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn a_card_has_one_link_and_its_name_is_the_heading_alone() {
    let html = html(EnCa, || {
        let picture = Picture::new("/park.jpg", "A lake at sunrise").size(640, 360);
        let link = Anchor::new("/en/parks", "National parks");
        view! { <Card link level=HeadingLevel::H3 picture description="Where to go."/> }
    });
    assert_eq!(html.matches("<a ").count(), 1, "{html}");
    assert!(html.contains(">National parks</a></h3>"), "{html}");
    assert!(html.contains(r#"alt="A lake at sunrise""#), "{html}");
}

#[test]
fn a_picture_that_says_nothing_has_an_empty_alternative_and_not_none() {
    let html = html(EnCa, || {
        let picture = Picture::new("/park.jpg", Alternative::decorative());
        view! { <Card link=Anchor::new("/en/parks", "Parks") level=HeadingLevel::H3 picture/> }
    });
    assert!(html.contains(r#"alt="""#), "{html}");
}
