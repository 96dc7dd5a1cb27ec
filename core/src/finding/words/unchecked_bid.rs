//! The words of what no rule on bids looked at.

use super::words;

pub(super) const NOT_CHECKED: &str = words![
    (
        "exclusion_of_others_not_stated",
        (
            "uteslutningsgrunder hos gruppens medlemmar och åberopade företag (inget är uppgivet)",
            "exclusion grounds of the members of the group and the companies relied on (nothing is stated)",
        ),
    ),
    (
        "valid_until_not_stated",
        (
            "hur länge anbudet binder (inget är uppgivet)",
            "how long the bid binds (nothing is stated)"
        ),
    ),
    (
        "proof_in_answers_not_stated",
        (
            "handlingar som svaren själva åberopar (alla svar pekar inte på någon)",
            "documents that the answers themselves point to (not every answer names one)",
        ),
    ),
    (
        "price_lines_not_stated",
        (
            "om priset är rätt summerat (prisrader saknas)",
            "whether the price adds up (no price lines)"
        ),
    ),
    (
        "price_sum_not_stated",
        (
            "om prisradernas summa är den som anbudsgivaren menar (ingen summa är uppgiven)",
            "whether the sum of the price lines is what the bidder means (no sum is stated)",
        ),
    ),
    (
        "commitment_document_not_stated",
        (
            "i vilken handling ett åberopat företags åtagande finns",
            "in which document the commitment of a company relied on is",
        ),
    ),
    (
        "entries_without_id",
        (
            "handlingar och svar utan id, som inte kan knytas till upphandlingen",
            "documents and answers without an id, which cannot be tied to the tender",
        ),
    ),
    (
        "bidder_not_named",
        (
            "vem som lämnar anbudet (inget namn är uppgivet)",
            "who submits the bid (no name is stated)"
        )
    ),
    (
        "submitted_documents_not_stated",
        (
            "anbudets handlingar (de är inte uppräknade)",
            "the documents of the bid (they are not listed)"
        )
    ),
    (
        "answers_not_stated",
        (
            "anbudets svar på kraven (de är inte uppgivna)",
            "the answers of the bid (they are not stated)"
        )
    ),
    (
        "lots_not_stated",
        (
            "vilka delar anbudet avser (inget är uppgivet)",
            "which lots the bid is for (nothing is stated)"
        )
    ),
    (
        "group_not_stated",
        (
            "om flera lämnar anbudet tillsammans (inget är uppgivet)",
            "whether several submit the bid together (nothing is stated)"
        )
    ),
    (
        "subcontractors_not_stated",
        ("underleverantörer (inget är uppgivet)", "subcontractors (nothing is stated)")
    ),
    (
        "self_declaration_not_stated",
        ("egen försäkran (inget är uppgivet)", "self-declaration (nothing is stated)")
    ),
    (
        "secrecy_not_stated",
        ("begäran om sekretess (inget är uppgivet)", "requests for secrecy (nothing is stated)")
    ),
    (
        "line_amounts_not_stated",
        (
            "om varje prisrad är rätt uträknad (belopp saknas på någon rad)",
            "whether each price line is rightly computed (a line states no amount)"
        )
    ),
];
