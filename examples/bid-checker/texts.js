// The words of the page. The Swedish ones of the fixed parts stand in index.html,
// so that they are there before any script runs.

/** @typedef {ReturnType<typeof import("./time.js").between>} Span */

export const english = {
  title: "Check your bid before the deadline",
  intro:
    "Open the tender and your bid, and see what is missing, what must be corrected first, and how much time is left.",
  private: "Everything is computed in your browser. The files never leave your computer.",
  filesHeading: "Open the files",
  tenderName: "The tender",
  tenderHint: "What is asked for: deadline, requirements, documents.",
  tenderPick: "Choose the tender file",
  bidName: "Your bid",
  bidHint: "What you answer: price, answers, documents.",
  bidPick: "Choose the bid file",
  drop: "or drop it here",
  dropBid: "or drop it here",
  noFiles: "No files yet?",
  example: "Use the built-in Umeå example",
  again: "Start over",
  invented:
    "The bids and the requirements in this example are invented. Umeå kommun did not receive these bids; only the day of the deadline is real.",
  exampleBid: "Which bid?",
  helpSummary: "What do the two files look like?",
  helpIntro:
    "Both are text files in the JSON format. Leave out what you do not know: the page tells you if it matters. Write amounts in quotes, with a point before the öre.",
  helpTender: "A tender",
  helpBid: "A bid",
  helpIds:
    "The id of a requirement or document in the tender is what the bid points to. Do not write the day and time of receipt before the bid is submitted.",
  templates: "Empty templates to fill in",
  templateTender: "Template for the tender",
  templateBid: "Template for the bid",
  templateHint:
    "Replace every text that says what to write, and remove the lines you do not need. The page points to what is left.",
  timeHeading: "How much time is left?",
  from: "Count from (Swedish time)",
  atHint: "YYYY-MM-DD HH:MM, for instance 2026-03-31 14:00",
  now: "Now",
  assume: "Check the bid as if it were submitted at that time",
  resultHeading: "Result",
  saveText: "Save as text",
  saveJson: "Save as JSON",
  print: "Print",
  disclaimer:
    "This is a check of what stands in the two files and no legal advice. The procurement documents come first.",
  other: "Compute days of notice",
};

const list = (/** @type {string[]} */ parts, /** @type {string} */ and) => parts.join(` ${and} `);

/** @param {number} n */
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

/**
 * @param {Span} span
 * @param {(n: number, what: "day" | "hour" | "minute") => string} word
 */
function parts({ days, hours, minutes }, word) {
  if (days > 0) return hours > 0 ? [word(days, "day"), word(hours, "hour")] : [word(days, "day")];
  if (hours > 0) {
    return minutes > 0 ? [word(hours, "hour"), word(minutes, "minute")] : [word(hours, "hour")];
  }
  return [word(minutes, "minute")];
}

export const spoken = {
  sv: {
    error: "Fel",
    inFile: (/** @type {string} */ name) => `Filen ${name} gick inte att använda.`,
    where: "Plats i filen:",
    wholeFile: "hela filen",
    noFile: "Ingen fil vald",
    opened: (/** @type {string} */ name) => `Öppnad: ${name}`,
    counts: (/** @type {number} */ requirements, /** @type {number} */ documents) =>
      `${requirements} krav, ${documents} ${documents === 1 ? "handling" : "handlingar"}`,
    oneFile: "Släpp en fil i taget.",
    badTime: "Skriv en dag och ett klockslag som finns, på formen ÅÅÅÅ-MM-DD TT:MM.",
    span(/** @type {Span} */ span) {
      const word = (/** @type {number} */ n, /** @type {"day" | "hour" | "minute"} */ what) => {
        const names = {
          day: ["dygn", "dygn"],
          hour: ["timme", "timmar"],
          minute: ["minut", "minuter"],
        };
        return `${grouped(n)} ${names[what][n === 1 ? 0 : 1]}`;
      };
      return list(parts(span, word), "och");
    },
    left: (/** @type {string} */ span) => `${span} kvar`,
    gone: (/** @type {string} */ span) => `Tiden gick ut för ${span} sedan`,
    noDeadline: "Upphandlingsfilen säger inte vilken dag som är den sista.",
    deadline: (/** @type {string} */ day, /** @type {string | undefined} */ time) =>
      time
        ? `Sista anbudsdag är ${day} klockan ${time}.`
        : `Sista anbudsdag är ${day}. Inget klockslag är angivet, så hela dagen räknas.`,
    waiting: "Öppna båda filerna för att se resultatet.",
    assumed: (/** @type {string} */ at) => `Prövat som om anbudet lämnas ${at}.`,
    todo: "Gör först",
    nothing: "Inget av det som är angivet behöver rättas.",
    show: "Visa prövningen",
    find: "Ta reda på och skriv in",
    unanswered: (/** @type {string} */ name) =>
      `Ni har inte svarat på: ${name}. Utan svar får ni troligen inga poäng för det`,
    judge: "Bedöm",
    findings: "Allt som prövades",
    rule: "Regel",
    fields: "Fält i filerna",
    notChecked: "Det här kontrollerades inte",
    fileName: "anbudskontroll",
    report: "Kontroll av anbud",
    tender: "Upphandling",
    bid: "Anbud",
    countedFrom: "Räknat från",
    unnamed: "utan namn",
    invented: "Anbuden i exemplet är påhittade.",
    count: (/** @type {number} */ n) => `${n} ${n === 1 ? "sak" : "saker"} att göra`,
    failed: "Sidan gick inte att ladda. Ladda om den.",
    exampleFailed: "Exemplet gick inte att hämta. Försök igen.",
  },
  en: {
    error: "Error",
    inFile: (/** @type {string} */ name) => `The file ${name} could not be used.`,
    where: "Place in the file:",
    wholeFile: "the whole file",
    noFile: "No file chosen",
    opened: (/** @type {string} */ name) => `Opened: ${name}`,
    counts: (/** @type {number} */ requirements, /** @type {number} */ documents) =>
      `${requirements} ${requirements === 1 ? "requirement" : "requirements"}, ${documents} ${documents === 1 ? "document" : "documents"}`,
    oneFile: "Drop one file at a time.",
    badTime: "Write a day and a time that exist, in the form YYYY-MM-DD HH:MM.",
    span(/** @type {Span} */ span) {
      const word = (/** @type {number} */ n, /** @type {"day" | "hour" | "minute"} */ what) =>
        `${grouped(n)} ${what}${n === 1 ? "" : "s"}`;
      return list(parts(span, word), "and");
    },
    left: (/** @type {string} */ span) => `${span} left`,
    gone: (/** @type {string} */ span) => `The time ran out ${span} ago`,
    noDeadline: "The tender file does not say which day is the deadline.",
    deadline: (/** @type {string} */ day, /** @type {string | undefined} */ time) =>
      time
        ? `The deadline is ${day} at ${time}.`
        : `The deadline is ${day}. No time of day is stated, so the whole day counts.`,
    waiting: "Open both files to see the result.",
    assumed: (/** @type {string} */ at) => `Checked as if the bid were submitted ${at}.`,
    todo: "Do first",
    nothing: "Nothing in what is stated needs to be corrected.",
    show: "Show the finding",
    find: "Find out and write down",
    unanswered: (/** @type {string} */ name) =>
      `You have not answered: ${name}. Without an answer it is likely to give you no points`,
    judge: "Judge",
    findings: "Everything that was checked",
    rule: "Rule",
    fields: "Fields of the files",
    notChecked: "This was not checked",
    fileName: "bid-check",
    report: "Check of a bid",
    tender: "Tender",
    bid: "Bid",
    countedFrom: "Counted from",
    unnamed: "without a name",
    invented: "The bids of the example are invented.",
    count: (/** @type {number} */ n) => `${n} ${n === 1 ? "thing" : "things"} to do`,
    failed: "The page could not be loaded. Reload it.",
    exampleFailed: "The example could not be fetched. Try again.",
  },
};
