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
                $(let mut $field = $crate::wire::Slot::Absent;)+
                node.fields(&[$(stringify!($field)),+], report, &mut |name, value, report| {
                    $(if $crate::wire::decode::is_wire_name(stringify!($field), name) {
                        $field.read(value, report);
                        return true;
                    })+
                    false
                })?;
                $(let $field = $field.finish(node, stringify!($field), report);)+
                let value = Self { $($field: $field?),+ };
                $($check(&value, node, report)?;)?
                Some(value)
            }
        }

        // serde's reading goes through the strict one, so that there is a single door.
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

        $crate::wire::wire_struct!($type { $($field),+ } $(, check = $check)?);

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $(if let Some(value) = &self.$field {
                    map.serialize_entry(&$crate::wire::decode::camel_case(stringify!($field)), value)?;
                })+
                map.end()
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
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::error::Problem::NotOneOf { allowed: vec![$($word),+] }.into()),
                }
            }
        }

        impl $crate::wire::FromWire for $type {
            fn from_wire(
                node: $crate::wire::Node<'_>,
                report: &mut $crate::wire::Report,
            ) -> Option<Self> {
                node.parsed($crate::error::Expected::Text, Self::parse, report)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use {record, wire_enum, wire_struct};
