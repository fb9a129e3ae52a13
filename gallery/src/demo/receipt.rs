use super::KEPT_MINUTES;
use crate::{furniture, messages as t};
use portage::element::{Node, view};
use portage::locales::{Locale, Text};
use portage::*;

/// What a confirmation says.
pub(super) struct Receipt {
    /// The page's title in the tab.
    pub title: Text,
    /// Its heading: that it worked.
    pub heading: Text,
    pub reference: String,
    /// Questions, and answers as the page's language writes them.
    pub answers: Vec<SummaryRow>,
    /// The way to another form.
    pub again: Text,
}

impl Receipt {
    /// The whole page: the reference number, what happens next, and the answers.
    ///
    /// Nothing on it needs wasm, so it loads none; the other language is a link to the same number.
    pub fn view(self, locale: Locale, path: impl Fn(Locale) -> String) -> Node {
        let languages = furniture::languages(path);
        view! {
            <Portage locale title=self.title>
                {furniture::header(languages)}
                <main id="main" class="gallery-main" tabindex="-1">
                    // A screen reader says first that it worked, not the header once more.
                    <h1 tabindex="-1" autofocus=true>{say(self.heading)}</h1>
                    <p>{say(t::demo_reference())}</p>
                    // Letters and digits of a number are not words to translate.
                    <p class="gallery-reference" translate="no"><strong>{self.reference}</strong></p>
                    <p>{say(t::demo_keep(KEPT_MINUTES))}</p>
                    <h2>{say(t::demo_next_title())}</h2>
                    <p>{say(t::demo_next())}</p>
                    <h2>{say(t::demo_answers_title())}</h2>
                    <SummaryList rows=self.answers/>
                    <p>{say(t::demo_correct())}</p>
                    <p><Link href=self.again label=t::demo_again() standalone=true/></p>
                </main>
                {furniture::footer()}
            </Portage>
        }
    }
}
