//! Tab through the whole page and back, as someone does who has no mouse.

use std::collections::{HashSet, VecDeque};

use anyhow::Result;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Work;
use crate::browser::{Key, Tab};
use crate::checks::Finding;
use crate::checks::finding::Place;

/// A page with more stops than this is taken for a trap.
const MOST_STOPS: usize = 600;
/// Room around an element in which a focus ring may lie, in CSS pixels.
const RING: f64 = 8.0;
/// The contrast that a focus indicator needs against what it replaces (WCAG 2.4.13, 1.4.11).
const LEAST_CONTRAST: f64 = 3.0;

/// A browser draws the parts of a date or a time, or the buttons of a film, within one control: the
/// Tab key stops at each. There are no more than these: year to millisecond, half of the day,
/// calendar; play, position, sound, captions, whole screen, more.
const MOST_PARTS: usize = 9;

/// So often the key is pressed before the page is asked where that led.
const AT_ONCE: usize = 12;

/// Where the focus is after a key.
#[derive(Deserialize)]
struct Stop {
    #[serde(flatten)]
    place: Place,
    /// Equal for controls that look alike with the focus.
    kind: String,
    /// Whether it is a control of which the browser draws the parts.
    parts: bool,
    /// Whether it is in the part of the page that is walked.
    walked: bool,
    in_window: bool,
    on_top: bool,
}

/// The same, on the way back: where it is, and no more.
#[derive(Deserialize)]
struct Spot {
    selector: String,
    parts: bool,
}

/// What a key led to.
trait At: DeserializeOwned {
    /// The question to the page that it answers.
    const ASKED: &str;

    fn selector(&self) -> &str;

    /// Whether it is a control of which the browser draws the parts.
    fn has_parts(&self) -> bool;
}

impl At for Stop {
    const ASKED: &str = "portageStops.now";

    fn selector(&self) -> &str {
        &self.place.selector
    }

    fn has_parts(&self) -> bool {
        self.parts
    }
}

impl At for Spot {
    const ASKED: &str = "portageStops.at";

    fn selector(&self) -> &str {
        &self.selector
    }

    fn has_parts(&self) -> bool {
        self.parts
    }
}

#[derive(Deserialize)]
struct Reachable {
    #[serde(flatten)]
    place: Place,
    kind: String,
    group: Option<String>,
}

/// Puts the start of the Tab order at the top of the page, as after opening it.
pub async fn start_at_top(tab: &Tab) -> Result<()> {
    let script = "(() => { const root = document.documentElement; root.tabIndex = -1; root.focus(); root.removeAttribute('tabindex'); scrollTo(0, 0); })()";
    tab.evaluate::<Option<()>>(script).await?;
    Ok(())
}

/// What the keyboard must reach, once the page is ready to be walked.
async fn begin(work: &Work<'_>) -> Result<Vec<Reachable>> {
    let tab = work.tab;
    work.scripts.run_file(tab, "checks/stops.js").await?;
    // The caret is no focus indicator; it also blinks.
    tab.restyle("* { caret-color: transparent !important; }")
        .await?;
    tab.evaluate::<Option<()>>("portageStops.begin()").await?;
    tab.evaluate("portageStops.reachable()").await
}

async fn end(tab: &Tab) -> Result<()> {
    tab.restyle("").await?;
    start_at_top(tab).await
}

/// Only what the focus looks like, on one control of each look: where the key leads is the same in
/// all colours.
pub async fn look(work: &mut Work<'_>) -> Result<Vec<Finding>> {
    let tab = work.tab;
    let mut findings = Vec::new();
    for wanted in begin(work).await? {
        let kind = format!("in forced colours: {}", wanted.kind);
        if !work.memory.focused.is_new(kind) {
            continue;
        }
        findings.extend(focused(tab, &wanted.place).await?);
    }
    end(tab).await?;
    Ok(findings)
}

pub async fn walk(work: &mut Work<'_>) -> Result<Vec<Finding>> {
    let tab = work.tab;
    let reachable = begin(work).await?;
    let mut findings = Vec::new();
    let mut stops: Vec<Stop> = Vec::new();
    let mut way: Way<'_, Stop> = Way::from_here(tab, Key::Tab).await?;
    loop {
        let stop = way.next(stops.last()).await?;
        let Some(stop) = stop.filter(|stop| stop.walked) else {
            break;
        };
        if let Some(last) = stops.last() {
            if last.place.selector == stop.place.selector {
                findings.push(
                    stop.place
                        .finding("keyboard-trap", "the Tab key does not lead on from here."),
                );
                break;
            }
            findings.extend(jump(last, &stop));
        }
        if stops
            .first()
            .is_some_and(|first| first.place.selector == stop.place.selector)
        {
            break;
        }
        if stops.len() > MOST_STOPS {
            findings.push(stop.place.finding(
                "keyboard-trap",
                format!("after {MOST_STOPS} stops the Tab key is still going round."),
            ));
            break;
        }
        findings.extend(placed(&stop));
        stops.push(stop);
    }
    findings.extend(unreached(&reachable, &stops));
    let looks = &work.memory.focused;
    let new = |stop: &&Stop| stop.in_window && looks.is_new(stop.kind.clone());
    for stop in stops.iter().filter(new) {
        findings.extend(focused(tab, &stop.place).await?);
    }
    // The way back is the same in all languages.
    if !work.page.repeats() {
        findings.extend(back(tab, &stops).await?);
    }
    end(tab).await?;
    Ok(findings)
}

/// Where a key leads, press after press. The page is asked about several presses at once: there are
/// thousands.
struct Way<'a, T> {
    tab: &'a Tab,
    key: Key,
    ahead: VecDeque<Option<T>>,
}

impl<'a, T: At> Way<'a, T> {
    /// From where the focus is now.
    async fn from_here(tab: &'a Tab, key: Key) -> Result<Self> {
        let follow = format!("portageStops.follow({})", T::ASKED);
        tab.evaluate::<Option<()>>(&follow).await?;
        Ok(Way {
            tab,
            key,
            ahead: VecDeque::new(),
        })
    }

    /// Where the next press leads. None: out of the page.
    async fn press(&mut self) -> Result<Option<T>> {
        if self.ahead.is_empty() {
            self.tab.press_often(self.key, AT_ONCE).await?;
            self.ahead = self.tab.evaluate("portageStops.led()").await?;
        }
        Ok(self.ahead.pop_front().flatten())
    }

    /// Where the key leads out of the control `from`, which takes several presses where that has
    /// parts.
    async fn next(&mut self, from: Option<&Stop>) -> Result<Option<T>> {
        let mut pressed = 0;
        loop {
            let stop = self.press().await?;
            pressed += 1;
            let within = stop
                .as_ref()
                .zip(from)
                .is_some_and(|(stop, from)| from.has_parts() && stop.selector() == from.selector());
            if !within || pressed > MOST_PARTS {
                return Ok(stop);
            }
        }
    }
}

/// What is wrong with where a stop lies.
fn placed(stop: &Stop) -> Option<Finding> {
    let Stop {
        place,
        in_window,
        on_top,
        ..
    } = stop;
    match (in_window, on_top) {
        (false, _) => Some(place.finding(
            "focus-off-screen",
            "it has the focus and lies outside of the window.",
        )),
        (true, false) => Some(place.finding(
            "focus-obscured",
            "it has the focus and something else covers it.",
        )),
        (true, true) => None,
    }
}

/// Gives an element the focus and looks whether that is seen.
async fn focused(tab: &Tab, place: &Place) -> Result<Option<Finding>> {
    let focus = format!("portageStops.focus({})", serde_json::json!(place.selector));
    let stop: Option<Stop> = tab.evaluate(&focus).await?;
    match stop.filter(|stop| stop.in_window) {
        Some(stop) => seen(tab, &stop.place).await,
        None => Ok(None),
    }
}

/// Compares a picture with the focus and one without it.
async fn seen(tab: &Tab, place: &Place) -> Result<Option<Finding>> {
    let area = place.area.grown(RING);
    let focused = tab.picture(area).await?;
    tab.evaluate::<Option<()>>("portageStops.hide()").await?;
    let plain = tab.picture(area).await?;
    tab.evaluate::<Option<()>>("portageStops.show()").await?;
    let changed = focused.pixels_changed(&plain, LEAST_CONTRAST)?;
    let least = (place.area.width + place.area.height) as usize;
    Ok((changed < least).then(|| {
        place.finding("focus-not-visible", format!("with the focus {changed} pixels change by {LEAST_CONTRAST}:1 or more; a ring round half of it would be {least}."))
    }))
}

/// Whether the focus goes from what is open below a row of disclosures to the next one of the row, as
/// in the ARIA practices' pattern of a disclosure navigation.
fn next_in_row(last: &str, stop: &str) -> bool {
    let row = |selector: &str| {
        let (row, rest) = selector.rsplit_once(" > ul > li:")?;
        rest.ends_with(" > details > summary")
            .then(|| [row, " > ul > li:"].concat())
    };
    row(stop).is_some_and(|row| last.starts_with(&row) && last.contains(" > details > "))
}

/// A jump up the page within one example, unless it is to the head of the next column.
fn jump(last: &Stop, stop: &Stop) -> Option<Finding> {
    let (from, to) = (last.place.area, stop.place.area);
    let upwards = to.y + to.height <= from.y + 1.0 && to.x < from.x + from.width;
    let together = last.place.example == stop.place.example && stop.place.example.is_some();
    let menu = next_in_row(&last.place.selector, &stop.place.selector);
    (upwards && together && !menu).then(|| {
        stop.place.finding("focus-jumps-up", format!("the focus comes here from `{}`, which stands below: the order is not the one that is seen.", last.place.selector))
    })
}

fn unreached<'a>(reachable: &'a [Reachable], stops: &[Stop]) -> impl Iterator<Item = Finding> + 'a {
    let reached: HashSet<String> = stops
        .iter()
        .map(|stop| stop.place.selector.clone())
        .collect();
    let html: String = stops.iter().map(|stop| stop.place.html.as_str()).collect();
    reachable
        .iter()
        .filter(move |wanted| !reached.contains(&wanted.place.selector))
        // Of a group of radio buttons the Tab key stops at one only: the chosen one, or the first.
        .filter(move |wanted| {
            wanted
                .group
                .as_ref()
                .is_none_or(|group| !html.contains(&format!("name=\"{group}\"")))
        })
        .map(|wanted| {
            wanted.place.finding(
                "not-reached",
                "it can be operated with the mouse and the Tab key never stops at it.",
            )
        })
}

/// Shift+Tab: the same stops the other way round.
async fn back(tab: &Tab, stops: &[Stop]) -> Result<Vec<Finding>> {
    let Some(last) = stops.last() else {
        return Ok(Vec::new());
    };
    let script = format!(
        "(document.querySelector({})?.focus(), null)",
        serde_json::json!(last.place.selector)
    );
    tab.evaluate::<Option<()>>(&script).await?;
    let mut way: Way<'_, Spot> = Way::from_here(tab, Key::ShiftTab).await?;
    for (from, expected) in stops.iter().rev().zip(stops.iter().rev().skip(1)) {
        let spot = way.next(Some(from)).await?;
        if spot.as_ref().map(Spot::selector) != Some(expected.selector()) {
            let there = spot.map_or("the page".into(), |spot| spot.selector);
            return Ok(vec![expected.place.finding(
                "keyboard-trap",
                format!("Shift+Tab does not come back here: it leads to `{there}`."),
            )]);
        }
    }
    Ok(Vec::new())
}
