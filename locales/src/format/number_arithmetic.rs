//! Adding exact numbers, and their places after the decimal mark.

use super::number::Number;

impl Number {
    /// The same value with `scale` places after the decimal mark: `1.5` with
    /// two is `1.50`. None when digits other than zeros would be lost, or the
    /// number is too long.
    pub const fn with_scale(self, scale: u8) -> Option<Number> {
        let places = scale.abs_diff(self.scale());
        let Some(factor) = 10_i64.checked_pow(places as u32) else {
            // Only zero has no digits to lose or to move that far.
            return match self.unscaled() {
                0 => Some(Number::new(0, scale)),
                _ => None,
            };
        };
        if scale >= self.scale() {
            return match self.unscaled().checked_mul(factor) {
                Some(unscaled) => Some(Number::new(unscaled, scale)),
                None => None,
            };
        }
        match self.unscaled() % factor {
            0 => Some(Number::new(self.unscaled() / factor, scale)),
            _ => None,
        }
    }

    /// The sum, with as many places as the longer of the two. None when it is
    /// too long to be exact.
    pub const fn checked_add(self, other: Number) -> Option<Number> {
        let scale = match self.scale() > other.scale() {
            true => self.scale(),
            false => other.scale(),
        };
        let (Some(one), Some(two)) = (self.with_scale(scale), other.with_scale(scale)) else {
            return None;
        };
        match one.unscaled().checked_add(two.unscaled()) {
            Some(unscaled) => Some(Number::new(unscaled, scale)),
            None => None,
        }
    }

    /// The difference, with as many places as the longer of the two. None
    /// when it is too long to be exact.
    pub const fn checked_sub(self, other: Number) -> Option<Number> {
        match other.unscaled().checked_neg() {
            Some(unscaled) => self.checked_add(Number::new(unscaled, other.scale())),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Number {
        text.parse().unwrap()
    }

    #[test]
    fn a_tenth_and_two_tenths_are_three_tenths() {
        assert_eq!(
            decimal("0.1").checked_add(decimal("0.2")),
            Some(decimal("0.3"))
        );
        assert_eq!(
            decimal("1").checked_sub(decimal("0.25")),
            Some(decimal("0.75"))
        );
        assert_eq!(
            decimal("-1.50").checked_add(decimal("1.5")),
            Some(decimal("0.00"))
        );
    }

    #[test]
    fn no_digit_is_lost_with_the_places() {
        assert_eq!(decimal("5").with_scale(2), Some(decimal("5.00")));
        assert_eq!(decimal("5.00").with_scale(0), Some(decimal("5")));
        assert_eq!(decimal("5.01").with_scale(1), None);
        assert_eq!(decimal("-0.5").with_scale(0), None);
    }

    #[test]
    fn what_does_not_fit_is_none_and_not_a_wrong_number() {
        let most = Number::from(i64::MAX);
        assert_eq!(most.checked_add(Number::from(1)), None);
        assert_eq!(most.with_scale(1), None);
        assert_eq!(Number::from(0).checked_sub(Number::from(i64::MIN)), None);
        assert_eq!(Number::from(1).with_scale(200), None);
        assert_eq!(Number::new(1, 200).with_scale(0), None);
        assert_eq!(Number::new(0, 200).with_scale(0), Some(Number::from(0)));
    }
}
