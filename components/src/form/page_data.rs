use super::{Answers, Problems};
use portage_locales::Locale;
use serde::{Deserialize, Serialize};

/// What the page was made with, for the wasm that hydrates it: it travels in a JSON data block,
/// which no security policy counts as script.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PageData {
    /// The page's language.
    pub locale: Locale,
    /// What was answered.
    pub answers: Answers,
    /// What has to be mended.
    pub problems: Problems,
}

impl PageData {
    const ID: &'static str = "portage-data";

    /// The data block, for the end of `<body>`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_html(&self) -> String {
        let json = serde_json::to_string(self).expect("strings and lists have a JSON form");
        // `</script>` and `<!--` in an answer must not end the block.
        format!(
            r#"<script type="application/json" id="{}">{}</script>"#,
            Self::ID,
            json.replace('<', "\\u003c")
        )
    }

    /// Reads the block in the browser; `None` when the page has none or it is broken, which
    /// leaves the page as it came.
    #[cfg(target_arch = "wasm32")]
    pub fn read() -> Option<Self> {
        browser::read(Self::ID)
    }
}

/// The browser's own JSON parser: one in the wasm would cost 10 KB.
#[cfg(target_arch = "wasm32")]
mod browser {
    use super::*;
    use crate::form::{Problem, answers::pair};
    use js_sys::{Array, JSON, Object, Reflect};
    use portage_locales::Text;
    use wasm_bindgen::{JsCast, JsValue};

    pub(super) fn read(id: &str) -> Option<PageData> {
        let block = web_sys::window()?.document()?.get_element_by_id(id)?;
        let data = JSON::parse(&block.text_content()?).ok()?;
        let mut problems = Problems::new();
        for problem in list(&data, "problems")? {
            let field = Reflect::get(&problem, &"field".into()).ok()?.as_string()?;
            let parts = list(&problem, "at").into_iter().flatten();
            let parts = parts.filter_map(|part| part.as_string());
            problems.add(Problem::new(field, text(&problem)?).at(parts));
        }
        Some(PageData {
            locale: Locale::from_tag(&Reflect::get(&data, &"locale".into()).ok()?.as_string()?)?,
            answers: list(&data, "answers")?
                .filter_map(pair)
                .collect::<Answers>(),
            problems,
        })
    }

    fn list(of: &JsValue, name: &str) -> Option<impl Iterator<Item = JsValue>> {
        let list: Array = Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
        Some((0..list.length()).map(move |at| list.get(at)))
    }

    fn text(problem: &JsValue) -> Option<Text> {
        let texts: Object = Reflect::get(problem, &"text".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let in_locale = |locale: &Locale| {
            let text = Reflect::get(&texts, &locale.tag().into())
                .ok()?
                .as_string()?;
            Some((*locale, text))
        };
        Some(Text::each(Locale::ALL.iter().filter_map(in_locale)))
    }
}
