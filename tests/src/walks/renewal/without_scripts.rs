//! People whose browser runs no scripts, on a page that has every kind of field.

use anyhow::{Result, ensure};

use super::page;
use crate::browser::{Opening, Tab};
use crate::walks::form_page;

async fn open(tab: &Tab, address: &str) -> Result<()> {
    tab.allow_scripts(false).await?;
    tab.open(address, Opening::Parsed).await
}

/// The status that the server answered with.
async fn status(tab: &Tab) -> Result<u16> {
    tab.evaluate("performance.getEntriesByType('navigation')[0].responseStatus")
        .await
}

/// Both branches, a row that a button of the form adds, and a photo: all is confirmed.
pub async fn send(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    page::fill_in(tab).await?;
    let words = page::words(tab).await?;
    form_page::send_and_load(tab).await?;
    page::confirmed(tab, &words).await
}

/// An empty form comes back with every problem; one mistake in a full form comes back alone, with
/// everything else as it was.
pub async fn mistakes(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    form_page::send_and_load(tab).await?;
    page::all_problems(tab).await?;
    let status = self::status(tab).await?;
    ensure!(
        status == 422,
        "an empty form was answered with {status}: a browser would keep that page as a success"
    );
    form_page::focus_on(tab, "#error-summary", "the summary").await?;

    page::fill_in(tab).await?;
    form_page::type_into(tab, "height", "1,72").await?;
    let before = page::answers(tab).await?;
    let words = page::words(tab).await?;
    form_page::send_and_load(tab).await?;
    tab.wait_for(
        "document.querySelectorAll('#error-summary li').length === 1",
        "the one problem that is left",
    )
    .await?;
    form_page::problems(tab).await?;
    page::keeps(tab, &before).await?;
    let photo: String = tab
        .evaluate("document.querySelector('.ptg-file-upload__file')?.textContent ?? ''")
        .await?;
    ensure!(
        photo.contains("moi.png"),
        "the photo that was sent is lost: {photo:?}"
    );
    form_page::type_into(tab, "height", "172").await?;
    form_page::send_and_load(tab).await?;
    page::confirmed(tab, &words).await
}

/// Each press loads the page anew, so the focus must come back to where the person is; what stood
/// in a row that was removed comes back with it.
pub async fn rows(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    form_page::type_into(tab, "number", "AB123456").await?;
    page::photo(tab, "moi.png").await?;
    page::add_trip(tab, 1).await?;
    form_page::focus_on(tab, "#trip-1", "the trip that was added").await?;
    form_page::pick(tab, "trip-1-country", "FR").await?;
    page::add_trip(tab, 2).await?;
    form_page::focus_on(tab, "#trip-2", "the second trip").await?;
    form_page::pick(tab, "trip-2-country", "HT").await?;

    tab.click("[name=trip-remove][value='1']").await?;
    tab.wait_for(
        "document.querySelectorAll('.ptg-repeating-set__row:not([hidden])').length === 1",
        "one trip less",
    )
    .await?;
    form_page::focus_on(tab, "#trip-2", "the trip that is left").await?;
    form_page::keeps(tab, &[("number", "AB123456"), ("trip-2-country", "HT")]).await?;
    tab.click("[name=trip-undo]").await?;
    tab.wait_for(
        "document.querySelector('#trip-1:not([hidden])')",
        "the trip that was removed by mistake",
    )
    .await?;
    form_page::focus_on(tab, "#trip-1", "the trip that is back").await?;
    form_page::keeps(tab, &[("trip-1-country", "FR"), ("trip-2-country", "HT")]).await?;
    let photo: String = tab
        .evaluate("document.querySelector('.ptg-file-upload__file')?.textContent ?? ''")
        .await?;
    ensure!(
        photo.contains("moi.png"),
        "the photo was lost when a trip was added: {photo:?}"
    );
    Ok(())
}

/// With everything filled in and two mistakes: in the other language nothing is lost or asked again,
/// and so on the way back; what is mended is all that is left to do.
pub async fn switch_language(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    page::fill_in(tab).await?;
    form_page::type_into(tab, "height", "1,72").await?;
    form_page::type_into(tab, "email", "zoe at").await?;
    form_page::send_and_load(tab).await?;
    let before = form_page::problems(tab).await?;
    ensure!(
        before.len() == 2,
        "two answers are wrong, and the page names {before:?}"
    );
    let answers = page::answers(tab).await?;

    form_page::switch_language_and_load(tab).await?;
    form_page::problems_translated(tab, &before).await?;
    form_page::problems_in_order(tab).await?;
    page::keeps(tab, &answers).await?;
    form_page::switch_language_and_load(tab).await?;
    let again = form_page::problems(tab).await?;
    ensure!(again == before, "{before:?} came back as {again:?}");
    page::keeps(tab, &answers).await?;

    form_page::switch_language_and_load(tab).await?;
    form_page::type_into(tab, "height", "172").await?;
    form_page::type_into(tab, "email", "zoe@exemple.ca").await?;
    let words = page::words(tab).await?;
    form_page::send_and_load(tab).await?;
    page::confirmed(tab, &words).await
}

/// Enter in a field for one line sends the form; it presses none of the buttons of the trips, which
/// come first on the page.
pub async fn enter(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    page::add_trip(tab, 1).await?;
    form_page::type_into(tab, "number", "AB123456").await?;
    form_page::enter_and_load(tab).await?;
    form_page::problems(tab).await?;
    form_page::keeps(tab, &[("number", "AB123456")]).await?;
    page::trips(tab, 1).await
}
