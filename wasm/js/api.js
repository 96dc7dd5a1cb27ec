// Asks the module: JSON text in and out, errors thrown.

import { ENOUGH_TEXT, isWellFormed } from "./encode.js";
import { AnbudError } from "./error.js";
import { LANGUAGES, loaded } from "./loading.js";

/**
 * @param {string} call
 * @param {string} inputText
 * @returns {string}
 */
export function answer(call, inputText) {
  if (typeof call !== "string" || typeof inputText !== "string") {
    throw invalid(
      "Anropets namn och indata ska vara texter. Lämna indata som JSON-text.",
      "The name of the call and the input must be texts. Give the input as JSON text.",
    );
  }
  const wellFormed =
    isWellFormed(call) && (inputText.length > ENOUGH_TEXT || isWellFormed(inputText));
  if (!wellFormed) {
    throw invalid(
      "Texten innehåller ett halvt surrogatpar. Ta bort det tecknet.",
      "The text contains half a surrogate pair. Remove that character.",
    );
  }
  // More than this is too large in any case; copying it into the module would
  // only make its memory larger for as long as the page lives.
  const text = run(call, inputText.slice(0, ENOUGH_TEXT));
  const lacking = lackingWords();
  if (text.startsWith('{"error":')) throw new AnbudError(JSON.parse(text).error);
  if (lacking.length > 0 && lacking.includes(languageOf(inputText))) {
    throw wordsNotLoaded(languageOf(inputText));
  }
  return text;
}

/** The languages whose words the last answer lacks. */
function lackingWords() {
  const { glue, languages } = /** @type {import("./loading.js").Loaded} */ (loaded);
  return LANGUAGES.filter((language) => !languages.has(language) && glue.missed(language));
}

/**
 * The language of a call; what states none is in Swedish.
 * @param {string} inputText
 * @returns {import("./loading.js").Language}
 */
const languageOf = (inputText) => JSON.parse(inputText).language ?? "sv";

/** @param {string} language */
function wordsNotLoaded(language) {
  const message = {
    sv: `Orden på språket ${language} är inte laddade. Ta med språket: init({ languages: ["${language}"] }).`,
    en: `The words of the language ${language} are not loaded. Name it: init({ languages: ["${language}"] }).`,
  };
  return new AnbudError({ code: "wasm.words_not_loaded", path: "language", message });
}

/**
 * @param {string} call
 * @param {string} inputText
 */
function run(call, inputText) {
  if (!loaded) {
    throw new AnbudError({
      code: "wasm.not_ready",
      path: "",
      message: {
        sv: "Modulen är inte laddad. Vänta på init() före första anropet.",
        en: "The module is not loaded. Await init() before the first call.",
      },
    });
  }
  try {
    return loaded.glue.answer(call, inputText);
  } catch (cause) {
    const message = {
      sv: "Modulen avbröt anropet. Anmäl det gärna som ett fel i anbud.",
      en: "The module broke off the call. Please report this as a fault of anbud.",
    };
    throw new AnbudError({ code: "wasm.failed", path: "", message }, { cause });
  }
}

/**
 * @param {string} sv
 * @param {string} en
 */
function invalid(sv, en) {
  return new AnbudError({ code: "input.invalid", path: "", message: { sv, en } });
}

/**
 * A call that the module lacks is not unknown, as the core would say of it.
 * @param {unknown} error
 * @param {string} name
 */
export function missing(error, name) {
  const unknown = error instanceof AnbudError && error.path === "call" && !loaded?.module.whole;
  if (!unknown) return error;
  const message = {
    sv: `Anropet ${name} finns inte i den lilla modulen. Vänta på initAll() i stället för init().`,
    en: `The call ${name} is not in the small module. Await initAll() in place of init().`,
  };
  return new AnbudError({ code: "wasm.not_in_module", path: "call", message }, { cause: error });
}
