//! Every example in every language, rendered as a server does.

use leptos::prelude::*;
use portage::Portage;
use portage::examples::COMPONENTS;
use portage::locales::Locale;

pub struct Rendered {
    pub component: &'static str,
    pub example: &'static str,
    pub locale: Locale,
    pub html: String,
}

impl Rendered {
    pub fn name(&self) -> String {
        format!(
            "{}__{}__{}",
            self.component,
            self.example,
            self.locale.tag()
        )
    }
}

pub fn all() -> Vec<Rendered> {
    let mut all = Vec::new();
    for component in COMPONENTS.iter() {
        for example in component.examples {
            for locale in Locale::ALL.iter().copied() {
                let html = render(locale, example.view);
                all.push(Rendered {
                    component: component.name,
                    example: example.name,
                    locale,
                    html,
                });
            }
        }
    }
    all
}

fn render(locale: Locale, view: fn() -> AnyView) -> String {
    Owner::new()
        .with(|| view! { <Portage locale>{view()}</Portage> }.to_html())
        .replace("<!>", "")
}
