//! People who find in the middle of the form that they would rather read the other language.

use anyhow::{Result, ensure};

use super::page;
use crate::browser::{Opening, Tab};
use crate::walks::form_page;

/// With everything filled in and two mistakes on the screen: nothing is lost, the problems are said
/// in the new language, and what is mended then is all that is left to do.
pub async fn in_the_middle(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::mark(tab).await?;
    page::fill_in(tab).await?;
    form_page::type_into(tab, "height", "1,72").await?;
    form_page::type_into(tab, "email", "zoe at").await?;
    form_page::send(tab).await?;
    let before = form_page::problems(tab).await?;
    ensure!(
        before.len() == 2,
        "two answers are wrong, and the page names {before:?}"
    );
    let answers = page::answers(tab).await?;
    let words_before = page::words(tab).await?;

    let lang = form_page::switch_language(tab).await?;
    page::keeps(tab, &answers).await?;
    let after = form_page::problems_translated(tab, &before).await?;
    let beside: Vec<String> = tab
        .evaluate("[...document.querySelectorAll('main form .ptg-error')].map(error => error.textContent)")
        .await?;
    ensure!(
        after
            .iter()
            .all(|text| beside.iter().any(|error| error.contains(text.as_str()))),
        "the summary says {after:?}, and the fields say {beside:?}"
    );
    let country: String = tab
        .evaluate("document.getElementById('birth-country').value")
        .await?;
    let words = page::words(tab).await?;
    ensure!(
        words.contains(&country) && words != words_before,
        "the country is written “{country}”, which is not a word of the new language: {words:?}"
    );

    form_page::type_into(tab, "height", "172").await?;
    form_page::type_into(tab, "email", "zoe@exemple.ca").await?;
    form_page::send(tab).await?;
    page::confirmed(tab, &words).await?;
    let now = form_page::language(tab).await?;
    ensure!(
        now != lang,
        "the confirmation is in {now}, which the person had left"
    );
    Ok(())
}
