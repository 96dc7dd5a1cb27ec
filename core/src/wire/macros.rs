//! One declaration for a type's fields, its strict reading and its writing.

/// Reading and writing of a struct whose fields are listed in the order of the contract.
/// `about` says in the JSON Schema what it is; `check` is called with the value, its node and the
/// report once all fields are read.
macro_rules! wire_struct {
    ($type:ident { $($field:ident),+ $(,)? } $(, about = $about:literal)? $(, check = $check:path)?) => {
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

        #[cfg(feature = "schema")]
        impl $crate::wire::schema::Described for $type {
            const NAME: &'static str = stringify!($type);

            fn schema(all: &mut $crate::wire::schema::Definitions) -> $crate::wire::Json {
                $crate::wire::schema::Shape::new(concat!($($about)?))
                    $(.part(stringify!($field), |value: &Self| &value.$field, all))+
                    .done()
            }
        }
    };
}

/// serde's reading goes through the strict one.
macro_rules! reads {
    ($type:ident) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::formats::read(deserializer)
            }
        }
    };
}

/// A shape of the contract whose fields may all be absent, since absent means unknown:
/// the struct, a setter for each field, strict reading, and writing without absent fields.
/// `check` is as in `wire_struct`; `schema` tells the JSON Schema what it can say of the check.
macro_rules! record {
    (
        $(#[$($doc:tt)*])*
        pub struct $type:ident {
            $($(#[$($field_doc:tt)*])* $field:ident: $kind:ty,)+
        }
        $(check = $check:path $(, schema = [$($rule:ident($($name:literal),+)),+])?)?
    ) => {
        $(#[$($doc)*])*
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $type {
            $($(#[$($field_doc)*])* pub $field: Option<$kind>,)+
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

        #[cfg(feature = "schema")]
        impl $crate::wire::schema::Described for $type {
            const NAME: &'static str = stringify!($type);

            fn schema(all: &mut $crate::wire::schema::Definitions) -> $crate::wire::Json {
                $crate::wire::schema::Shape::new($crate::wire::about!($([$($doc)*])*))
                    $(.field::<$kind>(
                        stringify!($field),
                        $crate::wire::about!($([$($field_doc)*])*),
                        all,
                    ))+
                    $($($(.$rule($($name),+))+)?)?
                    .done()
            }
        }
    };
}

/// Writing of a struct whose fields are listed in the order of the contract; one that is
/// marked `sparse` is left out where it is empty or false.
macro_rules! written {
    (@value $self:ident $field:ident) => { &$self.$field };
    (@value $self:ident $field:ident sparse) => { &$crate::wire::Sparse(&$self.$field) };
    ($type:ident { $($field:ident $($sparse:ident)?),+ $(,)? }) => {
        impl $crate::wire::ToWire for $type {
            fn write(&self, out: &mut dyn $crate::wire::Out) {
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
                $crate::wire::formats::write(self, serializer)
            }
        }
    };
}

/// A closed list of words.
macro_rules! wire_enum {
    (
        $(#[$($doc:tt)*])*
        pub enum $type:ident {
            $($(#[$($variant_doc:tt)*])* $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[$($doc)*])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $type { $($(#[$($variant_doc)*])* $variant,)+ }

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
            fn write(&self, out: &mut dyn $crate::wire::Out) {
                out.text(self.as_str());
            }
        }

        $crate::wire::writes!($type);

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::wire::schema::Described for $type {
            const NAME: &'static str = stringify!($type);

            fn schema(_: &mut $crate::wire::schema::Definitions) -> $crate::wire::Json {
                $crate::wire::schema::words(
                    $crate::wire::about!($([$($doc)*])*),
                    &[$(($word, $crate::wire::about!($([$($variant_doc)*])*))),+],
                )
            }
        }
    };
}

/// What the JSON Schema says of a type that is one text on the wire.
macro_rules! text_schema {
    (
        $type:ident: $about:literal,
        $(pattern = $pattern:literal,)?
        $(format = $format:literal,)?
        examples = [$($example:literal),+]
    ) => {
        #[cfg(feature = "schema")]
        impl $crate::wire::schema::Described for $type {
            const NAME: &'static str = stringify!($type);

            fn schema(_: &mut $crate::wire::schema::Definitions) -> $crate::wire::Json {
                use $crate::wire::schema::{list, object, text};
                object([
                    ("description", text($about)),
                    ("type", text("string")),
                    $(("pattern", text($pattern)),)?
                    $(("format", text($format)),)?
                    ("examples", list([$(text($example)),+])),
                ])
            }
        }
    };
}

/// The words of a doc comment, a line each; other attributes say nothing.
#[cfg(feature = "schema")]
macro_rules! about {
    (@line [doc = $line:literal]) => { concat!($line, "\n") };
    (@line $other:tt) => { "" };
    ($($attribute:tt)*) => { concat!($($crate::wire::about!(@line $attribute)),*) };
}

#[cfg(feature = "schema")]
pub(crate) use about;
pub(crate) use {reads, record, text_schema, wire_enum, wire_struct, writes, written};
