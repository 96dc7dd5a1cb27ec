//! The screens that may flag a price as low.

use rust_decimal::Decimal;

use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::{Node, Quantity, Report, Share, record, wire_enum};

wire_enum! {
    /// Kind of screen (slag av kontroll av lågt pris).
    #[non_exhaustive]
    pub enum ScreenKind {
        /// The price is less than a share of the mean of the other prices.
        ShareOfMeanOfOthers = "shareOfMeanOfOthers",
        /// The lowest price lies more than a share below the next one.
        GapToNext = "gapToNext",
        /// The price is less than what the staff must cost.
        LabourFloor = "labourFloor",
        /// The price lies more than so many median absolute deviations below the median.
        MedianDeviation = "medianDeviation",
    }
}

record! {
    /// Screen (kontroll av lågt pris) with the parameters that the user states: no statute has any.
    ///
    /// Every comparison is strict: a price of exactly the share is not flagged.
    ///
    /// ```
    /// use anbud::evaluation::Screen;
    /// use anbud::wire::Wire;
    ///
    /// let screen = Screen::from_json(r#"{"kind":"shareOfMeanOfOthers","below":"0.8"}"#)?;
    /// assert!(screen.check().is_ok());
    /// let error = Screen::from_json(r#"{"kind":"gapToNext","below":"0.8"}"#).unwrap_err();
    /// assert_eq!((error.code().as_str(), error.path()), ("input.unknown_field", "below"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct Screen {
        /// Which screen.
        kind: ScreenKind,
        /// Share of the mean of the other prices, of `shareOfMeanOfOthers`.
        below: Share,
        /// Share of the next price, of `gapToNext`; number of deviations, of `medianDeviation`.
        above: Decimal,
        /// Full-time staff that the assignment needs, of `labourFloor`.
        staff: Quantity,
        /// Kronor a month for one of them, of `labourFloor`.
        monthly_wage: Sek,
        /// Employer's fees as a share of the wage, of `labourFloor`.
        employer_fee: Share,
    }
    check = form,
    schema = [required("kind")]
}

fn form(screen: &Screen, node: Node<'_>, report: &mut Report) -> Option<()> {
    match screen.check() {
        Ok(()) => Some(()),
        Err(error) => node.fault_at(error.path(), error.problem().clone(), report),
    }
}

/// A screen with all its parameters there.
pub(super) enum Limit {
    ShareOfMean(Rational),
    Gap(Rational),
    Floor(Rational),
    Deviations(Rational),
}

impl Screen {
    /// Checks the parameters that are there; a screen read from JSON has been checked.
    ///
    /// # Errors
    /// `input.invalid` where the kind is missing or a parameter is out of its bounds,
    /// `input.unknown_field` for a parameter of another kind.
    pub fn check(&self) -> Result<(), Error> {
        let kind = self.kind.ok_or_else(|| Error::new(Problem::Missing).at("kind"))?;
        let own = fields(kind);
        let stated = [
            ("below", self.below.is_some()),
            ("above", self.above.is_some()),
            ("staff", self.staff.is_some()),
            ("monthlyWage", self.monthly_wage.is_some()),
            ("employerFee", self.employer_fee.is_some()),
        ];
        if let Some((name, _)) = stated.iter().find(|(name, there)| *there && !own.contains(name)) {
            let known = ["kind"].iter().chain(own).map(|name| (*name).to_owned()).collect();
            let name = (*name).to_owned();
            return Err(Error::new(Problem::UnknownField { name: name.clone(), known }).at(name));
        }
        let wage = self.monthly_wage.map(Sek::to_decimal);
        for (name, value) in [("below", self.below.map(Share::to_decimal)), ("monthlyWage", wage)] {
            if value.is_some_and(|value| value <= Decimal::ZERO) {
                return Err(Error::new(Problem::NotPositive).at(name));
            }
        }
        match self.above {
            // A gap is a share of the next price; deviations are a number of them.
            Some(above) if kind == ScreenKind::GapToNext => {
                Share::new(above).map_err(|error| error.at("above"))?;
            }
            Some(above) if above < Decimal::ZERO => {
                return Err(Error::new(Problem::Negative).at("above"));
            }
            _ => {}
        }
        Ok(())
    }

    /// The kind and the limit to compare with.
    ///
    /// # Errors
    /// `input.invalid` at a parameter that is not there.
    pub(super) fn limit(&self) -> Result<(ScreenKind, Limit), Error> {
        self.check()?;
        let kind = self.kind.ok_or_else(|| Error::new(Problem::Missing).at("kind"))?;
        let limit = match kind {
            ScreenKind::ShareOfMeanOfOthers => Limit::ShareOfMean(stated("below", self.below)?),
            ScreenKind::GapToNext => Limit::Gap(stated("above", self.above)?),
            ScreenKind::MedianDeviation => Limit::Deviations(stated("above", self.above)?),
            ScreenKind::LabourFloor => {
                let staff = stated("staff", self.staff.map(Quantity::to_decimal))?;
                let wage = stated("monthlyWage", self.monthly_wage.map(Sek::to_decimal))?;
                let fee = stated("employerFee", self.employer_fee)?;
                let year = staff.times(&wage).times(&Rational::whole(MONTHS));
                Limit::Floor(year.times(&Rational::whole(1).plus(&fee)))
            }
        };
        Ok((kind, limit))
    }
}

/// Months of a year: prices are a year's.
const MONTHS: i64 = 12;

const fn fields(kind: ScreenKind) -> &'static [&'static str] {
    match kind {
        ScreenKind::ShareOfMeanOfOthers => &["below"],
        ScreenKind::GapToNext | ScreenKind::MedianDeviation => &["above"],
        ScreenKind::LabourFloor => &["staff", "monthlyWage", "employerFee"],
    }
}

fn stated(name: &str, value: Option<impl Into<Decimal>>) -> Result<Rational, Error> {
    value.map(Rational::from_decimal).ok_or_else(|| Error::new(Problem::Missing).at(name))
}
