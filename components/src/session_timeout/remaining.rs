use portage_locales::{Text, messages};

/// What is left of a session, as people are told it: in whole minutes, and in the last one by tens
/// of seconds. A count that changes each second is read by nobody, and said to nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Remaining {
    Minutes(u32),
    Seconds(u32),
}

impl Remaining {
    pub fn of(seconds: u32) -> Self {
        if seconds > 60 {
            Self::Minutes(seconds.div_ceil(60))
        } else if seconds > 50 {
            Self::Minutes(1)
        } else {
            Self::Seconds(seconds.div_ceil(10).max(1) * 10)
        }
    }

    /// Whether it is said aloud too: each minute, and twice in the last.
    pub fn is_said(self) -> bool {
        matches!(self, Self::Minutes(_) | Self::Seconds(30 | 10))
    }

    pub fn text(self) -> Text {
        match self {
            Self::Minutes(count) => messages::session_timeout_minutes(count),
            Self::Seconds(count) => messages::session_timeout_seconds(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_said_than_there_is_time_to_hear() {
        let mut last = None;
        let mut said = Vec::new();
        for seconds in (1..=300).rev() {
            let now = Remaining::of(seconds);
            if last != Some(now) && now.is_said() {
                said.push(seconds);
            }
            last = Some(now);
        }
        assert_eq!(said, [300, 240, 180, 120, 60, 30, 10]);
    }

    #[test]
    fn what_is_left_is_never_told_as_nothing() {
        assert_eq!(Remaining::of(0), Remaining::Seconds(10));
        assert_eq!(Remaining::of(61), Remaining::Minutes(2));
    }
}
