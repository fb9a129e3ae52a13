use super::section::Here;
use crate::scroll;
use leptos::prelude::*;
use web_sys::Element;

/// Keeps `here` as the section that is being read.
pub(super) fn follow(ids: Vec<String>, here: Here) {
    let ids = StoredValue::new(ids);
    scroll::watch(move || {
        let now = ids.with_value(|ids| read(ids));
        if here.with_untracked(|here| *here != now) {
            here.set(now);
        }
    });
}

/// The last of the sections that begin at the top of the window, or above it. But who has followed
/// a link reads there: also where something else stays in sight at the top, and where the next
/// section begins close below.
fn read(ids: &[String]) -> Option<String> {
    let place = |id: &String| {
        let section = document().get_element_by_id(id)?;
        let top = section.get_bounding_client_rect().top();
        Some((section, top))
    };
    let sections: Vec<(Element, f64)> = ids.iter().filter_map(place).collect();
    let height = scroll::height();
    let end = scroll::is_at_end();
    // At the end of the page what is in sight cannot come further up. Of a page that is all in sight
    // nothing is marked by itself.
    let near = if end { height } else { height / 4.0 };
    let line = if end && scroll::scrolled() > 0.0 {
        height
    } else {
        height / 12.0
    };
    let is_target = |section: &Element| section.matches(":target").unwrap_or_default();
    let followed = sections
        .iter()
        .find(|(section, top)| (-1.0..near).contains(top) && is_target(section));
    let begun = || sections.iter().rev().find(|(_, top)| *top < line);
    followed.or_else(begun).map(|(section, _)| section.id())
}
