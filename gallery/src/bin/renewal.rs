//! Wasm that enhances the renewal of the demonstration service. What is further down on its long
//! page comes in files of its own.

#[cfg(target_arch = "wasm32")]
fn main() {
    use portage::Later;
    use portage_gallery::demo::{RenewalParts, hydrate_renewal};

    let parts = RenewalParts {
        person: Later::apart(apart::person),
        contact: Later::apart(apart::contact),
        places: Later::apart(apart::places),
        new_passport: Later::apart(apart::new_passport),
    };
    hydrate_renewal(parts, Later::apart(apart::files));
}

#[cfg(target_arch = "wasm32")]
mod apart {
    use portage_gallery::demo;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    // Two files: of more, each would be small, and what they share would be spread over many.
    type Part = Result<portage::Part, SplitLoaderError>;

    #[wasm_split(person, fallible)]
    pub fn person() -> Part {
        Ok(demo::PERSON)
    }

    #[wasm_split(person, fallible)]
    pub fn contact() -> Part {
        Ok(demo::CONTACT)
    }

    #[wasm_split(person, fallible)]
    pub fn places() -> Part {
        Ok(demo::PLACES)
    }

    #[wasm_split(files, fallible)]
    pub fn new_passport() -> Part {
        Ok(demo::NEW_PASSPORT)
    }

    #[wasm_split(files, fallible)]
    pub fn files() -> Part {
        Ok(demo::uploads::FILES)
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
