// Loads a module and the words that belong to it, and holds what is loaded.
//
// A module has no words in it: they are a file for each language, fetched beside it, so that a page
// downloads the languages that it shows. Once both are there every call is synchronous.

import { AnbudError } from "./error.js";

/** @typedef {import("./index.js").Language} Language */

/**
 * The glue of a module; that of each list of calls is the same.
 * @typedef {typeof import("../pkg/bidder/anbud.js")} Glue
 */

/**
 * A module of the package, and where its parts are found. `given` is a place that the caller names
 * in place of the package.
 * @typedef {object} Module
 * @property {boolean} whole  Whether every call is in it.
 * @property {() => Glue | Promise<Glue>} glue
 * @property {(given: any) => any} binary
 * @property {(language: Language, given: any) => any} words  A response, or the text.
 */

/** @typedef {{ module: Module, glue: Glue, languages: Set<Language> }} Loaded */

/** @type {readonly Language[]} */
export const LANGUAGES = ["sv", "en"];

/**
 * What answers; of two modules the one with every call.
 * @type {Loaded | undefined}
 */
export let loaded;

/** @type {Map<Module, Promise<Loaded>>} */
const starting = new Map();

/**
 * Loads a module once, however often it is asked for, and the words that it lacks.
 * @param {Module} module
 * @param {any} given  Where the module is, or options.
 * @returns {Promise<void>}
 */
export async function load(module, given) {
  const { languages = LANGUAGES, words = {}, module: source } = optionsOf(given);
  const there = enough(module);
  try {
    const lacking = languages.filter((language) => !there?.languages.has(language));
    const [into, ...texts] = await Promise.all([
      there ?? started(module, source),
      ...lacking.map(async (language) =>
        textOf(await (there?.module ?? module).words(language, words[language])),
      ),
    ]);
    for (const [place, text] of texts.entries()) install(into, lacking[place], text);
    use(into);
  } catch (cause) {
    throw notLoaded(cause);
  }
}

/**
 * @param {Module} module
 * @param {Glue} glue
 * @param {any} bytes
 * @param {Partial<Record<Language, string>>} words
 */
export function loadSync(module, glue, bytes, words) {
  try {
    let into = enough(module);
    if (!into) {
      glue.initSync({ module: bytes });
      into = { module, glue, languages: new Set() };
    }
    for (const language of LANGUAGES) install(into, language, words[language]);
    use(into);
  } catch (cause) {
    throw notLoaded(cause);
  }
}

/**
 * What is loaded already, where it has the calls of the module.
 * @param {Module} module
 */
function enough(module) {
  return loaded && (loaded.module.whole || !module.whole) ? loaded : undefined;
}

/**
 * @param {Module} module
 * @param {any} source
 */
function started(module, source) {
  const begun = starting.get(module) ?? start(module, source);
  starting.set(module, begun);
  // What failed may be tried again.
  begun.catch(() => starting.delete(module));
  return begun;
}

/**
 * @param {Module} module
 * @param {any} source
 * @returns {Promise<Loaded>}
 */
async function start(module, source) {
  const glue = await module.glue();
  await glue.default({ module_or_path: await module.binary(source) });
  return { module, glue, languages: new Set() };
}

/** @param {Loaded} into */
function use(into) {
  if (!enough(into.module)) loaded = into;
}

/**
 * @param {Loaded} into
 * @param {Language} language
 * @param {string | undefined} text
 */
function install({ glue, languages }, language, text) {
  if (text === undefined || languages.has(language)) return;
  const refused = glue.install(language, text);
  if (refused !== undefined) throw new Error(refused);
  languages.add(language);
}

/**
 * A place or the module itself, as options.
 * @param {any} given
 * @returns {{ languages?: Language[], words?: Partial<Record<Language, any>>, module?: any }}
 */
function optionsOf(given) {
  const plain = given && [Object.prototype, null].includes(Object.getPrototypeOf(given));
  return plain ? given : { module: given };
}

/** @param {Response | string} found */
async function textOf(found) {
  if (typeof found === "string") return found;
  if (!found.ok) throw new Error(`${found.status} ${found.statusText}: ${found.url}`);
  return found.text();
}

/** @param {unknown} cause */
function notLoaded(cause) {
  const message = {
    sv: "Modulen eller dess ord gick inte att ladda. Kontrollera adresserna till anbud_bg.wasm och words.sv.txt, och att sidans CSP tillåter 'wasm-unsafe-eval'.",
    en: "The module or its words could not be loaded. Check the addresses of anbud_bg.wasm and words.sv.txt, and that the CSP of the page allows 'wasm-unsafe-eval'.",
  };
  return new AnbudError({ code: "wasm.not_loaded", path: "", message }, { cause });
}
