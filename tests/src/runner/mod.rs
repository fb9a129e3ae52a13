//! Which tests there are, running them page by page, and saying how it went.

mod applies;
mod case;
mod filter;
mod outcome;
mod pictures;
mod progress;
mod proof;
mod run;
mod specimens;
mod visit;

pub use case::{Case, cases};
pub use filter::Filter;
pub use outcome::{Fault, Outcome};
pub use progress::Progress;
pub use run::Run;
pub use specimens::{Specimen, specimens};
