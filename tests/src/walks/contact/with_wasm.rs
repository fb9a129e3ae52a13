//! People whose page came alive.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::ANSWERS;
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page;

/// The same problems as on the server, without a request; the summary takes the focus each time.
pub async fn problems(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::mark(tab).await?;
    form_page::type_into(tab, "email", "zoe at exemple").await?;
    form_page::send(tab).await?;
    let problems = form_page::problems(tab).await?;
    ensure!(
        problems.len() == 4,
        "four answers are missing or wrong, and the page names {problems:?}"
    );
    tab.wait_for(
        "document.activeElement.id === 'error-summary'",
        "the focus on the summary",
    )
    .await?;

    // An alert that stays as it is, is not said a second time: something in it must come anew.
    tab.evaluate::<Value>(
        "(new MutationObserver(() => window.saidAgain = true).observe(document.querySelector('#error-summary'), { childList: true, subtree: true }), null)",
    )
    .await?;
    form_page::send(tab).await?;
    tab.wait_for(
        "document.activeElement.id === 'error-summary'",
        "the focus on the summary again",
    )
    .await?;
    tab.wait_for("window.saidAgain", "the list to be said again")
        .await?;
    form_page::same_page(tab).await?;
    form_page::keeps(tab, &[("email", "zoe at exemple")]).await
}

/// A field that is mended leaves the list while the person goes on typing, and nothing else moves.
pub async fn mend(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::send(tab).await?;
    let before = form_page::problems(tab).await?;
    form_page::focus(tab, "given-names").await?;
    tab.evaluate::<Value>(
        "(document.querySelectorAll('#error-summary li')[1].before = 'old', null)",
    )
    .await?;
    tab.type_text("Zoë").await?;
    tab.wait_for(
        "!document.querySelector('#given-names').hasAttribute('aria-invalid')",
        "the field to be in order",
    )
    .await?;
    let after = form_page::problems(tab).await?;
    ensure!(
        after.len() + 1 == before.len(),
        "one answer was mended: {before:?} became {after:?}"
    );
    let kept: bool = tab
        .evaluate("document.querySelectorAll('#error-summary li')[1].before === 'old'")
        .await?;
    ensure!(
        kept,
        "the rest of the list was made anew, and is said again to a person who is typing"
    );
    let focused = form_page::focused(tab).await?;
    ensure!(
        focused == "given-names",
        "the focus went to {focused} while the person was typing"
    );
    Ok(())
}

/// A link of the summary leads to its field, with the label in view.
pub async fn summary_link(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::send(tab).await?;
    form_page::problems(tab).await?;
    tab.click("#error-summary a[href='#postal-code']").await?;
    tab.wait_for(
        "document.activeElement.id === 'postal-code'",
        "the focus on the field",
    )
    .await?;
    let seen: bool = tab
        .evaluate("(() => { const { top, bottom } = document.querySelector('label[for=postal-code]').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()")
        .await?;
    ensure!(seen, "the label of the field is out of sight");
    Ok(())
}

/// The answers are sent, once, however often the button is pressed.
pub async fn double_click(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    // The server would give two forms one number, so it is counted what goes out. The list outlives the
    // page; the page's own listeners come before this one.
    tab.evaluate::<Value>(
        "(addEventListener('submit', event => event.defaultPrevented || (sessionStorage.sent = (sessionStorage.sent ?? '') + '1')), null)",
    )
    .await?;
    // Both presses before the page can leave, as on a slow network.
    tab.evaluate::<Value>(
        "(button => { button.click(); button.click(); return null; })(document.querySelector('main form .ptg-button--primary'))",
    )
    .await?;
    let first = form_page::reference(tab).await?;
    let sent: String = tab.evaluate("sessionStorage.sent").await?;
    ensure!(
        sent == "1",
        "two presses sent the form {} times",
        sent.len()
    );
    tab.reload().await?;
    let second = form_page::reference(tab).await?;
    ensure!(
        first == second,
        "the confirmation changed on reload: {first}, {second}"
    );
    Ok(())
}

/// Back finds what was typed, alive; forward finds the confirmation.
pub async fn back_and_forward(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::send(tab).await?;
    let first = form_page::reference(tab).await?;
    tab.back().await?;
    tab.wait_for(
        "document.querySelector('main form')",
        "the form, on the way back",
    )
    .await?;
    tab.wait_until_ready().await?;
    form_page::keeps(tab, &ANSWERS).await?;
    tab.forward().await?;
    let second = form_page::reference(tab).await?;
    ensure!(
        first == second,
        "forward leads to {second} instead of {first}"
    );
    Ok(())
}

/// A reload while the form is half filled in leaves a form that works, with or without the answers
/// that the browser restores, and never an answer other than typed.
pub async fn reload(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::type_into(tab, "family-name", "Tremblay").await?;
    tab.reload().await?;
    tab.wait_until_ready().await?;
    let restored = form_page::value(tab, "family-name").await?;
    ensure!(
        ["Tremblay", ""].contains(&restored.as_str()),
        "“Tremblay” became “{restored}” on reload"
    );
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::send(tab).await?;
    form_page::reference(tab).await?;
    Ok(())
}

/// The other language, in the middle of the form: what was typed, the errors (now in that
/// language) and the focus stay; address, title and `lang` follow; and back again.
pub async fn switch_language(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::mark(tab).await?;
    form_page::type_into(tab, "given-names", "Zoë Anne").await?;
    form_page::type_into(tab, "email", "zoe at").await?;
    form_page::send(tab).await?;
    let before = form_page::problems(tab).await?;

    let lang = form_page::switch_language(tab).await?;
    form_page::problems_translated(tab, &before).await?;
    form_page::keeps(tab, &[("given-names", "Zoë Anne"), ("email", "zoe at")]).await?;
    let stays: bool = tab
        .evaluate(&format!(
            "document.activeElement === document.querySelector('{}')",
            form_page::TOGGLE
        ))
        .await?;
    ensure!(stays, "the focus left the link that was followed");
    let fits: bool = tab
        .evaluate("(() => { const lang = document.documentElement.lang.slice(0, 2); return location.pathname.startsWith(`/${lang}/`) && new URL(document.querySelector('main form').action).pathname === location.pathname; })()")
        .await?;
    ensure!(
        fits,
        "the address or the form's action is still that of the language before"
    );

    // The keyboard does the same, and the page is as it was.
    tab.press(Key::Enter).await?;
    tab.wait_for(
        &format!("document.documentElement.lang === '{lang}'"),
        "the language before",
    )
    .await?;
    let again = form_page::problems(tab).await?;
    ensure!(again == before, "{before:?} came back as {again:?}");
    form_page::same_page(tab).await
}

/// The caret stays where it is when the language changes under it.
pub async fn switch_keeps_caret(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::type_into(tab, "family-name", "Tremblay").await?;
    tab.press(Key::ArrowLeft).await?;
    tab.press(Key::ArrowLeft).await?;
    // A script of the page, or a voice command, may press the link without taking the focus.
    let toggle = form_page::TOGGLE;
    tab.evaluate::<Value>(&format!(
        "(document.querySelector('{toggle}').click(), null)"
    ))
    .await?;
    tab.settle().await?;
    let caret: (String, u32) = tab
        .evaluate("[document.activeElement.id, document.activeElement.selectionStart]")
        .await?;
    ensure!(
        caret == ("family-name".into(), 6),
        "focus and caret are at {caret:?}"
    );
    form_page::keeps(tab, &[("family-name", "Tremblay")]).await
}
