// The public interface of the npm package `anbud`: how the module is loaded and what an error is.
// The shapes and the calls are written from the contract, in contract.d.ts.

import type { Bilingual, CallName, Language } from "./contract.js";

export * from "./contract.js";

// `WebAssembly.Module`, where the project has the types of WebAssembly at all.
type CompiledModule = typeof globalThis extends {
  WebAssembly: { Module: new (...bytes: never) => infer Module };
}
  ? Module & object
  : never;

/** The module already here: its bytes, or compiled. */
export type ModuleBytes = ArrayBuffer | ArrayBufferView<ArrayBuffer> | CompiledModule;

/** Where the module is, or the module itself. In Node a text or file URL names a file. */
export type ModuleSource = URL | string | Request | Response | Promise<Response> | ModuleBytes;

/** Where the words of a language are. In Node a text or file URL names a file. */
export type WordsSource = URL | string | Request | Response | Promise<Response>;

/** What to load, and where it is if not in the package. */
export interface Loading {
  /** The languages to answer in (språk); both where absent. */
  languages?: readonly Language[];
  module?: ModuleSource;
  words?: { [L in Language]?: WordsSource };
}

/**
 * Loads the module for bidders and the words of the languages, side by side; await it once before
 * the first call. More calls of it cost nothing, and a further language may follow. In Node it is
 * the same as `initAll`.
 *
 * @throws {AnbudError} `wasm.not_loaded`; `cause` holds the reason.
 */
export function init(source?: ModuleSource | Loading): Promise<void>;

/**
 * Loads the module with every call in place of the one for bidders or after it.
 *
 * @throws {AnbudError} `wasm.not_loaded`; `cause` holds the reason.
 */
export function initAll(source?: ModuleSource | Loading): Promise<void>;

/**
 * Loads a module from its bytes without waiting, where a program cannot await; the calls are
 * those of the module that is given. `words` are the texts of its languages; in Node those of the
 * package where absent.
 */
export function initSync(module: ModuleBytes, words?: { [L in Language]?: string }): void;

/** Error code (felkod): permanent. Those under `wasm.` are about loading, the others about the input. */
export type ErrorCode =
  | "input.invalid"
  | "input.unknown_field"
  | "input.too_large"
  | "law.parameter_unknown"
  | "law.overlay_conflict"
  | "date.out_of_range"
  | "money.fraction_of_ore"
  | "money.overflow"
  | "evaluation.undefined"
  | "assignment.index_missing"
  | "xml.malformed"
  | "xml.unsupported"
  | "wasm.not_ready"
  | "wasm.not_loaded"
  | "wasm.not_in_module"
  | "wasm.words_not_loaded"
  | "wasm.failed";

/** One fault of an input (fel). */
export interface Fault {
  code: ErrorCode;
  path: string;
  message: Bilingual;
  given?: string;
}

/** An error as it stands on the wire (fel): the first fault, and the others of the input. */
export interface ErrorAnswer {
  error: Fault & { also?: Fault[] };
}

/** Why a question could not be asked (fel), and what to do; "not allowed" is a finding. */
export class AnbudError extends Error {
  constructor(problem: ErrorAnswer["error"], options?: ErrorOptions);
  override readonly name: "AnbudError";
  readonly code: ErrorCode;
  /** Where in the input, `"terms.notice[0].period"`; empty for the whole input. */
  readonly path: string;
  /** In Swedish (på svenska). */
  readonly messageSv: string;
  /** In English (på engelska). */
  readonly messageEn: string;
  /** The value that was given (angivet värde), cut to 60 characters. */
  readonly given?: string;
  /** The other faults of the input (övriga fel), at most 100. */
  readonly also?: Fault[];
  toJSON(): ErrorAnswer;
}

/**
 * A call with JSON text in and out, for programs that hold JSON already.
 *
 * @throws {AnbudError} as every call.
 */
export function answer(call: CallName | (string & Record<never, never>), inputText: string): string;
