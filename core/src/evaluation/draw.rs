//! Lots, drawn from a seed.

/// The draw of a bid; the lowest goes first.
///
/// FNV-1a of 64 bits over the seed, a zero byte (no text of the contract holds one) and the
/// id, mixed by the finalizer of SplitMix64 so that ids alike do not get draws alike.
pub(super) fn draw(seed: &str, id: &str) -> u64 {
    let bytes = seed.bytes().chain([0]).chain(id.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let mixed = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn each_of_four_bids_wins_about_a_quarter_of_the_draws() {
        let mut wins = [0_u32; 4];
        for seed in 0..4_000 {
            let seed = seed.to_string();
            let draws = ["A", "B", "C", "D"].map(|id| draw(&seed, id));
            let lowest = draws.iter().min().unwrap();
            let first = draws.iter().position(|own| own == lowest).unwrap();
            wins[first] += 1;
        }
        assert!(wins.iter().all(|wins| (900..1_100).contains(wins)), "{wins:?}");
    }
}
