//! Refuses nesting so deep that the parser, which calls itself for every
//! brace and bracket, would overflow the stack and take the build with it.

/// Far beyond what a person can read in a text.
const DEEPEST: usize = 20;

/// The byte where the nesting becomes too deep, if it does.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // {"{"} shows a brace and opens nothing.
    let shown =
        |index: usize| index > 0 && bytes[index - 1] == b'"' && bytes.get(index + 1) == Some(&b'"');
    let (mut braces, mut brackets) = (0_usize, 0_usize);
    for (index, byte) in bytes.iter().enumerate() {
        match byte {
            b'{' | b'}' if shown(index) => {}
            b'{' => braces += 1,
            b'}' => braces = braces.saturating_sub(1),
            b'(' if braces > 0 => brackets += 1,
            b')' => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        if braces == 0 {
            brackets = 0;
        }
        if braces > DEEPEST || brackets > DEEPEST {
            return Some(index);
        }
    }
    None
}
