use super::WebSite;
use crate::link::Anchor;
use portage_locales::{Locale, Text};
use serde_json::{Value, json};

/// Both as one graph.
pub(super) fn json(
    origin: &Text,
    trail: &[Anchor],
    site: Option<&WebSite>,
    locale: Locale,
) -> String {
    let address = |href: &Text| {
        let href = href.get(locale);
        if href.starts_with('/') {
            [origin.get(locale).trim_end_matches('/'), &href].concat()
        } else {
            href.into_owned()
        }
    };
    let mut graph = Vec::new();
    if !trail.is_empty() {
        let item = |(at, anchor): (usize, &Anchor)| {
            json!({
                "@type": "ListItem",
                "position": at + 1,
                "name": anchor.label().get(locale),
                "item": address(anchor.href()),
            })
        };
        let items: Vec<_> = trail.iter().enumerate().map(item).collect();
        graph.push(json!({ "@type": "BreadcrumbList", "itemListElement": items }));
    }
    graph.extend(site.map(|site| {
        let mut node = json!({
            "@type": "WebSite",
            "name": site.name.get(locale),
            "url": address(&site.href),
            "inLanguage": locale.tag(),
        });
        if let Some(publisher) = &site.publisher {
            node["publisher"] =
                json!({ "@type": "GovernmentOrganization", "name": publisher.get(locale) });
        }
        node
    }));
    escape(&json!({ "@context": "https://schema.org", "@graph": graph }))
}

/// `</script>` and `<!--` in a text must not end the block, and no part of a page may read other
/// signs there than the server wrote.
fn escape(value: &Value) -> String {
    value
        .to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}
