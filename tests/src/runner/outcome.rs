//! How a test went.

use crate::checks::Finding;

/// A finding as it is reported, with its picture.
#[derive(Clone, Debug)]
pub struct Fault {
    /// What was found.
    pub finding: Finding,
    /// File name of the picture in the report's folder.
    pub picture: Option<String>,
}

/// A test that has run.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The test's name.
    pub name: String,
    /// The address to open to see for oneself; a file for checks of files.
    pub address: String,
    /// The component that the report files it under.
    pub component: String,
    /// The criteria for which a failure is evidence.
    pub criteria: &'static str,
    /// What the check asks.
    pub asks: &'static str,
    /// What is wrong; empty when it passed.
    pub faults: Vec<Fault>,
}

impl Outcome {
    /// An outcome without pictures.
    pub fn of(
        name: String,
        address: String,
        component: String,
        criteria: &'static str,
        asks: &'static str,
        findings: Vec<Finding>,
    ) -> Outcome {
        let faults = findings
            .into_iter()
            .map(|finding| Fault {
                finding,
                picture: None,
            })
            .collect();
        Outcome {
            name,
            address,
            component,
            criteria,
            asks,
            faults,
        }
    }

    /// Whether nothing was found wrong.
    pub fn passed(&self) -> bool {
        self.faults.is_empty()
    }
}
