//! The reviewed HTML of every example in every language: what a service's pages are made of
//! changes only on purpose.

use crate::examples;

#[test]
fn the_html_of_every_example_is_as_reviewed() {
    for rendered in examples::all() {
        // One element a line: a changed attribute is a changed line.
        let lines = rendered.html.replace("><", ">\n<");
        insta::assert_snapshot!(rendered.name(), lines);
    }
}
