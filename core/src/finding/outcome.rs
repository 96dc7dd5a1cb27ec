//! The five outcomes.

use crate::error::Problem;
use crate::wire::{FromWire, Node, Out, Report, ToWire, input, wire_enum, writes};

/// Outcome (utfall) of a rule. There is no sixth, and unknown is never a no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The rule is met (uppfylld).
    Satisfied,
    /// The rule is broken (överträdd).
    Breached,
    /// The rule says nothing here (inte tillämplig).
    NotApplicable {
        /// Code of the reason.
        because: String,
    },
    /// The law leaves it to a person (kräver bedömning).
    NeedsJudgement {
        /// Code of the question.
        question: String,
    },
    /// Cannot be decided from what is known (okänt).
    Unknown {
        /// Paths of what is missing in the input, or `law:` and a key.
        missing: Vec<String>,
    },
}

impl Outcome {
    pub(crate) fn not_applicable(because: &str) -> Self {
        Self::NotApplicable { because: because.to_owned() }
    }

    pub(crate) fn needs_judgement(question: &str) -> Self {
        Self::NeedsJudgement { question: question.to_owned() }
    }

    /// Unknown for want of these paths.
    pub(crate) fn unknown<const N: usize>(missing: [&str; N]) -> Self {
        Self::Unknown { missing: missing.map(str::to_owned).to_vec() }
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> OutcomeKind {
        match self {
            Self::Satisfied => OutcomeKind::Satisfied,
            Self::Breached => OutcomeKind::Breached,
            Self::NotApplicable { .. } => OutcomeKind::NotApplicable,
            Self::NeedsJudgement { .. } => OutcomeKind::NeedsJudgement,
            Self::Unknown { .. } => OutcomeKind::Unknown,
        }
    }

    /// What is missing; empty for the other outcomes.
    #[must_use]
    pub fn missing(&self) -> &[String] {
        match self {
            Self::Unknown { missing } => missing,
            _ => &[],
        }
    }
}

wire_enum! {
    /// Kind of outcome (slag av utfall).
    pub enum OutcomeKind {
        /// Met.
        Satisfied = "satisfied",
        /// Broken.
        Breached = "breached",
        /// Not applicable.
        NotApplicable = "notApplicable",
        /// Needs judgement.
        NeedsJudgement = "needsJudgement",
        /// Unknown.
        Unknown = "unknown",
    }
}

impl ToWire for Outcome {
    fn write(&self, out: &mut dyn Out) {
        let kind = self.kind();
        match self {
            Self::Satisfied | Self::Breached => out.object("kind ", &[&kind]),
            Self::NotApplicable { because } => out.object("kind because ", &[&kind, because]),
            Self::NeedsJudgement { question } => out.object("kind question ", &[&kind, question]),
            Self::Unknown { missing } => out.object("kind missing ", &[&kind, missing]),
        }
    }
}

writes!(Outcome);

/// The field that an outcome has besides its kind.
const fn own_field(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::NotApplicable => "because",
        OutcomeKind::NeedsJudgement => "question",
        OutcomeKind::Unknown => "missing",
        OutcomeKind::Satisfied | OutcomeKind::Breached => "",
    }
}

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for Outcome {
    const NAME: &'static str = "Outcome";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        use crate::wire::schema::{Shape, one_of};
        let forms = OutcomeKind::ALL.iter().map(|kind| {
            let shape = Shape::new("").constant("kind", kind.as_str());
            let shape = match own_field(*kind) {
                "" => shape,
                "missing" => {
                    shape.field::<Vec<String>>("missing", "", &[], all).required("missing")
                }
                own => shape.field::<String>(own, "", &[], all).required(own),
            };
            shape.done()
        });
        let forms: Vec<_> = forms.collect();
        one_of("Outcome (utfall) of a rule; unknown is never a no.", forms)
    }
}

input! {
    struct OutcomeFields {
        kind: OutcomeKind,
        because: Option<String>,
        question: Option<String>,
        missing: Option<Vec<String>>,
    }
}

impl FromWire for Outcome {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let fields = OutcomeFields::from_wire(node, report)?;
        let OutcomeFields { kind, because, question, missing } = fields;
        let own = own_field(kind);
        let stated = [
            ("because", because.is_some()),
            ("question", question.is_some()),
            ("missing", missing.is_some()),
        ];
        if let Some((name, _)) = stated.iter().find(|(name, there)| *there && *name != own) {
            let known = ["kind", own].into_iter().filter(|field| !field.is_empty());
            let known = known.map(str::to_owned).collect();
            return node.fault_at(
                name,
                Problem::UnknownField { name: (*name).to_owned(), known },
                report,
            );
        }
        let whole = match kind {
            OutcomeKind::Satisfied => Some(Self::Satisfied),
            OutcomeKind::Breached => Some(Self::Breached),
            OutcomeKind::NotApplicable => because.map(|because| Self::NotApplicable { because }),
            OutcomeKind::NeedsJudgement => {
                question.map(|question| Self::NeedsJudgement { question })
            }
            OutcomeKind::Unknown => missing.map(|missing| Self::Unknown { missing }),
        };
        match whole {
            Some(outcome) => Some(outcome),
            None => node.fault_at(own, Problem::Missing, report),
        }
    }
}
