//! Answers to the questions: yes, no, or unknown for want of something.

use crate::finding::Outcome;

/// Answer (svar) to one question, or to one part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    Yes,
    No,
    /// Unknown for want of these paths.
    Unknown(Vec<String>),
}

impl Answer {
    /// What is stated, or unknown for want of the field.
    pub(super) fn of(stated: Option<bool>, field: &str) -> Self {
        stated.map_or_else(|| Self::missing(field), Self::from)
    }

    /// Unknown for want of a field of the need.
    pub(super) fn missing(field: &str) -> Self {
        Self::Unknown(vec![format!("need.{field}")])
    }

    /// All of them: one no decides, one unknown leaves it open.
    pub(super) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut missing = Vec::new();
        let mut open = false;
        for part in parts {
            match part {
                Self::Yes => {}
                Self::No => return Self::No,
                Self::Unknown(paths) => {
                    open = true;
                    missing.extend(paths);
                }
            }
        }
        if open { Self::unknown(missing) } else { Self::Yes }
    }

    /// Unknown for want of these paths, each once.
    pub(super) fn unknown(mut missing: Vec<String>) -> Self {
        missing.sort();
        missing.dedup();
        Self::Unknown(missing)
    }

    pub(super) fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            open @ Self::Unknown(_) => open,
        }
    }

    /// The outcome of a rule: satisfied for yes, `no` for no.
    pub(super) fn outcome(&self, no: Outcome) -> Outcome {
        match self {
            Self::Yes => Outcome::Satisfied,
            Self::No => no,
            Self::Unknown(missing) => Outcome::Unknown { missing: missing.clone() },
        }
    }
}

impl From<bool> for Answer {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

#[cfg(test)]
mod tests {
    use super::Answer;

    #[test]
    fn one_no_decides_whatever_is_unknown() {
        let parts = [Answer::missing("a"), Answer::No, Answer::Yes];
        assert_eq!(Answer::all(parts), Answer::No);
    }

    #[test]
    fn what_is_unknown_stays_unknown_and_is_listed_once() {
        let parts = [Answer::missing("b"), Answer::Yes, Answer::missing("a"), Answer::missing("b")];
        let missing = vec!["need.a".to_owned(), "need.b".to_owned()];
        assert_eq!(Answer::all(parts), Answer::Unknown(missing));
    }

    #[test]
    fn the_opposite_of_unknown_is_unknown() {
        assert_eq!(Answer::missing("a").not(), Answer::missing("a"));
    }
}
