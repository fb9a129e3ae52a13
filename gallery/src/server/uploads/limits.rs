/// The largest file, in bytes.
pub const LARGEST: u64 = 10_000_000;
/// The largest form with its files, in bytes.
pub const LARGEST_BODY: u64 = 32_000_000;
/// How many files the whole server keeps.
pub const MOST_FILES: usize = 400;
/// How many bytes the whole server keeps, files that are on their way included.
pub const MOST_BYTES: u64 = 400_000_000;
/// How many files one form may hold on to, so that nobody needs to be told "full" for another's
/// broken page.
pub const MOST_FILES_OF_A_FORM: usize = 20;

/// The longest text of all other answers together, in bytes, names included.
pub(super) const LONGEST_TEXT: usize = crate::server::LONGEST;
/// How many parts a form may have: each costs work, even an empty one.
pub(super) const MOST_PARTS: usize = 1000;
/// The longest head of a part, in bytes. Browsers write a few hundred.
pub(super) const LONGEST_HEAD: u64 = 32 * 1024;
/// How much is looked at and written at a time, in bytes.
pub(super) const SLICE: usize = 16 * 1024;
/// What is read and thrown away after a refusal, in bytes, so that the answer arrives.
pub(super) const DRAINED: u64 = 8 * 1024 * 1024;
