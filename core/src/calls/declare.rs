//! The declaration of a call: its name, its question with every field, its answer, and the
//! function of the topic that answers.

/// Declares one call.
///
/// `answer` is given the question and the law book, `stamped` the stamp too where the answer has
/// papers that print it; `check` and `schema` are as in `input!`.
macro_rules! call {
    (
        $(#[$($doc:tt)*])*
        $name:literal $question:ident {
            $($(#[$($field_doc:tt)*])* $field:ident: $kind:ty $([$($mark:tt)+])?),* $(,)?
        } -> $answer:ident,
        $(check = $check:path,)?
        $(schema = [$($rule:ident($($rule_name:literal),+)),+],)?
        answer = |$asked:ident, $law:ident| $body:expr,
        $(stamped = |$stamped_asked:ident, $stamped_law:ident, $stamp:ident| $stamped_body:expr,)?
    ) => {
        $crate::wire::input! {
            $(#[$($doc)*])*
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub struct $question {
                $($(#[$($field_doc)*])* pub $field: $kind $([$($mark)+])?),*
            }
            $(check = $check,)?
            $(schema = [$($rule($($rule_name),+)),+])?
        }

        impl $crate::calls::Question for $question {
            const CALL: &'static str = $name;
            type Answer = $answer;

            fn answer(
                &self,
                law: &$crate::law::LawBook,
            ) -> Result<$answer, $crate::error::Error> {
                let ($asked, $law) = (self, law);
                $body
            }

            $(
                fn stamped(
                    &self,
                    law: &$crate::law::LawBook,
                    stamp: &$crate::law::Stamp,
                ) -> Result<$answer, $crate::error::Error> {
                    let ($stamped_asked, $stamped_law, $stamp) = (self, law, stamp);
                    $stamped_body
                }
            )?
        }
    };
}

/// The list of all calls, by the types of their questions, in the order of the contract.
macro_rules! calls {
    ($($question:ident),+ $(,)?) => {
        /// All calls, in the order of the contract.
        pub const CALLS: &[Call] = &[$(Call::of::<$question>()),+];

        /// The names of all calls.
        pub const NAMES: &[&str] = &[$($question::CALL),+];

        /// Does something with every call, in the order of the contract.
        pub fn each_call(with: &mut impl EachCall) {
            $(with.call::<$question>();)+
        }

        /// What the contract says of every call, by its name.
        #[cfg(feature = "schema")]
        fn described_calls(all: &mut Definitions) -> Json {
            object([$(($question::CALL, described::<$question>(all))),+])
        }
    };
}

pub(super) use {call, calls};
