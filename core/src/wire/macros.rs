//! One declaration for a type's fields, its strict reading and its writing.

/// A shape that is read and not written: the struct, its strict reading, and what the JSON Schema
/// says of it. A field that is no option must be there. `check` is called with the value, its node
/// and the report once all fields are read; `schema` lists what the JSON Schema can say of that.
macro_rules! input {
    (
        $(#[$($attribute:tt)*])*
        $vis:vis struct $type:ident $([$($type_mark:tt)+])? {
            $(
                $(#[$($field_doc:tt)*])*
                $field_vis:vis $field:ident: $kind:ty $([$($mark:tt)+])?
            ),* $(,)?
        }
        $(check = $check:path,)?
        $(schema = [$($rule:ident($($name:literal),+)),+])?
    ) => {
        $(#[$($attribute)*])*
        $vis struct $type {
            $($(#[$($field_doc)*])* $field_vis $field: $kind,)*
        }

        impl $crate::wire::FromWire for $type {
            fn from_wire(
                node: $crate::wire::Node<'_>,
                report: &mut $crate::wire::Report,
            ) -> Option<Self> {
                let told = report.told();
                $(let mut $field = $crate::wire::decode::Slot::<$kind>::Absent;)*
                node.fields(
                    concat!($(stringify!($field), " "),*),
                    report,
                    &mut |field, value, report| match field {
                        $(stringify!($field) => $field.read(value, report),)*
                        _ => {
                            let _ = (value, report);
                        }
                    },
                )?;
                $(let $field = $field.or_absent(&node, stringify!($field), report);)*
                if report.told() != told {
                    return None;
                }
                let value = Self { $($field: $field?),* };
                $($check(&value, node, report)?;)?
                Some(value)
            }
        }

        $crate::wire::macros::reads!($type);

        #[cfg(feature = "schema")]
        impl $crate::wire::schema::Described for $type {
            const NAME: &'static str = stringify!($type);

            fn schema(all: &mut $crate::wire::schema::Definitions) -> $crate::wire::Json {
                // A question may have no field.
                let _ = &all;
                $crate::wire::schema::Shape::new($crate::wire::about!($([$($attribute)*])*))
                    $(.part::<$kind>(
                        $crate::wire::mark!(name $field $($($mark)+)?),
                        $crate::wire::about!($([$($field_doc)*])*),
                        &$crate::wire::mark!(all $($($mark)+)?),
                        all,
                    ))*
                    $($(.$rule($($name),+))+)?
                    .marked(&$crate::wire::mark!(all $($($type_mark)+)?))
                    .done()
            }
        }
    };
}

/// A shape that is written and not read, an answer or a part of one: the struct, its writing in
/// the order of its fields, and what the JSON Schema says of it.
///
/// A field marked `[sparse]` is left out where it is empty or false; `[wire "if"]` gives a name
/// on the wire that no field of Rust can have; `[python "from_day"]` after a field or the name of
/// the type gives one for Python. What stands under `unwritten` is for callers in Rust.
macro_rules! output {
    (
        $(#[$($attribute:tt)*])*
        pub struct $type:ident $([$($type_mark:tt)+])? {
            $(
                $(#[$($field_doc:tt)*])*
                pub $field:ident: $kind:ty $([$($mark:tt)+])?
            ),+ $(,)?
        }
        $(unwritten {
            $($(#[$($more_doc:tt)*])* $more_vis:vis $more:ident: $more_kind:ty),+ $(,)?
        })?
    ) => {
        $(#[$($attribute)*])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $type {
            $($(#[$($field_doc)*])* pub $field: $kind,)+
            $($($(#[$($more_doc)*])* $more_vis $more: $more_kind,)+)?
        }

        $crate::wire::written!($type { $($field $([$($mark)+])?),+ });

        #[cfg(feature = "schema")]
        impl $crate::wire::schema::Described for $type {
            const NAME: &'static str = stringify!($type);

            fn schema(all: &mut $crate::wire::schema::Definitions) -> $crate::wire::Json {
                $crate::wire::schema::Shape::new($crate::wire::about!($([$($attribute)*])*))
                    $(.part::<$kind>(
                        $crate::wire::mark!(name $field $($($mark)+)?),
                        $crate::wire::about!($([$($field_doc)*])*),
                        &$crate::wire::mark!(all $($($mark)+)?),
                        all,
                    ))+
                    .marked(&$crate::wire::mark!(all $($($type_mark)+)?))
                    .done()
            }
        }
    };
}

/// A shape that is read and written: an [`input!`] that an answer may hold too.
macro_rules! input_output {
    (
        $(#[$($attribute:tt)*])*
        pub struct $type:ident $([$($type_mark:tt)+])? {
            $(
                $(#[$($field_doc:tt)*])*
                pub $field:ident: $kind:ty $([$($mark:tt)+])?
            ),+ $(,)?
        }
        $(check = $check:path,)?
    ) => {
        $crate::wire::input! {
            $(#[$($attribute)*])*
            pub struct $type $([$($type_mark)+])? {
                $($(#[$($field_doc)*])* pub $field: $kind $([$($mark)+])?),+
            }
            $(check = $check,)?
        }

        $crate::wire::written!($type { $($field $([$($mark)+])?),+ });
    };
}

/// An answer that is one of several shapes, told apart by their fields.
macro_rules! output_union {
    (
        $(#[$($attribute:tt)*])*
        pub enum $type:ident {
            $($(#[$($variant_doc:tt)*])* $variant:ident($kind:ty)),+ $(,)?
        }
    ) => {
        $(#[$($attribute)*])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $type { $($(#[$($variant_doc)*])* $variant($kind),)+ }

        impl $crate::wire::ToWire for $type {
            fn write(&self, out: &mut dyn $crate::wire::Out) {
                match self { $(Self::$variant(answer) => answer.write(out),)+ }
            }
        }

        $crate::wire::writes!($type);

        #[cfg(feature = "schema")]
        impl $crate::wire::schema::Described for $type {
            const NAME: &'static str = stringify!($type);

            fn schema(all: &mut $crate::wire::schema::Definitions) -> $crate::wire::Json {
                let forms = [$(all.of::<$kind>()),+];
                let about = $crate::wire::about!($([$($attribute)*])*);
                $crate::wire::schema::any_of(about, forms)
            }
        }
    };
}

/// What is in brackets after the type of a field.
macro_rules! mark {
    (name $field:ident) => { stringify!($field) };
    (name $field:ident wire $name:literal $($rest:tt)*) => { $name };
    (name $field:ident $other:tt $($rest:tt)*) => { $crate::wire::mark!(name $field $($rest)*) };
    (value $value:expr;) => { &$value };
    (value $value:expr; sparse $($rest:tt)*) => { &$crate::wire::Sparse(&$value) };
    (value $value:expr; $other:tt $($rest:tt)*) => { $crate::wire::mark!(value $value; $($rest)*) };
    (all $($name:ident $($value:literal)?),*) => {
        [$((stringify!($name), concat!($($value)?))),*] as [(&str, &str); _]
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
/// A field marked `[needed]` may be absent while a case is written, and every call refuses the shape
/// without it. `check` is as in `input!`; `schema` tells the JSON Schema what it can say of the check.
macro_rules! record {
    (
        $(#[$($doc:tt)*])*
        pub struct $type:ident $([$($type_mark:tt)+])? {
            $($(#[$($field_doc:tt)*])* $field:ident: $kind:ty $([$($mark:tt)+])?,)+
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
                    &mut |field, node, report| match field {
                        $(stringify!($field) => {
                            value.$field = $crate::wire::FromWire::from_wire(node, report);
                        })+
                        _ => {}
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
                        &$crate::wire::mark!(all $($($mark)+)?),
                        all,
                    ))+
                    $($($(.$rule($($name),+))+)?)?
                    .marked(&$crate::wire::mark!(all $($($type_mark)+)?))
                    .done()
            }
        }
    };
}

/// Writing of a struct whose fields are listed in the order of the contract, with the marks of
/// [`output!`].
macro_rules! written {
    ($type:ident { $($field:ident $([$($mark:tt)+])?),+ $(,)? }) => {
        impl $crate::wire::ToWire for $type {
            fn write(&self, out: &mut dyn $crate::wire::Out) {
                out.object(
                    concat!($($crate::wire::mark!(name $field $($($mark)+)?), " "),+),
                    &[$($crate::wire::mark!(value self.$field; $($($mark)+)?)),+],
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
pub(crate) use {
    input, input_output, mark, output, output_union, reads, record, text_schema, wire_enum, writes,
    written,
};
