//! People on their way through a site or down a page.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::control::{go_to, open_at, sees};
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page::focus_on;

const TOGGLE: &str = "#service-navigation button";
const LINK: &str = "#service-navigation a";

/// On a small screen the menu opens and closes, and Escape leads back to its button; without scripts
/// it is open and has none.
pub async fn menu(tab: &Tab, address: &str) -> Result<()> {
    tab.resize(320, 640).await?;
    open_at(tab, address, TOGGLE).await?;
    ensure!(!sees(tab, LINK).await?, "the menu takes up a small screen");
    tab.press(Key::Enter).await?;
    tab.wait_for(
        &format!("document.querySelector('{LINK}').checkVisibility() && document.querySelector('{TOGGLE}[aria-expanded=true]')"),
        "the menu to open",
    )
    .await?;
    tab.press(Key::Tab).await?;
    focus_on(tab, LINK, "the first link").await?;
    tab.press(Key::Escape).await?;
    tab.wait_for(
        &format!("!document.querySelector('{LINK}').checkVisibility() && document.querySelector('{TOGGLE}[aria-expanded=false]')"),
        "the menu to close",
    )
    .await?;
    focus_on(tab, TOGGLE, "the button of the menu").await?;

    tab.resize(1280, 1024).await?;
    ensure!(
        sees(tab, LINK).await? && !sees(tab, TOGGLE).await?,
        "a menu that was closed on a small screen is closed on a wide one"
    );

    tab.resize(320, 640).await?;
    tab.allow_scripts(false).await?;
    tab.open(address, Opening::Parsed).await?;
    tab.allow_scripts(true).await?;
    ensure!(
        sees(tab, LINK).await? && !sees(tab, TOGGLE).await?,
        "without scripts the menu cannot be reached"
    );
    Ok(())
}

/// One topic closes the other; Escape closes the open one from within, and leads back to it.
pub async fn topics(tab: &Tab, address: &str) -> Result<()> {
    let topic = |at: usize, rest: &str| format!("#topic-menu > ul > li:nth-child({at}) {rest}");
    open_at(tab, address, &topic(1, "summary")).await?;
    tab.press(Key::Enter).await?;
    let open = |at: usize| format!("document.querySelector('{}')", topic(at, "details[open]"));
    tab.wait_for(&open(1), "the first topic to open").await?;
    go_to(tab, &topic(2, "summary")).await?;
    tab.press(Key::Space).await?;
    let turned = format!("{} && !{}", open(2), open(1));
    tab.wait_for(&turned, "the second topic in place of the first")
        .await?;
    tab.press(Key::Tab).await?;
    focus_on(tab, &topic(2, "li:first-child a"), "the first link").await?;
    tab.press(Key::Escape).await?;
    tab.wait_for(&format!("!{}", open(2)), "the topic to close")
        .await?;
    focus_on(tab, &topic(2, "summary"), "the topic").await
}

/// Escape closes the group that the focus is in, and then the menu around it, and leads back each
/// time; the group opens again as any disclosure does.
pub async fn groups(tab: &Tab, address: &str) -> Result<()> {
    const MENU: &str = "#tax-groups button";
    const GROUP: &str = "#tax-groups details:has([aria-current=page])";
    let (summary, link) = (format!("{GROUP} > summary"), format!("{GROUP} a"));
    let is_open = format!("document.querySelector('{GROUP}').open");
    let is_closed = format!("!{is_open}");
    open_at(tab, address, &link).await?;
    tab.press(Key::Escape).await?;
    tab.wait_for(&is_closed, "the group to close").await?;
    focus_on(tab, &summary, "what opened the group").await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(&is_open, "the group to open again").await?;

    tab.resize(320, 640).await?;
    go_to(tab, MENU).await?;
    tab.press(Key::Enter).await?;
    let expanded = format!("document.querySelector('{MENU}[aria-expanded=true]')");
    tab.wait_for(&expanded, "the menu to open").await?;
    go_to(tab, &link).await?;
    tab.press(Key::Escape).await?;
    tab.wait_for(&is_closed, "the group in the menu to close")
        .await?;
    focus_on(tab, &summary, "what opened the group in the menu").await?;
    ensure!(
        tab.evaluate::<bool>(&format!("{expanded} !== null"))
            .await?,
        "one press of Escape closed the group and the menu around it"
    );
    tab.press(Key::Escape).await?;
    tab.wait_for(&format!("!{expanded}"), "the menu to close")
        .await?;
    focus_on(tab, MENU, "the button of the menu").await
}

/// Waits until the link of one section is marked, and no other; of none where it is empty.
async fn marked(tab: &Tab, section: &str) -> Result<()> {
    let links = "[...document.querySelectorAll('#on-this-page [aria-current=location]')]";
    let script = format!("{links}.map(link => link.hash.slice(1)).join() === '{section}'");
    tab.wait_for(&script, &format!("“{section}” alone to be marked"))
        .await
}

/// The link of the section that is read is marked, there and back, and nothing is said. Where the
/// page ends it is the last one, or the one whose link was followed.
pub async fn contents(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#on-this-page a").await?;
    for section in ["wait", "cost"] {
        let scroll = format!(
            "(document.getElementById('{section}').scrollIntoView({{ behavior: 'instant' }}), null)"
        );
        tab.evaluate::<Value>(&scroll).await?;
        marked(tab, section).await?;
    }
    tab.evaluate::<Value>("(scrollTo(0, 0), null)").await?;
    marked(tab, "").await?;

    // The page ends with the example: its last sections cannot come to the top.
    tab.resize(1280, 640).await?;
    tab.evaluate::<Value>(
        "(() => {
           let part = document.querySelector('[data-example=\"in_page_navigation/default\"]');
           for (; part !== document.body; part = part.parentElement) {
             for (let next = part.nextElementSibling; next; next = next.nextElementSibling) next.style.display = 'none';
           }
           scrollTo(0, document.documentElement.scrollHeight);
         })()",
    )
    .await?;
    let place: (f64, f64) = tab
        .evaluate("[scrollY, document.getElementById('cost').getBoundingClientRect().top]")
        .await?;
    ensure!(
        place.0 > 0.0 && place.1 > 200.0,
        "the page does not end as this walk needs it: scrolled by {}, with a section at {}",
        place.0,
        place.1
    );
    marked(tab, "wait").await?;
    for section in ["cost", "wait", "cost"] {
        go_to(tab, &format!("#on-this-page a[href='#{section}']")).await?;
        tab.press(Key::Enter).await?;
        marked(tab, section).await?;
    }
    tab.evaluate::<Value>("(scrollTo(0, 0), null)").await?;
    marked(tab, "").await
}

/// Far down the link is in sight, and covers nothing that has the focus; it leads to the very top, and
/// the focus with it.
pub async fn top(tab: &Tab, address: &str) -> Result<()> {
    const FAR: &str = "document.querySelector('[data-live=far]')";
    tab.open(address, Opening::Hydrated).await?;
    ensure!(
        !tab.evaluate::<bool>(&format!("{FAR} !== null")).await?,
        "at the top of the page it is in the way already"
    );
    tab.evaluate::<Value>("(scrollTo(0, document.body.scrollHeight), null)")
        .await?;
    tab.wait_for(FAR, "the link to stay in sight").await?;

    // A control at the lower edge of the window, where the link is.
    tab.resize(1280, 480).await?;
    tab.evaluate::<Value>(
        "(() => {
           const control = document.createElement('button');
           control.id = 'covered';
           document.querySelectorAll('[data-example=\"back_to_top/long_page\"] p')[2].before(control);
           control.textContent = control.id;
           scrollBy(0, control.getBoundingClientRect().bottom - innerHeight + 1);
         })()",
    )
    .await?;
    tab.wait_for(FAR, "the link to stay in sight above the end")
        .await?;
    tab.evaluate::<Value>("(document.getElementById('covered').focus(), null)")
        .await?;
    tab.wait_for(
        "(() => {
           const control = document.getElementById('covered').getBoundingClientRect();
           const link = document.querySelector('[data-example=\"back_to_top/long_page\"] .ptg-back-to-top').getBoundingClientRect();
           return control.top >= 0 && control.bottom <= innerHeight && (control.bottom <= link.top || link.bottom <= control.top);
         })()",
        "the control to come out from under the link",
    )
    .await?;

    tab.evaluate::<Value>("(document.querySelector('.ptg-back-to-top a').focus(), null)")
        .await?;
    tab.press(Key::Enter).await?;
    tab.wait_for("scrollY === 0", "the top of the page").await?;
    focus_on(tab, "#main", "the main content").await
}

/// In steps that change on the page the heading takes the focus, and says where one is.
pub async fn steps(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "[data-example='stepper/live'] button").await?;
    tab.press(Key::Enter).await?;
    focus_on(tab, "#live-step", "the heading of the step").await?;
    tab.wait_for(
        "document.querySelectorAll('[data-example=\"stepper/live\"] li')[1].matches('[aria-current=step]')",
        "the second step to be the current one",
    )
    .await
}
