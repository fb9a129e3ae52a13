//! Values to compare: the same ones in every run, so that a failure comes
//! back.

use portage_locales::format::Number;

/// SplitMix64: even, short, and seeded by its position alone.
pub fn scattered(position: u64) -> u64 {
    let mut z = position.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Numbers of every length from one digit to nineteen, of both signs, with 0
/// to 5 decimals; the first thousand are 0, 0.1, 0.2 … 99.9.
pub fn numbers() -> impl Iterator<Item = Number> {
    let small = (0..1_000).map(|tenths| Number::new(tenths, 1));
    let all = (0..12_000).map(|position| {
        let shift = scattered(position) % 63;
        let unscaled = (scattered(position + 1_000_000) as i64) >> shift;
        Number::new(unscaled, (position % 6) as u8)
    });
    small.chain(all)
}
