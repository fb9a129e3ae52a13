//! A native dialog over the page.

use crate::effect::effect;
use crate::focus::focus;
use js_sys::Reflect;
use leptos::{html, prelude::*};

/// Opens and closes a dialog as `open` says, and begins at its heading, from where it is read on.
pub(crate) fn follow(dialog: NodeRef<html::Dialog>, open: RwSignal<bool>, title: String) {
    effect(move |_| {
        let (Some(dialog), wanted) = (dialog.get(), open.get()) else {
            return;
        };
        if wanted && !dialog.open() {
            let _ = dialog.show_modal();
            focus(&title);
        } else if !wanted && dialog.open() {
            dialog.close();
        }
    });
}

/// Lets a press beside the dialog close it, in browsers that can tell such a press.
pub(crate) fn close_beside(dialog: NodeRef<html::Dialog>) {
    effect(move |_| {
        if let Some(dialog) = dialog.get() {
            let _ = Reflect::set(&dialog, &"closedBy".into(), &"any".into());
        }
    });
}
