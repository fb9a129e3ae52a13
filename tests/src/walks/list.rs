//! All walks, by the page that they start from.

use super::Start::{Component, Demo};
use super::controls::{
    address, boxes, calendar, combobox, count, dialog, feedback, form, leaving, numbers,
    page_around, password, reveal, rows, sections, session, table, tabs, upload, ways,
};
use super::{Run, Start, Walk, contact, renewal, uploads};
use contact::{wasm_trouble, with_wasm, without_scripts};

const CONTACT: Start = Demo("contact");
const UPLOADS: Start = Demo("uploads");
const RENEWAL: Start = Demo("renewal");
const FORM: Start = Component("form");
const SUMMARY: Start = Component("error_summary");
const COMBOBOX: Start = Component("combobox");
const DATE_PICKER: Start = Component("date_picker");
const RADIOS: Start = Component("radios");
const CHECKBOXES: Start = Component("checkboxes");
const TEXTAREA: Start = Component("textarea");
const ROWS: Start = Component("repeating_set");
const ADDRESS: Start = Component("address_fields");
const NUMBER: Start = Component("number_input");
const PASSWORD: Start = Component("password_input");
const PHONE: Start = Component("phone_input");
const POSTAL_CODE: Start = Component("postal_code_input");
const SIN: Start = Component("sin_input");
const EXIT_PAGE: Start = Component("exit_page");
const ACCOUNT_MENU: Start = Component("account_menu");
const DISPLAY_SETTINGS: Start = Component("display_settings");
const FILES: Start = Component("file_upload");
const ACCORDION: Start = Component("accordion");
const DETAILS: Start = Component("details");
const CARD: Start = Component("card");
const DIALOG: Start = Component("dialog");
const ALERT: Start = Component("alert");
const BANNER: Start = Component("notification_banner");
const TOAST: Start = Component("toast");
const REGION: Start = Component("live_region");
const TOOLTIP: Start = Component("tooltip");
const SEARCH: Start = Component("search_input");
const SESSION: Start = Component("session_timeout");
const TABS: Start = Component("tabs");
const MENU: Start = Component("service_navigation");
const SIDE: Start = Component("side_navigation");
const TOPICS: Start = Component("topic_menu");
const CONTENTS: Start = Component("in_page_navigation");
const TOP: Start = Component("back_to_top");
const STEPPER: Start = Component("stepper");
const DOCUMENT: Start = Component("document");
const FIGURE: Start = Component("figure");
const TABLE: Start = Component("table");

const fn walk(start: Start, name: &'static str, asks: &'static str, run: Run) -> Walk {
    Walk {
        start,
        name,
        asks,
        run,
    }
}

/// A function as the table holds it.
macro_rules! go {
    ($function:path) => {
        |tab, address| Box::pin($function(tab, address))
    };
}

/// Every walk.
#[rustfmt::skip]
pub static WALKS: &[Walk] = &[
    walk(CONTACT, "problems_without_scripts", "without scripts, wrong answers come back with their problems, as typed", go!(without_scripts::problems)),
    walk(CONTACT, "send_without_scripts", "without scripts, right answers are confirmed, and the way back sends nothing twice", go!(without_scripts::send)),
    walk(CONTACT, "double_click_without_scripts", "without scripts, two fast presses lead to one confirmation", go!(without_scripts::double_click)),
    walk(CONTACT, "switch_language_without_scripts", "without scripts, wrong answers and their problems go with the person to the other language and back", go!(without_scripts::switch_language)),
    walk(CONTACT, "problems", "with wasm, problems show at once and take the focus, the second time as the first", go!(with_wasm::problems)),
    walk(CONTACT, "mend", "a field that is mended leaves the list without a word", go!(with_wasm::mend)),
    walk(CONTACT, "summary_link", "a link of the summary leads to its field, label in view", go!(with_wasm::summary_link)),
    walk(CONTACT, "double_click", "two fast presses lead to one confirmation, which a reload keeps", go!(with_wasm::double_click)),
    walk(CONTACT, "back_and_forward", "back finds what was typed, forward the confirmation", go!(with_wasm::back_and_forward)),
    walk(CONTACT, "reload", "a reload leaves a form that works", go!(with_wasm::reload)),
    walk(CONTACT, "switch_language", "the language switches in place: answers, errors and focus stay", go!(with_wasm::switch_language)),
    walk(CONTACT, "switch_keeps_caret", "the caret stays when the language switches", go!(with_wasm::switch_keeps_caret)),
    walk(CONTACT, "wasm_late", "what is typed before the wasm comes is kept, with focus and caret", go!(wasm_trouble::late)),
    walk(CONTACT, "wasm_five_seconds_late", "a wasm that comes after five seconds takes nothing away", go!(wasm_trouble::five_seconds_late)),
    walk(CONTACT, "wasm_missing", "without the wasm the server does the same", go!(wasm_trouble::missing)),
    walk(CONTACT, "panic_at_hydration", "a panic at hydration leaves the form that the server sent", go!(wasm_trouble::panic_at_hydration)),
    walk(CONTACT, "panic_in_the_middle", "a failure in the middle still lets the form go out", go!(wasm_trouble::panic_in_the_middle)),
    walk(UPLOADS, "files_without_scripts", "without scripts, files go with the form, and are kept when it comes back", go!(uploads::without_scripts)),
    walk(UPLOADS, "files", "files are listed, sent one by one, refused by name and removed", go!(uploads::with_wasm)),
    walk(UPLOADS, "files_retry", "an upload that failed can be tried again", go!(uploads::retry)),
    walk(RENEWAL, "renewal_without_scripts", "without scripts, a long form is sent with both branches, a row and a photo", go!(renewal::without_scripts::send)),
    walk(RENEWAL, "renewal_mistakes_without_scripts", "without scripts, every problem comes back in the order of the page, and nothing is lost", go!(renewal::without_scripts::mistakes)),
    walk(RENEWAL, "renewal_rows_without_scripts", "without scripts, a row is added, removed and brought back where the person is", go!(renewal::without_scripts::rows)),
    walk(RENEWAL, "renewal_switch_language_without_scripts", "without scripts, a full form with two mistakes goes to the other language and back, and nothing is lost", go!(renewal::without_scripts::switch_language)),
    walk(RENEWAL, "renewal_enter_without_scripts", "without scripts, Enter in a field sends the form and leaves the trips as they are", go!(renewal::without_scripts::enter)),
    walk(RENEWAL, "renewal", "with wasm, branches open and rows come in place, problems show at once, and all is sent", go!(renewal::with_wasm::send)),
    walk(RENEWAL, "renewal_branch_closed", "an answer in a branch that was closed is not sent", go!(renewal::with_wasm::branch_closed)),
    walk(RENEWAL, "renewal_back", "back finds the open branch and what was typed in it", go!(renewal::with_wasm::back)),
    walk(RENEWAL, "renewal_enter", "with wasm, Enter in a field sends the form and leaves the trips as they are", go!(renewal::with_wasm::enter)),
    walk(RENEWAL, "renewal_usual", "a telephone number and a postal code are written as usual when the field is left", go!(renewal::with_wasm::usual)),
    walk(RENEWAL, "renewal_wasm_late", "a wasm that comes in the middle of the form takes nothing away", go!(renewal::late::five_seconds)),
    walk(RENEWAL, "renewal_parts", "what is further down comes to life when the person is near, with what was typed there", go!(renewal::parts::come)),
    walk(RENEWAL, "renewal_parts_sent", "who sends before every part is there is told of every problem", go!(renewal::parts::sent)),
    walk(RENEWAL, "renewal_parts_switched", "who changes the language before every part is there reads all of it in the other", go!(renewal::parts::switched)),
    walk(RENEWAL, "renewal_parts_returned", "a long form that comes back with problems is alive to its end", go!(renewal::parts::returned)),
    walk(RENEWAL, "renewal_parts_lost", "parts that never come are filled in and sent all the same", go!(renewal::parts::lost)),
    walk(RENEWAL, "renewal_switch_language", "the language switches over a full form: nothing is lost or asked again", go!(renewal::switch::in_the_middle)),
    walk(FORM, "leave", "a group is complained of when it was edited and is left, and not when it was passed", go!(form::leave)),
    walk(FORM, "sending", "a form that goes out says so, and says to who presses again that there is no need to", go!(form::sending)),
    walk(SUMMARY, "alone", "outside a form, too, each attempt leads to the list, and typing does not make it anew", go!(form::alone)),
    walk(COMBOBOX, "choose", "typing filters, the arrows go through the list, Enter chooses", go!(combobox::choose)),
    walk(COMBOBOX, "escape", "Escape closes the list and brings the choice back", go!(combobox::escape)),
    walk(COMBOBOX, "caret", "Home and End move the caret, not the choice", go!(combobox::caret)),
    walk(COMBOBOX, "tab", "Tab takes the option that the arrows are on, and goes on", go!(combobox::tab_key)),
    walk(COMBOBOX, "not_listed", "what is in no list stays as it was typed, with its problem", go!(combobox::not_listed)),
    walk(COMBOBOX, "many", "each of many choices is taken away by its own button, and by no other key", go!(combobox::many)),
    walk(DATE_PICKER, "keys", "the keys go through days, weeks, months and years, and Escape changes nothing", go!(calendar::keys_of_the_grid)),
    walk(DATE_PICKER, "choose", "Enter fills in the parts and leads back to the button", go!(calendar::choose)),
    walk(DATE_PICKER, "pointer", "a pointer that lies on another day leaves the focus where the keys brought it", go!(calendar::pointer)),
    walk(DATE_PICKER, "refuse", "a day that cannot be chosen says why, and nothing is filled in", go!(calendar::refuse)),
    walk(DATE_PICKER, "typed", "the calendar opens on the day that was typed, and the focus stays in it", go!(calendar::typed)),
    walk(RADIOS, "reveal", "a choice opens its question and says so; closed, the answer is kept and not sent", go!(reveal::keys)),
    walk(CHECKBOXES, "all", "the box for all ticks and unticks the others, and shows how they stand", go!(boxes::all)),
    walk(CHECKBOXES, "exclusive", "an answer that excludes the others unticks them, they untick it, and both are said", go!(boxes::exclusive)),
    walk(CHECKBOXES, "all_or_none", "the box for all unticks the answer that excludes, aloud, and leaves what is disabled", go!(boxes::all_or_none)),
    walk(CHECKBOXES, "nested", "one more question is said to be one, also where another depends on it", go!(boxes::nested)),
    walk(TEXTAREA, "characters", "the count is seen at once and heard after a pause; what is too long is kept, marked and said", go!(count::characters)),
    walk(TEXTAREA, "reset", "a reset counts again", go!(count::reset)),
    walk(TEXTAREA, "threshold", "far below the limit nothing is said of it", go!(count::threshold)),
    walk(ROWS, "add", "a row is added with the focus in it, and said, until there are enough", go!(rows::add)),
    walk(ROWS, "remove", "a removed row leaves the others as they are, and comes back with its answers", go!(rows::remove)),
    walk(ROWS, "two", "of two sets under one name each button adds to its own, and leads there", go!(rows::two)),
    walk(ADDRESS, "look_up", "a chosen address stands in the fields, and can be chosen again", go!(address::look_up)),
    walk(ADDRESS, "by_hand", "where nothing is found, or nobody answers, the address is typed", go!(address::by_hand)),
    walk(ADDRESS, "same", "of an address that is the same nothing is asked", go!(address::same)),
    walk(NUMBER, "steps", "keys and buttons step a number, say it, and stop at its limits", go!(numbers::steps)),
    walk(NUMBER, "leaving", "a number takes the marks of the page when the person goes on", go!(leaving::number)),
    walk(PASSWORD, "hidden_again", "a password is hidden again before it is sent, and on the way back", go!(password::hidden_again)),
    walk(PASSWORD, "needs_said", "what a new password still needs is said after a pause", go!(password::needs_said)),
    walk(PHONE, "leaving", "a telephone number is written as in Canada, in the words of either language", go!(leaving::phone)),
    walk(SIN, "leaving", "a social insurance number stands in threes", go!(leaving::sin)),
    walk(POSTAL_CODE, "leaving", "a postal code is written as on an envelope", go!(leaving::postal_code)),
    walk(POSTAL_CODE, "country", "a code that another country makes right is complained of no longer", go!(leaving::country)),
    walk(EXIT_PAGE, "shift", "three presses of Shift leave the page for good, and any other key calls it off", go!(page_around::leave)),
    walk(ACCOUNT_MENU, "close", "Escape closes the menu and leads back to the name; it closes also when the focus goes on", go!(page_around::close_menu)),
    walk(CONTACT, "switch_keeps_place", "the language switches in place: the place in the page and the state of its history stay", go!(page_around::switch_in_place)),
    walk(DISPLAY_SETTINGS, "remember", "the mode that was chosen holds after a reload, in every control that offers it", go!(page_around::remember_mode)),
    walk(FILES, "say", "each file that is chosen or removed is said, and the focus is never lost", go!(upload::say)),
    walk(FILES, "one_only", "of two files for one question none is taken in silence", go!(upload::one_only)),
    walk(FILES, "refused", "a file that cannot be taken is refused by name, for eyes and ears", go!(upload::refused)),
    walk(FILES, "at_once", "two choices in quick succession are both said", go!(upload::at_once)),
    walk(FILES, "drag_over", "files dragged over the area and away are said at once", go!(upload::drag_over)),
    walk(FILES, "disabled_later", "a field that is disabled later takes, removes and sends nothing", go!(upload::disabled_later)),
    walk(ACCORDION, "without_scripts", "without scripts, each section opens with the keyboard", go!(sections::without_scripts)),
    walk(ACCORDION, "all", "the buttons open and close all sections and say so, whatever was opened before", go!(sections::all)),
    walk(ACCORDION, "one", "of sections that share a name one is open", go!(sections::one)),
    walk(ACCORDION, "link", "without scripts, a link to a section opens it", go!(sections::link_to_section)),
    walk(ACCORDION, "on_paper", "what is folded away is printed", go!(sections::on_paper)),
    walk(DETAILS, "link_inside", "a link to something inside opens what is around it", go!(sections::link_inside)),
    walk(CARD, "anywhere", "a card is pressed anywhere, and has one stop for the keyboard", go!(sections::card)),
    walk(DIALOG, "escape", "Escape closes a dialog, and the focus returns to its button", go!(dialog::escape)),
    walk(DIALOG, "unsaved", "what is not saved is asked about, and not lost", go!(dialog::unsaved)),
    walk(DIALOG, "small", "in a window of 320 by 256 everything in a dialog is reached", go!(dialog::small)),
    walk(DIALOG, "without_scripts", "without scripts, the button leads to what is in the dialog, and back", go!(dialog::without_scripts)),
    walk(ALERT, "dismiss", "an alert that is closed leaves the focus where it was", go!(feedback::dismiss)),
    walk(ALERT, "appear", "an alert that appears is said whole", go!(feedback::appear)),
    walk(BANNER, "success", "a banner of success takes the focus when it appears", go!(feedback::success)),
    walk(TOAST, "keys", "F6 leads to the messages, Escape closes them and leads back", go!(feedback::toasts)),
    walk(REGION, "again", "the same words are said again", go!(feedback::again)),
    walk(TOOLTIP, "escape", "Escape takes a tooltip away and leaves the focus; it comes again later", go!(feedback::tooltip)),
    walk(SEARCH, "results", "the number of results follows the letters, and is said once the person pauses", go!(feedback::results)),
    walk(SESSION, "go_on", "one press goes on, says so, and leads back", go!(session::go_on)),
    walk(SESSION, "tabs", "a session that ends in one tab ends in the others, and the page stays", go!(session::tabs)),
    walk(SESSION, "clock", "as time goes by a person is asked, told what is left, and told the end; what was typed stays", go!(session::clock)),
    walk(SESSION, "offline", "a session that cannot be extended is asked about again while there is time", go!(session::offline)),
    walk(TABS, "keys", "the arrows choose a panel and go round, and Tab goes into it", go!(tabs::keys_of_the_list)),
    walk(TABS, "address", "the chosen panel is in the address, and the way back leads to the one before", go!(tabs::address)),
    walk(TABS, "link", "a link into a closed panel opens it", go!(tabs::link)),
    walk(TABS, "all_panels", "without scripts and on paper every panel is there", go!(tabs::all_panels)),
    walk(MENU, "menu", "on a small screen the menu opens, closes and gives the focus back; without scripts it is open", go!(ways::menu)),
    walk(SIDE, "groups", "Escape closes a group, then the menu around it, and leads back to what opened it", go!(ways::groups)),
    walk(TOPICS, "topics", "one topic closes the other, and Escape leads back to its topic", go!(ways::topics)),
    walk(CONTENTS, "contents", "the section that is read is marked in the list, the last one too", go!(ways::contents)),
    walk(TOP, "top", "far down the link is in sight, covers nothing that has the focus, and leads to the top with the focus", go!(ways::top)),
    walk(STEPPER, "steps", "a step that changes on the page takes the focus and says itself", go!(ways::steps)),
    walk(TABLE, "sort", "a press on a heading sorts, and says so; the focus stays", go!(table::sort)),
    walk(TABLE, "search", "words without accents find their row, and the number is said", go!(table::search)),
    walk(TABLE, "pages", "buttons lead through the rows and keep the focus", go!(table::pages)),
    walk(DOCUMENT, "on_paper", "addresses of other sites are printed, and what belongs together stays together", go!(sections::document_on_paper)),
    walk(FIGURE, "on_paper", "the description of an image is printed, also closed", go!(sections::figure_on_paper)),
    walk(TABLE, "without_scripts", "without scripts every row is there, and headings are links or words", go!(table::without_scripts)),
];
