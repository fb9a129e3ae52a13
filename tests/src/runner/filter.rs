//! Which tests are wanted.

/// Words of the command line. A test is wanted when its name holds every one of them.
#[derive(Clone, Debug, Default)]
pub struct Filter(Vec<String>);

impl Filter {
    /// No words: every test.
    pub fn new(words: Vec<String>) -> Filter {
        Filter(words)
    }

    /// Whether a test of this name is wanted.
    pub fn wants(&self, name: &str) -> bool {
        self.0.iter().all(|word| name.contains(word.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    #[test]
    fn a_second_word_would_widen_the_choice() {
        let filter = Filter::new(vec!["text_input".into(), "keyboard".into()]);
        assert!(filter.wants("text_input::default::en-CA::portage::light::keyboard"));
        assert!(!filter.wants("text_input::default::en-CA::portage::light::axe"));
        assert!(Filter::default().wants("anything"));
    }
}
