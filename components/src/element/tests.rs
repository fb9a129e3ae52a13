use super::{Element, IntoNode, Node, each, view};
use leptos::prelude::*;
use proptest::prelude::*;

fn html(node: impl FnOnce() -> Node) -> String {
    let owner = Owner::new();
    owner.with(|| node().to_html())
}

#[test]
fn an_attribute_is_a_text_a_flag_or_absent() {
    let nothing: Option<String> = None;
    let shown = html(|| {
        view! {
            <input type="text" aria-describedby=nothing maxlength=Some(3u32) hidden=false required/>
        }
    });
    assert_eq!(shown, r#"<input type="text" maxlength="3" required>"#);
}

#[test]
fn signals_and_closures_are_read() {
    let shown = html(|| {
        let name = RwSignal::new(String::from("a"));
        let class = Signal::derive(move || name.get() + "b");
        view! { <p class=class id=move || name.get()>{name} {move || Some(name.get())}</p> }
    });
    assert_eq!(shown, r#"<p id="a" class="ab">a<!>a</p>"#);
}

#[test]
fn what_is_not_there_has_a_place() {
    let nothing: Option<Node> = None;
    let list = vec!["one", "two"];
    let shown = html(|| view! { <ul>{nothing}{list}</ul> });
    assert_eq!(shown, "<ul><!>one<!>two<!></ul>");
}

#[test]
fn rows_are_listed_with_their_end() {
    let shown = html(|| {
        let rows = each(
            || vec![4, 7],
            |row| *row,
            |row: u32| view! { <li>{row.to_string()}</li> },
        );
        view! { <ol>{rows}</ol> }
    });
    assert_eq!(shown, "<ol><li>4</li><li>7</li><!></ol>");
}

#[test]
fn a_caller_adds_attributes_and_classes() {
    let shown = html(|| {
        let node = view! { <p class="own">"Text"</p> };
        Node::of_view(leptos::view! { <Given node/> })
    });
    assert_eq!(shown, r#"<p data-a="1" class="own more">Text</p>"#);
}

#[component]
fn Given(node: Node) -> impl IntoView {
    node.add_any_attr(leptos::attr::custom::custom_attribute("data-a", "1"))
        .add_any_attr(leptos::tachys::html::class::class(("more", true)))
}

#[test]
fn views_of_leptos_stand_inside_and_around() {
    let shown = html(|| {
        let inside = leptos::view! { <b>"bold"</b> }.into_any();
        let node = view! { <p>{inside}</p> };
        Node::of_view(leptos::view! { <div>{node}</div> })
    });
    assert_eq!(shown, "<div><p><b>bold</b></p></div>");
}

proptest! {
    #[test]
    fn no_text_ends_the_element_or_the_attribute_that_it_stands_in(text in ".*") {
        let shown = html(|| {
            Element::new("p").attribute("title", text.clone()).child(text.clone()).into_node()
        });
        let inner = shown.strip_prefix("<p").and_then(|rest| rest.strip_suffix("</p>")).unwrap();
        let (title, inner) = inner.split_once('>').unwrap();
        prop_assert!(!inner.contains(['<', '>']));
        prop_assert_eq!(title.matches('"').count(), 2);
        prop_assert!(!title.contains('<'));
    }
}

#[test]
fn a_text_area_holds_its_text_and_nothing_else() {
    let area = |text: &'static str| html(move || view! { <textarea>{text}</textarea> });
    assert_eq!(area(""), "<textarea></textarea>");
    assert_eq!(area("\na"), "<textarea>\n\na</textarea>");
    assert_eq!(
        area("</textarea>"),
        "<textarea>&lt;/textarea&gt;</textarea>"
    );
}

#[test]
fn a_node_may_come_from_a_closure() {
    let node = || (move || "later").into_node();
    assert_eq!(html(node), "later");
}
