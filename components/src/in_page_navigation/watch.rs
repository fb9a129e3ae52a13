use super::section::Here;

/// Keeps `here` as the last of the sections that begin at the top of the window, or above: the
/// one that a link was followed to, however short it is.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn follow(_: Vec<String>, _: Here) {}

#[cfg(target_arch = "wasm32")]
pub(super) use browser::follow;

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::Here;
    use crate::effect::effect;
    use crate::intersection::Watch;
    use leptos::prelude::*;
    use send_wrapper::SendWrapper;
    use web_sys::Element;

    /// Everything above the window counts, so that a jump over many sections is noticed too.
    const MARGIN: &str = "1000000px 0px -92% 0px";

    pub fn follow(ids: Vec<String>, here: Here) {
        effect(move |_| {
            let find = |id: &String| document().get_element_by_id(id);
            let targets: Vec<Element> = ids.iter().filter_map(find).collect();
            let watched = targets.clone();
            let look = move |_| {
                let now = last_begun(&targets);
                if here.with_untracked(|here| *here != now) {
                    here.set(now);
                }
            };
            let watch = SendWrapper::new(Watch::new(&watched, MARGIN, look));
            on_cleanup(move || drop(watch));
        });
    }

    fn last_begun(targets: &[Element]) -> Option<String> {
        let height = window().inner_height().ok()?.as_f64()?;
        let begun = |target: &&Element| target.get_bounding_client_rect().top() * 12.0 < height;
        targets.iter().rev().find(begun).map(Element::id)
    }
}
