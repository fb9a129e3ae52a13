//! Where the list opens: in the part of the page that an on-screen keyboard leaves, which the
//! window's own size does not tell.

use super::model::Model;
use crate::effect::effect;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

/// Where there is less room than this, in CSS pixels, the list is a short one.
const ENOUGH: f64 = 320.0;

/// Above or below the field, whole or short. Classes: a security policy refuses inline styles.
#[derive(Clone, Copy)]
pub(super) struct Placement(RwSignal<(bool, bool)>);

impl Placement {
    /// Looks for room when the list opens, and when the keyboard comes or goes meanwhile.
    pub fn of(model: Model) -> Self {
        let placement = Self(RwSignal::new((false, false)));
        let open = Memo::new(move |_| model.state.with(|state| state.open));
        let resized = StoredValue::new_local(None);
        effect(move |_| {
            if !open.get() {
                return;
            }
            placement.look(model);
            let look = Closure::<dyn Fn()>::new(move || placement.look(model)).into_js_value();
            if let Some(seen) = window().visual_viewport() {
                let _ = seen.add_event_listener_with_callback("resize", look.unchecked_ref());
            }
            resized.set_value(Some(look));
            on_cleanup(move || {
                let look = resized.try_update_value(Option::take).flatten();
                if let (Some(seen), Some(look)) = (window().visual_viewport(), look) {
                    let _ =
                        seen.remove_event_listener_with_callback("resize", look.unchecked_ref());
                }
            });
        });
        placement
    }

    fn look(self, model: Model) {
        let Some(input) = model.input.get_untracked() else {
            return;
        };
        let (top, height) = match window().visual_viewport() {
            Some(seen) => (seen.offset_top(), seen.height()),
            None => return,
        };
        let field = input.get_bounding_client_rect();
        let now = fit(field.top() - top, top + height - field.bottom());
        if self.0.get_untracked() != now {
            self.0.set(now);
        }
    }

    pub fn class(self) -> Signal<String> {
        Signal::derive(move || {
            let (above, short) = self.0.get();
            let mut class = String::from("ptg-combobox__popup");
            if above {
                class.push_str(" ptg-combobox__popup--above");
            }
            if short {
                class.push_str(" ptg-combobox__popup--short");
            }
            class
        })
    }
}

/// Whether the list opens above, and whether it is short, given the room above and below.
fn fit(above: f64, below: f64) -> (bool, bool) {
    let goes_above = below < ENOUGH && above > below;
    let room = if goes_above { above } else { below };
    (goes_above, room < ENOUGH)
}

#[cfg(test)]
mod tests {
    use super::fit;

    #[test]
    fn a_keyboard_on_the_screen_does_not_cover_the_list() {
        assert_eq!(fit(500.0, 400.0), (false, false));
        assert_eq!(fit(400.0, 60.0), (true, false));
        assert_eq!(fit(200.0, 60.0), (true, true));
        assert_eq!(fit(60.0, 200.0), (false, true));
    }
}
