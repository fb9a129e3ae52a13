use super::Language;
use crate::effect::effect;
use leptos::prelude::*;
use portage_locales::{Locale, Text, messages};

/// The page's title, which says "Error:" first while problems stand in a form of the page.
///
/// It is the first thing a screen reader says of a page that came back with problems.
#[derive(Clone, Copy)]
pub struct PageTitle {
    forms: RwSignal<Vec<Signal<bool>>>,
    whole_page: bool,
}

impl PageTitle {
    pub(super) fn provide(title: Option<Text>, language: Language) {
        let forms = RwSignal::new(Vec::<Signal<bool>>::new());
        provide_context(Self {
            forms,
            whole_page: title.is_some(),
        });
        // Runs in the browser only; the server writes `page_title` itself.
        effect(move |before: Option<bool>| {
            let locale = language.get();
            let problems = forms.with(|forms| forms.iter().any(|stand| stand.get()));
            let document = document();
            if let Some(title) = &title {
                document.set_title(&page_title(title, problems, locale));
                if let Some(html) = document.document_element() {
                    let _ = html.set_attribute("lang", locale.tag());
                    let _ = html.set_attribute("dir", locale.direction().as_str());
                }
            } else if before.is_some_and(|before| before != problems) {
                // A part of a page does not know the title, and what it came with is right.
                let title = document.title();
                let prefix = page_title(&Text::default(), true, locale);
                let plain = title
                    .strip_prefix(prefix.trim_end())
                    .map_or(&*title, str::trim_start)
                    .to_owned();
                document.set_title(&page_title(&plain.into(), problems, locale));
            }
            problems
        });
    }

    /// Whether the surrounding [`Portage`](crate::Portage) holds the whole page and knows its title.
    pub fn is_whole_page(self) -> bool {
        self.whole_page
    }

    /// Lets the title follow a form: `stand` says whether problems stand in it.
    pub fn follow(self, stand: Signal<bool>) {
        self.forms.update(|forms| forms.push(stand));
        on_cleanup(move || {
            self.forms
                .try_update(|forms| forms.retain(|other| *other != stand));
        });
    }
}

/// The text for `<title>`: with "Error: " before it, in the page's language, where `problems`
/// stand on the page.
pub fn page_title(title: &Text, problems: bool, locale: Locale) -> String {
    if problems {
        messages::form_error_title(title.clone())
            .get(locale)
            .into_owned()
    } else {
        title.get(locale).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_reads_a_signal_follows_it() {
        Owner::new().with(|| {
            let step = RwSignal::new(1);
            let title = Text::computed(move |_| format!("Step {}", step.get()).into());
            let shown = Memo::new(move |_| page_title(&title, false, Locale::EnCa));
            assert_eq!(shown.get_untracked(), "Step 1");
            step.set(2);
            assert_eq!(shown.get_untracked(), "Step 2");
        });
    }
}
