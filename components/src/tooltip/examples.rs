//! Examples of the tooltip.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    link: title_tooltip_link,
    row: title_tooltip_row,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <Tooltip id="print-tip" text=t::tooltip_print_text()>
            <Button label=t::tooltip_print() kind=ButtonKind::Secondary r#type=ButtonType::Button/>
        </Tooltip>
    }
}

fn link() -> impl IntoView {
    view! {
        <Tooltip id="file-tip" text=t::tooltip_file_text()>
            <a href=say(t::home_href())>{say(t::tooltip_file())}</a>
        </Tooltip>
    }
}

fn row() -> impl IntoView {
    view! {
        <ButtonGroup>
            <Tooltip id="row-print-tip" text=t::tooltip_print_text()>
                <Button label=t::tooltip_print() kind=ButtonKind::Secondary r#type=ButtonType::Button/>
            </Tooltip>
            <Tooltip id="row-copy-tip" text=t::tooltip_copy_text()>
                <Button label=t::tooltip_copy() kind=ButtonKind::Secondary r#type=ButtonType::Button/>
            </Tooltip>
        </ButtonGroup>
    }
}

fn long() -> impl IntoView {
    view! {
        <Tooltip id="long-tip" text=t::long_hint()>
            <Button label=t::long_button() kind=ButtonKind::Secondary r#type=ButtonType::Button/>
        </Tooltip>
    }
}
