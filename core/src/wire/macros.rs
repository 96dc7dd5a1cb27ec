//! One declaration for a type's fields, its strict reading and its writing.

/// Reading and writing of a struct whose fields are listed in the order of the contract.
/// `check` is called with the value, its node and the report once all fields are read.
macro_rules! wire_struct {
    ($type:ident { $($field:ident),+ $(,)? } $(, check = $check:path)?) => {
        impl $crate::wire::FromWire for $type {
            fn from_wire(
                node: $crate::wire::Node<'_>,
                report: &mut $crate::wire::Report,
            ) -> Option<Self> {
                let told = report.told();
                $(let mut $field = None;)+
                let there = node.fields(
                    concat!($(stringify!($field), " "),+),
                    report,
                    &mut |place, value, report| {
                        let own = 0_usize;
                        $(
                            if place == own {
                                return $crate::wire::decode::read(&mut $field, value, report);
                            }
                            let own = own.wrapping_add(1);
                        )+
                        let _ = own;
                    },
                )?;
                let own = 0_usize;
                $(
                    $crate::wire::decode::need(
                        &mut $field, there.has(own), &node, stringify!($field), report,
                    );
                    let own = own.wrapping_add(1);
                )+
                let _ = own;
                if report.told() != told {
                    return None;
                }
                let value = Self { $($field: $field?),+ };
                $($check(&value, node, report)?;)?
                Some(value)
            }
        }

        $crate::wire::macros::reads!($type);
    };
}

/// serde's reading goes through the strict one, so that there is a single door.
macro_rules! reads {
    ($type:ident) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let tree = <$crate::wire::Json as serde::Deserialize>::deserialize(deserializer)?;
                $crate::wire::decode::whole(&tree, "").map_err(serde::de::Error::custom)
            }
        }
    };
}

/// A shape of the contract whose fields may all be absent, since absent means unknown:
/// the struct, a setter for each field, strict reading, and writing without absent fields.
macro_rules! record {
    (
        $(#[$doc:meta])*
        pub struct $type:ident {
            $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+
        }
        $(check = $check:path)?
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $type {
            $($(#[$field_doc])* pub $field: Option<$kind>,)+
        }

        impl $type {
            /// All fields unknown.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }

            $(
                #[doc = concat!("States `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, value: impl Into<$kind>) -> Self {
                    self.$field = Some(value.into());
                    self
                }
            )+
        }

        impl $crate::wire::FromWire for $type {
            fn from_wire(
                node: $crate::wire::Node<'_>,
                report: &mut $crate::wire::Report,
            ) -> Option<Self> {
                let told = report.told();
                let mut value = Self::default();
                node.fields(
                    concat!($(stringify!($field), " "),+),
                    report,
                    &mut |place, node, report| {
                        let own = 0_usize;
                        $(
                            if place == own {
                                return $crate::wire::decode::read(&mut value.$field, node, report);
                            }
                            let own = own.wrapping_add(1);
                        )+
                        let _ = own;
                    },
                )?;
                if report.told() != told {
                    return None;
                }
                $($check(&value, node, report)?;)?
                Some(value)
            }
        }

        $crate::wire::macros::reads!($type);

        $crate::wire::written!($type { $($field),+ });
    };
}

/// Writing of a struct whose fields are listed in the order of the contract; one that is
/// marked `sparse` is left out where it is empty or false.
macro_rules! written {
    (@value $self:ident $field:ident) => { &$self.$field };
    (@value $self:ident $field:ident sparse) => { &$crate::wire::Sparse(&$self.$field) };
    ($type:ident { $($field:ident $($sparse:ident)?),+ $(,)? }) => {
        impl $crate::wire::ToWire for $type {
            fn write(&self, out: &mut $crate::wire::Out) {
                out.object(
                    concat!($(stringify!($field), " "),+),
                    &[$($crate::wire::written!(@value self $field $($sparse)?)),+],
                );
            }
        }

        $crate::wire::writes!($type);
    };
}

/// serde's writing goes through the one writer.
macro_rules! writes {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::encode::hand_on(self, serializer)
            }
        }
    };
}

/// A closed list of words.
macro_rules! wire_enum {
    (
        $(#[$doc:meta])*
        pub enum $type:ident {
            $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $type { $($(#[$variant_doc])* $variant,)+ }

        impl $type {
            /// Every value, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            const WORDS: &'static [&'static str] = &[$($word,)+];

            /// The word on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The value of a word on the wire.
            ///
            /// # Errors
            /// `input.invalid` for a word that is not in the list.
            pub fn parse(word: &str) -> Result<Self, $crate::error::Error> {
                let place = $crate::wire::decode::place_of(word, Self::WORDS)?;
                Self::ALL.get(place).copied().ok_or_else(|| $crate::error::Problem::Missing.into())
            }
        }

        impl $crate::wire::FromWire for $type {
            fn from_wire(
                node: $crate::wire::Node<'_>,
                report: &mut $crate::wire::Report,
            ) -> Option<Self> {
                Self::ALL.get(node.word(Self::WORDS, report)?).copied()
            }
        }

        impl $crate::wire::ToWire for $type {
            fn write(&self, out: &mut $crate::wire::Out) {
                out.text(self.as_str());
            }
        }

        $crate::wire::writes!($type);

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use {reads, record, wire_enum, wire_struct, writes, written};
