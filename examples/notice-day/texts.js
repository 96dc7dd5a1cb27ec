// The words of the page. The Swedish ones of the fixed parts stand in index.html,
// so that they are there before any script runs.

export const english = {
  title: "Notice: when does the assignment end?",
  intro:
    "An agreement that runs until further notice may state a notice period without saying where the period ends. There are then three ways to count. This page counts all three and shows how.",
  private: "Everything is computed in your browser. Nothing you type leaves the page.",
  months: "Notice period",
  endHeading: "If notice is given on a certain day",
  given: "Day of notice",
  dayHint: "YYYY-MM-DD, for instance 2024-05-29",
  endAsk: "Show the end day",
  latestHeading: "If the assignment is to have ended by a certain day",
  endBy: "Ended by",
  latestAsk: "Show the last day to give notice",
  other: "Check your bid before the deadline",
  disclaimer: "This is a computation and no legal advice. The words of the agreement come first.",
};

export const spoken = {
  sv: {
    months: (/** @type {number} */ n) => (n === 1 ? "1 månad" : `${n} månader`),
    error: "Fel: ",
    readings: {
      dayExact: "Dag för dag",
      monthEnd: "Till månadens slut",
      quarterEnd: "Till kvartalets slut",
    },
    agree: "Alla tre sätten ger samma dag.",
    differ:
      "Avtalet avgör vilket sätt som gäller. Säger det inget, fråga motparten innan du räknar med en av dagarna.",
    giveBy: "Säg upp senast",
    noDay: "Ingen dag efter uppdragets start är tidig nog.",
    ends: (/** @type {string} */ day) => `Slutar ${day}.`,
    advise: (/** @type {string} */ day) => `Lämna uppsägningen helst senast ${day}.`,
    how: "Så räknades det",
    steps: {
      given: "Uppsägning",
      countedFrom: "Räknas från",
      periodEnds: "Uppsägningstiden är slut",
      minimumTermEnds: "Bindningstiden är slut",
      anchored: "Månadens eller kvartalets sista dag",
      fixedEnd: "Avtalstiden är slut",
      termEnds: "Den förlängda tiden är slut",
    },
    failed: "Räknaren gick inte att ladda. Ladda om sidan.",
  },
  en: {
    months: (/** @type {number} */ n) => (n === 1 ? "1 month" : `${n} months`),
    error: "Error: ",
    readings: {
      dayExact: "Day for day",
      monthEnd: "To the end of the month",
      quarterEnd: "To the end of the quarter",
    },
    agree: "All three ways give the same day.",
    differ:
      "The agreement decides which way holds. If it is silent, ask the other party before you rely on one of the days.",
    giveBy: "Give notice by",
    noDay: "No day after the start of the assignment is early enough.",
    ends: (/** @type {string} */ day) => `Ends on ${day}.`,
    advise: (/** @type {string} */ day) => `Better hand over the notice by ${day}.`,
    how: "How it was counted",
    steps: {
      given: "Notice",
      countedFrom: "Counted from",
      periodEnds: "The notice period has run",
      minimumTermEnds: "The minimum term has run",
      anchored: "Last day of the month or quarter",
      fixedEnd: "The fixed term has run",
      termEnds: "The extended term has run",
    },
    failed: "The calculator could not be loaded. Reload the page.",
  },
};
