use portage_locales::Text;
use std::borrow::Cow;

/// A hint with a sentence after it: one description instead of two, in the order in which both
/// are seen.
pub(crate) fn hint_and(hint: Option<Text>, more: Text) -> Text {
    let Some(hint) = hint else {
        return more;
    };
    Text::computed(move |locale| {
        let hint = hint.get(locale);
        let stop = if hint.ends_with(['.', '?', '!', '…']) {
            " "
        } else {
            ". "
        };
        Cow::Owned([&*hint, stop, &*more.get(locale)].concat())
    })
}
