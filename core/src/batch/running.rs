//! Running sums in whole öre and a rest, so that each period costs an addition.

/// A sum of öre: the whole ones, and a rest over a divisor that stays the same.
pub(super) struct RunningSum {
    whole: u64,
    rest: u64,
    of: u64,
    /// What the periods so far have got, rounded.
    given: u64,
}

/// What one period adds.
#[derive(Clone, Copy, Default)]
pub(super) struct Step {
    whole: u64,
    rest: u64,
}

impl RunningSum {
    /// Nothing yet, its rests over a divisor.
    pub(super) const fn new(of: u64) -> Self {
        Self { whole: 0, rest: 0, of, given: 0 }
    }

    /// What the next period gets: the rounded sum through it less the one through the period
    /// before, halves up.
    pub(super) const fn next(&mut self, step: Step) -> u64 {
        self.whole = self.whole.wrapping_add(step.whole);
        self.rest = self.rest.wrapping_add(step.rest);
        if self.rest >= self.of {
            self.rest = self.rest.wrapping_sub(self.of);
            self.whole = self.whole.wrapping_add(1);
        }
        // A divisor has at most ten digits, so twice a rest fits.
        let up = self.rest.wrapping_mul(2) >= self.of;
        let through = self.whole.wrapping_add(up as u64);
        let own = through.wrapping_sub(self.given);
        self.given = through;
        own
    }
}

/// `amount * weight / of`, as a step. A weight is at most the whole of the contract, so what comes
/// out is at most its total.
pub(super) fn step(amount: u64, weight: u64, of: u64) -> Step {
    if let Some(product) = amount.checked_mul(weight) {
        let whole = product.checked_div(of).unwrap_or(0);
        return Step { whole, rest: product.checked_rem(of).unwrap_or(0) };
    }
    let product = u128::from(amount).wrapping_mul(u128::from(weight));
    let of = u128::from(of);
    let whole = u64::try_from(product.checked_div(of).unwrap_or(0)).unwrap_or(u64::MAX);
    Step { whole, rest: u64::try_from(product.checked_rem(of).unwrap_or(0)).unwrap_or(0) }
}

/// `amount * weight / whole`, to the nearest, halves up.
pub(super) fn rounded(amount: u64, weight: u64, whole: u64) -> Option<u64> {
    let half = u128::from(whole).wrapping_div(2);
    if let Some(product) = amount.checked_mul(weight).and_then(|own| own.checked_add(whole / 2)) {
        return product.checked_div(whole);
    }
    let product = u128::from(amount).wrapping_mul(u128::from(weight)).wrapping_add(half);
    u64::try_from(product.checked_div(u128::from(whole))?).ok()
}
