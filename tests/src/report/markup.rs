//! The report's HTML: no script, headings in order, readable in light and dark.

use std::fmt::Write;

use super::{Report, versions};
use crate::runner::Outcome;

pub fn page(report: &Report<'_>) -> String {
    let (passed, failed, skipped) = report.counts;
    let mut html = String::from(
        "<!doctype html>\n<html lang=\"en-CA\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Accessibility tests</title>\n<link rel=\"stylesheet\" href=\"report.css\">\n</head>\n<body>\n<main>\n<h1>Accessibility tests</h1>\n",
    );
    let verdict = if failed == 0 {
        "All tests passed."
    } else {
        "Some tests failed."
    };
    write(
        &mut html,
        format_args!(
            "<p><strong>{verdict}</strong> {passed} passed, {failed} failed, {skipped} did not apply to their example.</p>\n"
        ),
    );
    html.push_str("<p>A failure is a fault for someone. A pass is evidence and not conformance: wording, meaning and real assistive technology need a person.</p>\n");
    conditions(&mut html, report);
    summary(&mut html, report);
    for (component, outcomes) in report.by_component() {
        section(&mut html, component, &outcomes);
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn conditions(html: &mut String, report: &Report<'_>) {
    html.push_str("<h2>With what</h2>\n<dl>\n");
    let mut row = |term: &str, value: &str| {
        write(
            html,
            format_args!("<dt>{}</dt><dd>{}</dd>\n", escape(term), escape(value)),
        )
    };
    row("Date", &versions::today());
    if let Some(commit) = versions::commit() {
        row("Commit", &commit);
    }
    row("Browser", report.browser);
    for (name, version) in versions::tools(report.folder) {
        row(&name, &version);
    }
    html.push_str("</dl>\n");
}

fn summary(html: &mut String, report: &Report<'_>) {
    html.push_str("<h2>By component</h2>\n<table>\n<caption>Tests by component</caption>\n<thead><tr><th scope=\"col\">Component</th><th scope=\"col\">Passed</th><th scope=\"col\">Failed</th></tr></thead>\n<tbody>\n");
    for (component, outcomes) in report.by_component() {
        let passed = outcomes.iter().filter(|outcome| outcome.passed()).count();
        let name = escape(component);
        write(
            html,
            format_args!(
                "<tr><th scope=\"row\"><a href=\"#{name}\">{name}</a></th><td>{passed}</td><td>{}</td></tr>\n",
                outcomes.len() - passed
            ),
        );
    }
    html.push_str("</tbody>\n</table>\n");
}

fn section(html: &mut String, component: &str, outcomes: &[&Outcome]) {
    let name = escape(component);
    write(
        html,
        format_args!("<section aria-labelledby=\"{name}\">\n<h2 id=\"{name}\">{name}</h2>\n"),
    );
    let (passed, failed): (Vec<&Outcome>, Vec<&Outcome>) =
        outcomes.iter().partition(|outcome| outcome.passed());
    for outcome in failed {
        failure(html, outcome);
    }
    if !passed.is_empty() {
        write(
            html,
            format_args!(
                "<details>\n<summary>{} passed tests of {name}</summary>\n<ul>\n",
                passed.len()
            ),
        );
        for outcome in passed {
            write(
                html,
                format_args!("<li><code>{}</code></li>\n", escape(&outcome.name)),
            );
        }
        html.push_str("</ul>\n</details>\n");
    }
    html.push_str("</section>\n");
}

fn failure(html: &mut String, outcome: &Outcome) {
    write(
        html,
        format_args!(
            "<article>\n<h3><span class=\"mark\">Failed</span> <code>{}</code></h3>\n",
            escape(&outcome.name)
        ),
    );
    write(html, format_args!("<p>Asked: {}.", escape(outcome.asks)));
    if !outcome.criteria.is_empty() {
        write(
            html,
            format_args!(" WCAG {}.", outcome.criteria.replace(' ', ", ")),
        );
    }
    let address = escape(&outcome.address);
    match address.starts_with("http") {
        true => write(
            html,
            format_args!(" Open <a href=\"{address}\">{address}</a>.</p>\n<ol>\n"),
        ),
        false => write(
            html,
            format_args!(" File: <code>{address}</code>.</p>\n<ol>\n"),
        ),
    }
    for fault in &outcome.faults {
        let finding = &fault.finding;
        write(
            html,
            format_args!(
                "<li>\n<p><strong>{}</strong>: {}</p>\n",
                escape(&finding.rule),
                escape(&finding.message)
            ),
        );
        if !finding.html.is_empty() {
            write(
                html,
                format_args!(
                    "<p>At <code>{}</code></p>\n<pre><code>{}</code></pre>\n",
                    escape(&finding.selector),
                    escape(&finding.html)
                ),
            );
        }
        if let Some(picture) = &fault.picture {
            let name = escape(picture);
            write(
                html,
                format_args!(
                    "<p><img src=\"{name}\" alt=\"The element at fault, outlined: {}\"></p>\n",
                    escape(&finding.selector)
                ),
            );
        }
        html.push_str("</li>\n");
    }
    html.push_str("</ol>\n</article>\n");
}

fn write(html: &mut String, text: std::fmt::Arguments<'_>) {
    html.write_fmt(text).expect("a String takes every text");
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn the_html_of_a_faulty_element_becomes_part_of_the_report() {
        assert_eq!(
            escape("<a title=\"x & y\">"),
            "&lt;a title=&quot;x &amp; y&quot;&gt;"
        );
    }
}
