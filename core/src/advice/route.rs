//! The forms of agreement that a need can lead to.

use crate::wire::wire_enum;

wire_enum! {
    /// Form of agreement (avtalsform) that the need leads to.
    #[non_exhaustive]
    pub enum Route {
        /// An internal assignment (internt uppdrag); nothing to procure.
        Internal = "internal",
        /// In-house procurement (intern upphandling).
        InHouse = "inHouse",
        /// A grant (bidrag).
        Grant = "grant",
        /// A partnership (idéburet offentligt partnerskap) is possible.
        Iop = "iop",
        /// Freedom of choice (valfrihetssystem).
        Lov = "lov",
        /// Direct award (direktupphandling) is allowed by value.
        DirectAward = "directAward",
        /// An advertised procurement (annonserad upphandling).
        Advertised = "advertised",
        /// Procurement reserved for civil-society organisations (idéburna organisationer).
        ReservedNonProfit = "reservedNonProfit",
        /// Procurement reserved for participatory organisations (medarbetar- och brukarägda).
        ReservedParticipation = "reservedParticipation",
        /// Procurement reserved for sheltered workshops (skyddad verksamhet).
        ReservedSheltered = "reservedSheltered",
        /// Stop: public authority may not be handed over (myndighetsutövning).
        Stop = "stop",
        /// Cannot be decided (kan inte avgöras).
        Unknown = "unknown",
    }
}
