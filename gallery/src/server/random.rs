/// Bytes that nobody can guess.
pub(super) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("an operating system that runs a server gives random bytes");
    bytes
}
