use leptos::{mount::hydrate_from, prelude::*};
use portage::examples::COMPONENTS;
use portage::locales::Locale;
use portage::{Language, Portage};
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, HtmlElement};

/// Brings every `[data-example]` of the page to life.
pub fn hydrate() {
    hydrate_each(find);
}

/// The same with one example whatever the page names, or with none: for measuring what it weighs.
pub fn hydrate_alone(view: Option<fn() -> AnyView>) {
    hydrate_each(|_| Some(view.unwrap_or(|| ().into_any())));
}

fn hydrate_each(find: impl Fn(&str) -> Option<fn() -> AnyView>) {
    let Ok(roots) = document().query_selector_all("[data-example]") else {
        return;
    };
    for root in (0..roots.length()).filter_map(|at| roots.get(at)?.dyn_into::<HtmlElement>().ok()) {
        let Some(view) = root
            .get_attribute("data-example")
            .and_then(|path| find(&path))
        else {
            continue;
        };
        let locale = locale_of(&root);
        let listener = root.clone();
        hydrate_from(root, move || {
            let language = Language::new(locale);
            follow(&listener, language);
            view! { <Portage locale=language>{view()}</Portage> }
        })
        .forget();
    }
}

fn find(path: &str) -> Option<fn() -> AnyView> {
    let (component, example) = path.split_once('/')?;
    let component = COMPONENTS.iter().find(|known| known.name == component)?;
    component
        .examples
        .iter()
        .find(|known| known.name == example)
        .map(|known| known.view)
}

fn locale_of(element: &Element) -> Locale {
    let lang = element
        .closest("[lang]")
        .ok()
        .flatten()
        .and_then(|element| element.get_attribute("lang"));
    lang.and_then(|tag| Locale::from_tag(&tag))
        .unwrap_or_default()
}

/// The page's button beside the example asks for the other language by the event
/// `portage:language`, whose detail is the language's tag.
fn follow(root: &Element, language: Language) {
    let listen =
        Closure::<dyn Fn(web_sys::CustomEvent)>::new(move |event: web_sys::CustomEvent| {
            if let Some(locale) = event
                .detail()
                .as_string()
                .and_then(|tag| Locale::from_tag(&tag))
            {
                language.set(locale);
            }
        });
    let _ =
        root.add_event_listener_with_callback("portage:language", listen.as_ref().unchecked_ref());
    // As long as the page.
    listen.forget();
}
