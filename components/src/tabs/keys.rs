use super::state::State;
use crate::portage::use_language;
use leptos::ev;
use portage_locales::Direction;

/// The arrow keys lead from tab to tab, round and round; what has the focus is chosen, since the
/// panels are there already.
pub(super) fn press(event: &ev::KeyboardEvent, state: State) {
    // With these the key is the browser's: Alt and an arrow is the way back.
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    let (count, now) = (state.count(), state.chosen());
    if count == 0 {
        return;
    }
    let mirrored = use_language().get_untracked().direction() == Direction::Rtl;
    let at = match (event.key().as_str(), mirrored) {
        ("ArrowRight", false) | ("ArrowLeft", true) => (now + 1) % count,
        ("ArrowLeft", false) | ("ArrowRight", true) => (now + count - 1) % count,
        ("Home", _) => 0,
        ("End", _) => count - 1,
        _ => return,
    };
    event.prevent_default();
    state.pass_to(at);
}
