//! The pages that walks start from.

use crate::site::Site;

/// The component that the demonstration service is reported as.
const DEMO: &str = "demo";

/// A page, whatever the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// A page of the demonstration service, which only the gallery's own server gives.
    Demo(&'static str),
    /// The page of a component, by its name in `snake_case`.
    Component(&'static str),
}

impl Start {
    /// `demo::<language>::<walk>`, or `<component>::<language>::walk::<walk>`.
    pub fn name_of(self, walk: &str, language: &str) -> String {
        match self {
            Start::Demo(_) => [DEMO, language, walk].join("::"),
            Start::Component(name) => [name, language, "walk", walk].join("::"),
        }
    }

    /// The component that the report files it under.
    pub fn component(self) -> &'static str {
        match self {
            Start::Demo(_) => DEMO,
            Start::Component(name) => name,
        }
    }

    /// Whether any host of files gives the page.
    pub fn is_static(self) -> bool {
        matches!(self, Start::Component(_))
    }

    /// The page's path in a language, if the site has the page.
    pub fn path<'a>(self, site: &'a Site, language: &str) -> Option<&'a str> {
        match self {
            Start::Demo(name) => site.demo.get(name)?.get(language).map(String::as_str),
            Start::Component(name) => {
                let mut pages = site.pages.iter();
                let page =
                    pages.find(|page| page.component == name && page.language == language)?;
                Some(&page.path)
            }
        }
    }
}
