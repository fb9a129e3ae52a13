//! Digits without the standard formatting machinery, which weighs more in a
//! small wasm than these loops.

/// The most digits a `u64` has.
const MOST: usize = 20;

/// Appends an integer, with `group` between groups of three digits.
pub(super) fn push_integer(out: &mut String, value: u64, group: Option<char>) {
    let (digits, start) = digits(value);
    for (index, digit) in digits.iter().enumerate().skip(start) {
        if let Some(group) = group
            && index > start
            && (MOST - index).is_multiple_of(3)
        {
            out.push(group);
        }
        out.push(char::from(*digit));
    }
}

/// Appends an integer with zeros before it up to `width` digits, as after a
/// decimal mark.
pub(super) fn push_fraction(out: &mut String, value: u64, width: u8) {
    let (digits, start) = digits(value);
    for _ in MOST - start..usize::from(width) {
        out.push('0');
    }
    for digit in &digits[start..] {
        out.push(char::from(*digit));
    }
}

/// The digits of a number, right-aligned, and where they start. Zero has one.
fn digits(mut value: u64) -> ([u8; MOST], usize) {
    let mut digits = [b'0'; MOST];
    let mut start = MOST;
    loop {
        start -= 1;
        digits[start] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            return (digits, start);
        }
    }
}
