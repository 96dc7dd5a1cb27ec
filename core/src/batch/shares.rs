//! Largest remainder over classes of equal periods, in whole öre.

/// The periods of one length in a contract: what each gets before the odd öre, the remainder
/// that decides who gets one, and how many there are.
#[derive(Clone, Copy, Default)]
pub(super) struct Class {
    pub(super) floor: u64,
    pub(super) remainder: u64,
    pub(super) count: u32,
}

/// Which periods get an odd öre: all with a larger remainder, and the first so many of an equal one.
#[derive(Clone, Copy)]
pub(super) struct Odd {
    pub(super) above: u64,
    pub(super) equal: u64,
    /// Whether no period gets one.
    pub(super) none: bool,
}

impl Odd {
    /// What the next period of a class gets.
    pub(super) fn deal(&mut self, class: Class) -> u64 {
        let one = if self.none || class.remainder < self.above {
            0
        } else if class.remainder > self.above {
            1
        } else {
            let one = self.equal.min(1);
            self.equal = self.equal.wrapping_sub(one);
            one
        };
        class.floor.wrapping_add(one)
    }

    /// How many of the next periods, all of a class, get an öre more than the others.
    pub(super) fn take(&mut self, class: Class) -> i64 {
        let count = u64::from(class.count);
        let more = if self.none || class.remainder < self.above {
            0
        } else if class.remainder > self.above {
            count
        } else {
            let more = self.equal.min(count);
            self.equal = self.equal.wrapping_sub(more);
            more
        };
        i64::try_from(more).unwrap_or(0)
    }
}

/// Classes of periods: the first, the last, and full ones of each length.
pub(super) const FIRST: usize = 4;
pub(super) const LAST: usize = 5;
pub(super) type Classes = [Class; 6];

pub(super) fn put(classes: &mut Classes, place: usize, class: Class) {
    if let Some(own) = classes.get_mut(place) {
        *own = class;
    }
}

/// `amount * weight / whole`, down, and the remainder. A weight is at most the whole, so what
/// comes out is at most the amount.
pub(super) fn class(amount: u64, weight: u64, whole: u64, count: u32) -> Class {
    if count == 0 || whole == 0 {
        return Class::default();
    }
    let (floor, remainder) = match amount.checked_mul(weight) {
        Some(product) => {
            (product.checked_div(whole).unwrap_or(0), product.checked_rem(whole).unwrap_or(0))
        }
        None => {
            let product = u128::from(amount).wrapping_mul(u128::from(weight));
            let whole = u128::from(whole);
            let floor = u64::try_from(product.checked_div(whole).unwrap_or(0)).unwrap_or(u64::MAX);
            (floor, u64::try_from(product.checked_rem(whole).unwrap_or(0)).unwrap_or(0))
        }
    };
    Class { floor, remainder, count }
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

pub(super) fn share_of_year(amount: u64, days: u64, of: u64) -> u64 {
    // 365 is odd, so there is no exact half to lose: 2 * product + of over 2 * of.
    let (two, twice) = (amount.checked_mul(days.wrapping_mul(2)), of.wrapping_mul(2));
    match two.and_then(|own| own.checked_add(of)) {
        Some(own) => own.checked_div(twice).unwrap_or(0),
        None => {
            let own = u128::from(amount).wrapping_mul(u128::from(days)).wrapping_mul(2);
            let own = own.wrapping_add(u128::from(of)).checked_div(u128::from(twice));
            own.and_then(|own| u64::try_from(own).ok()).unwrap_or(u64::MAX)
        }
    }
}

/// Who gets the öre that the floors leave: the largest remainders first.
pub(super) fn odd(total: u64, classes: &Classes) -> Odd {
    let mut left = total;
    for own in classes {
        left = left.wrapping_sub(own.floor.wrapping_mul(u64::from(own.count)));
    }
    let mut above = u64::MAX;
    loop {
        // The largest remainder below those that have got theirs, and how many periods have it.
        let below = classes.iter().filter(|own| own.count > 0 && own.remainder < above);
        let Some(next) = below.map(|own| own.remainder).max() else {
            return Odd { above: u64::MAX, equal: 0, none: true };
        };
        let equal = classes.iter().filter(|own| own.count > 0 && own.remainder == next);
        let count: u64 = equal.map(|own| u64::from(own.count)).sum();
        if left <= count {
            return Odd { above: next, equal: left, none: left == 0 && above == u64::MAX };
        }
        left = left.wrapping_sub(count);
        above = next;
    }
}
