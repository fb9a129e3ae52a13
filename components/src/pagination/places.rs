/// What stands in the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A link to this page.
    Page(u32),
    /// Two pages or more are left out.
    Gap,
}

/// The first page, the last, the present one and its neighbours. A gap never stands for a single
/// page: the page itself takes no more room.
pub(super) fn places(now: u32, pages: u32) -> Vec<Place> {
    let (from, to) = (
        now.saturating_sub(1).max(1),
        now.saturating_add(1).min(pages),
    );
    let mut places = Vec::new();
    if from > 1 {
        places.push(Place::Page(1));
    }
    places.extend(between(1, from));
    places.extend((from..=to).map(Place::Page));
    places.extend(between(to, pages));
    if to < pages {
        places.push(Place::Page(pages));
    }
    places
}

/// What stands for the pages after `before` and before `after`.
fn between(before: u32, after: u32) -> Option<Place> {
    match after.saturating_sub(before) {
        0 | 1 => None,
        2 => Some(Place::Page(before + 1)),
        _ => Some(Place::Gap),
    }
}
