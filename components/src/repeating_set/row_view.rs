use super::control::Control;
use crate::button::{Button, ButtonKind};
use crate::element::{IntoNode, Node, view};
use crate::field::{Gathering, Group, HeadingLevel, Said};
use crate::portage::asleep;
use leptos::prelude::*;
use portage_locales::Text;

/// How rows are drawn.
#[derive(Clone)]
pub(super) struct RowView {
    pub control: Control,
    pub heading: Option<HeadingLevel>,
    pub remove_label: Callback<u32, Text>,
    /// The row that the person has just asked for without wasm.
    pub focus: Option<u32>,
}

impl RowView {
    /// A row with its number, its fields and the button that removes it. A row that was removed
    /// stays, hidden, until it is certain that it will not come back.
    pub fn view(self, id: u32, fields: impl IntoNode) -> Node {
        let Self {
            control,
            heading,
            remove_label,
            focus,
        } = self;
        let set = control.set;
        let gone = Signal::derive(move || set.with(|set| !set.is_there(id)));
        let asleep = asleep();
        // Without wasm its answers have to travel with it.
        let unsent = Signal::derive(move || gone.get() && !asleep.get());
        let name = Signal::derive(move || {
            if gone.get() {
                control.part("removed")
            } else {
                control.set_name()
            }
        });
        let fixed = Signal::derive(move || set.with(|set| !set.can_remove()));
        let legend = control.numbered(id, control.legend());
        let group = Group::new(Gathering {
            name: control.part(&id.to_string()),
            id: Some(control.id_of(&id.to_string())),
            legend,
            legend_heading: heading,
            legend_hidden: false,
            said: Said {
                hint: None,
                error: MaybeProp::default(),
                error_prefix: None,
                described_by: None,
            },
            required: false,
            mark: None,
            class: "ptg-repeating-set__row".into(),
        });
        group
            .autofocus(focus == Some(id))
            .away(gone, unsent)
            .view(view! {
                <input type="hidden" name=name value=id.to_string()/>
                {fields}
                <div hidden=fixed>
                    <Button
                        label=control.numbered(id, remove_label)
                        kind=ButtonKind::Secondary
                        small=true
                        name=control.part("remove")
                        value=id.to_string()
                        formnovalidate=true
                        on_click=move |event| control.remove(id, &event)
                    />
                </div>
            })
    }
}
