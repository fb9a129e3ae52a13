//! What is printed while the tests run.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::Outcome;

/// Counts, and prints failures as they come.
#[derive(Debug, Default)]
pub struct Progress {
    verbose: bool,
    passed: usize,
    failed: usize,
    skipped: usize,
    spent: HashMap<String, Duration>,
}

/// What took the longest is named at the end: this many lines.
const MOST_SPENT: usize = 12;

/// A failure with more faults than this prints the first ones; the report holds all.
const MOST_PRINTED: usize = 5;

impl Progress {
    /// Nothing counted yet. `verbose` names each test as it passes.
    pub fn new(verbose: bool) -> Progress {
        Progress {
            verbose,
            ..Progress::default()
        }
    }

    /// Prints a step's line, and its failures under it.
    pub fn step(&mut self, what: &str, outcomes: &[Outcome], skipped: usize, took: Duration) {
        let failed = outcomes.iter().filter(|outcome| !outcome.passed()).count();
        let passed = outcomes.len() - failed;
        self.passed += passed;
        self.failed += failed;
        self.skipped += skipped;
        println!(
            "{what}: {passed} passed, {failed} failed ({:.1} s)",
            took.as_secs_f64()
        );
        for outcome in outcomes {
            match outcome.passed() {
                true if self.verbose => println!("  ok      {}", outcome.name),
                true => {}
                false => print_failure(outcome),
            }
        }
    }

    /// Adds the time since `began` to what this part of the visits has taken.
    pub fn spend(&mut self, on: &str, began: Instant) {
        *self.spent.entry(on.to_owned()).or_default() += began.elapsed();
    }

    /// Whether no test failed.
    pub fn is_green(&self) -> bool {
        self.failed == 0
    }

    /// How many passed, failed, and did not apply.
    pub fn counts(&self) -> (usize, usize, usize) {
        (self.passed, self.failed, self.skipped)
    }

    /// The closing line, in the form that test runners agree on.
    pub fn close(&self) {
        let mut spent: Vec<_> = self.spent.iter().collect();
        spent.sort_by_key(|(_, took)| std::cmp::Reverse(**took));
        println!("\nMost of the time, all browsers together, went to:");
        for (on, took) in spent.into_iter().take(MOST_SPENT) {
            println!("{:>7.0} s  {on}", took.as_secs_f64());
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
    }
}

fn print_failure(outcome: &Outcome) {
    println!("  FAILED  {}", outcome.name);
    println!("          asked: {}", outcome.asks);
    println!("          open:  {}", outcome.address);
    for fault in outcome.faults.iter().take(MOST_PRINTED) {
        let finding = &fault.finding;
        println!("          {}: {}", finding.rule, finding.message);
        if !finding.html.is_empty() {
            println!("             at {}", finding.selector);
            println!("                {}", finding.html);
        }
        if let Some(picture) = &fault.picture {
            println!("             picture: {picture}");
        }
    }
    if let Some(more) = outcome
        .faults
        .len()
        .checked_sub(MOST_PRINTED)
        .filter(|more| *more > 0)
    {
        println!("          … and {more} more in the report");
    }
}
