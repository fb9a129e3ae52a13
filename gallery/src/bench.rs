use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use portage::locales::{Locale, Text};
use portage::{Language, Portage, TextInput};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{CustomEvent, HtmlElement};

/// Takes the page down again.
type Unmount = Box<dyn FnOnce()>;

/// Does what the benchmark page asks for by the event `bench`, whose detail is `mount <fields>`,
/// `switch` or `unmount`. The event returns when it is done, but for what Leptos puts off to
/// the next microtask; the page waits for that.
pub fn listen() {
    let language = RwSignal::new(None::<Language>);
    let mounted: Rc<RefCell<Option<Unmount>>> = Rc::default();
    let listener = Closure::<dyn Fn(CustomEvent)>::new(move |event: CustomEvent| {
        let asked = event.detail().as_string().unwrap_or_default();
        match asked.split_once(' ') {
            Some(("mount", fields)) => {
                let fields = fields.parse().unwrap_or_default();
                let now = Language::new(Locale::EnCa);
                language.set(Some(now));
                let Some(root) = root() else { return };
                let handle = mount_to(root, move || page(now, fields));
                *mounted.borrow_mut() = Some(unmount(handle));
            }
            _ if asked == "switch" => {
                if let Some(language) = language.get_untracked() {
                    language.set(other(language.get_untracked()));
                }
            }
            _ => {
                if let Some(unmount) = mounted.borrow_mut().take() {
                    unmount();
                }
            }
        }
    });
    let _ = document().add_event_listener_with_callback("bench", listener.as_ref().unchecked_ref());
    // As long as the page.
    listener.forget();
}

fn unmount<M: leptos::tachys::view::Mountable + 'static>(handle: UnmountHandle<M>) -> Unmount {
    Box::new(move || drop(handle))
}

fn root() -> Option<HtmlElement> {
    document().get_element_by_id("portage")?.dyn_into().ok()
}

fn other(locale: Locale) -> Locale {
    match locale {
        Locale::EnCa => Locale::FrCa,
        _ => Locale::EnCa,
    }
}

fn page(language: Language, fields: u32) -> impl IntoView {
    view! {
        <Portage locale=language>
            {(0..fields).map(field).collect_view()}
        </Portage>
    }
}

/// The words are those of tests/bench/dom.js: the driver compares the two pages.
fn field(number: u32) -> impl IntoView {
    let number = number.to_string();
    let each = |english: &str, french: &str| {
        let text = |words: &str| words.replace('#', &number);
        Text::each([(Locale::EnCa, text(english)), (Locale::FrCa, text(french))])
    };
    view! {
        <TextInput
            name=["field-", &number].concat()
            label=each("Question #", "Question no #")
            hint=each("Help for question #", "Aide pour la question no #")
            error=each("Enter an answer to question #.", "Entrez une réponse à la question no #.")
        />
    }
}
