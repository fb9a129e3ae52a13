use crate::element::{Node, view};
use crate::portage::{Language, PageTitle, say, use_language};
use leptos::{ev, prelude::*};
use portage_locales::{Locale, Text, messages};
use wasm_bindgen::{JsCast, JsValue};

/// The page in one language.
#[derive(Clone)]
pub struct LanguageLink {
    tag: &'static str,
    name: &'static str,
    direction: &'static str,
    locale: Option<Locale>,
    href: Text,
}

impl LanguageLink {
    /// The page in a language that Portage speaks.
    pub fn new(locale: Locale, href: impl Into<Text>) -> Self {
        let direction = locale.direction().as_str();
        Self {
            tag: locale.tag(),
            name: locale.name(),
            direction,
            locale: Some(locale),
            href: href.into(),
        }
    }

    /// The page in a further language: its tag (BCP 47), its own name for itself, and its
    /// direction, `ltr` or `rtl`. Such a link always loads the page.
    pub fn further(
        tag: &'static str,
        name: &'static str,
        direction: &'static str,
        href: impl Into<Text>,
    ) -> Self {
        Self {
            tag,
            name,
            direction,
            locale: None,
            href: href.into(),
        }
    }

    /// The page's address in the link's own language, even where `href` says one for each.
    fn address(&self, present: Locale) -> String {
        self.href.get(self.locale.unwrap_or(present)).into_owned()
    }

    /// The language without its region: people choose French, not Canadian French.
    fn primary(&self) -> &'static str {
        self.tag
            .split_once('-')
            .map_or(self.tag, |(primary, _)| primary)
    }
}

/// With two languages one link to the other; with more a list, the present one not a link.
pub(super) fn view(links: Vec<LanguageLink>) -> Node {
    let language = use_language();
    let number = links.len();
    let links = StoredValue::new(links);
    let (class, items) = if number == 2 {
        // One and the same link for both ways: it keeps the focus when it turns around.
        let other = move || {
            let present = Some(language.get());
            links.with_value(|links| {
                links
                    .iter()
                    .position(|link| link.locale != present)
                    .unwrap_or_default()
            })
        };
        (
            "ptg-header__languages ptg-header__languages--toggle",
            vec![Signal::derive(other)],
        )
    } else {
        (
            "ptg-header__languages",
            (0..number).map(Signal::stored).collect(),
        )
    };
    let switch = Switch::new(language);
    let heading = say(messages::header_language_selection());
    let items = items
        .into_iter()
        .map(|shown| item(links, shown, switch))
        .collect_view();
    view! {
        <div class=class>
            <h2 class="ptg-visually-hidden">{heading}</h2>
            <ul on:click=move |event| { let _ = switch.follow(&event); }>{items}</ul>
        </div>
    }
}

/// The link at the place `shown`.
fn item(links: StoredValue<Vec<LanguageLink>>, shown: Signal<usize>, switch: Switch) -> Node {
    let of = move |part: fn(&LanguageLink, Locale) -> Option<String>| {
        Signal::derive(move || {
            let locale = switch.language.get();
            links.with_value(|links| part(&links[shown.get()], locale))
        })
    };
    let tag = of(|link, _| Some(link.tag.to_owned()));
    let name = of(|link, _| Some(link.name.to_owned()));
    view! {
        <li>
            // The name of a language is in that language, and no translation tool may change it.
            // `tabindex` lets the link that was just followed keep the focus, link no more.
            <a
                href=of(|link, locale| (link.locale != Some(locale)).then(|| link.address(locale)))
                tabindex=of(|link, locale| (link.locale == Some(locale)).then(|| "-1".to_owned()))
                aria-current=of(|link, locale| (link.locale == Some(locale)).then(|| "true".to_owned()))
                lang=tag
                // Both are about where a link leads: HTML has neither on a link to nowhere.
                hreflang=of(|link, locale| (link.locale != Some(locale)).then(|| link.tag.to_owned()))
                rel=of(|link, locale| (link.locale != Some(locale)).then(|| "alternate".to_owned()))
                dir=of(|link, _| Some(link.direction.to_owned()))
                translate="no"
            >
                <span class="ptg-header__language-name">{name}</span>
                <abbr class="ptg-header__language-code" title=name>{of(|link, _| Some(link.primary().to_owned()))}</abbr>
            </a>
        </li>
    }
}

/// Switches the page in place, where the page can.
#[derive(Clone, Copy)]
struct Switch {
    language: Language,
    in_place: bool,
}

impl Switch {
    fn new(language: Language) -> Self {
        let in_place = use_context::<PageTitle>().is_some_and(PageTitle::is_whole_page);
        Self { language, in_place }
    }

    /// `None`: the browser follows the link by itself.
    fn follow(self, event: &ev::MouseEvent) -> Option<()> {
        // With a modifier the person asks for a new tab or a download.
        let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if !(self.in_place && plain) {
            return None;
        }
        let target: web_sys::Element = event.target()?.dyn_into().ok()?;
        let link = target.closest("a[href]").ok()??;
        let locale = Locale::from_tag(&link.get_attribute("lang")?)?;
        let href = link.get_attribute("href");
        event.prevent_default();
        // A reload, a bookmark or a shared address must come back in this language.
        let history = window().history();
        let _ = history.and_then(|history| {
            history.replace_state_with_url(&JsValue::NULL, "", href.as_deref())
        });
        self.language.set(locale);
        Some(())
    }
}
