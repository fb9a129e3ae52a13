use super::Node;
use super::state::State;
use leptos::prelude::{Mountable, Owner};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::PositionState;
use web_sys::Comment;

/// A node for each item, which stays as long as its key is in the list: what was typed in a row,
/// and the focus, stay when another row comes or goes.
pub(crate) fn each<T>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    key: impl Fn(&T) -> u32 + Send + 'static,
    view: impl Fn(T) -> Node + Clone + Send + 'static,
) -> Node
where
    T: Send + 'static,
{
    // Rows outlive the effect that lists them.
    let parent = Owner::current().unwrap_or_default();
    Node::Live(Box::new(move || {
        let row = |item: T| {
            let (key, view, parent) = (key(&item), view.clone(), parent.clone());
            let view: Box<dyn FnOnce() -> Node + Send> = Box::new(move || view(item));
            Row { key, parent, view }
        };
        Node::Rows(items().into_iter().map(row).collect())
    }))
}

/// A row that may not be on the page yet.
pub struct Row {
    key: u32,
    parent: Owner,
    view: Box<dyn FnOnce() -> Node + Send>,
}

impl Row {
    /// For a page that is sent, and forgotten as a whole.
    pub(super) fn node(self) -> Node {
        self.parent.with(self.view)
    }

    fn keep(self, first: impl FnOnce(Node) -> State) -> KeptRow {
        let Self { key, parent, view } = self;
        let owner = parent.child();
        let state = owner.with(|| first(view()));
        KeptRow { key, state, owner }
    }
}

/// A row that is on the page.
pub struct KeptRow {
    key: u32,
    state: State,
    /// What the row's signals and effects go with.
    owner: Owner,
}

/// Rows on the page; the comment stands after the last.
pub struct Rows(Vec<KeptRow>, Comment);

impl Rows {
    pub(super) fn build(rows: Vec<Row>, after: Comment) -> Self {
        let build = |row: Row| row.keep(Node::build_state);
        Self(rows.into_iter().map(build).collect(), after)
    }

    pub(super) fn hydrate(rows: Vec<Row>, cursor: &Cursor, position: &PositionState) -> Self {
        let hydrate = |row: Row| row.keep(|node| node.hydrate_state(cursor, position));
        let rows = rows.into_iter().map(hydrate).collect();
        Self(rows, cursor.next_placeholder(position))
    }

    /// Only what comes, goes or changes places is touched.
    pub(super) fn patch(&mut self, rows: Vec<Row>) {
        let Self(old, after) = self;
        let known = |key: u32| rows.iter().any(|row| row.key == key);
        old.retain_mut(|row| {
            let stays = known(row.key);
            if !stays {
                row.state.unmount();
                row.owner.cleanup();
            }
            stays
        });
        let mut old: Vec<Option<KeptRow>> = std::mem::take(old).into_iter().map(Some).collect();
        let mut bound = old.len();
        let mut new: Vec<KeptRow> = Vec::with_capacity(rows.len());
        // From the last to the first: each stands before the one after it.
        for row in rows.into_iter().rev() {
            let is_it = |old: &Option<KeptRow>| old.as_ref().is_some_and(|old| old.key == row.key);
            let place = old.iter().position(is_it);
            let (mut kept, stays) = match place.and_then(|at| Some((at, old[at].take()?))) {
                Some((at, kept)) if at < bound => {
                    bound = at;
                    (kept, true)
                }
                Some((_, kept)) => (kept, false),
                None => (row.keep(Node::build_state), false),
            };
            if !stays {
                match new.last() {
                    Some(next) => next.state.insert_before_this(&mut kept.state),
                    None => after.insert_before_this(&mut kept.state),
                };
            }
            new.push(kept);
        }
        new.reverse();
        self.0 = new;
    }

    pub(super) fn states(&self) -> impl Iterator<Item = &State> {
        self.0.iter().map(|row| &row.state)
    }
}

impl Mountable for Rows {
    fn unmount(&mut self) {
        for row in &mut self.0 {
            row.state.unmount();
        }
        self.1.unmount();
    }

    fn mount(&mut self, parent: &web_sys::Element, before: Option<&web_sys::Node>) {
        for row in &mut self.0 {
            row.state.mount(parent, before);
        }
        self.1.mount(parent, before);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self.0.first() {
            Some(first) => first.state.insert_before_this(child),
            None => self.1.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        self.states().flat_map(State::elements).collect()
    }
}
