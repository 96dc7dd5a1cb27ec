// The public interface of the npm package `anbud`: how the module is loaded and what an error is.
// The shapes and the calls are written from the contract, in contract.d.ts.

import type { Bilingual, CallName } from "./contract.js";

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

/**
 * Loads the small module, with the calls on days, notice, budgets and bids; await it once
 * before the first call. More calls of it cost nothing. Without an argument it finds
 * `anbud_bg.wasm` in the package. In Node it is the same as `initAll`.
 *
 * @throws {AnbudError} `wasm.not_loaded`; `cause` holds the reason.
 */
export function init(source?: ModuleSource): Promise<void>;

/**
 * Loads the module with every call, `all/anbud_bg.wasm`, in place of the small one or after it.
 *
 * @throws {AnbudError} `wasm.not_loaded`; `cause` holds the reason.
 */
export function initAll(source?: ModuleSource): Promise<void>;

/**
 * Loads a module from its bytes without waiting, where a program cannot await; the calls are
 * those of the module that is given.
 */
export function initSync(module: ModuleBytes): void;

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
  | "wasm.failed";

/** An error as it stands on the wire (fel). */
export interface ErrorAnswer {
  error: { code: ErrorCode; path: string; message: Bilingual; given?: string };
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
  toJSON(): ErrorAnswer;
}

/**
 * A call with JSON text in and out, for programs that hold JSON already.
 *
 * @throws {AnbudError} as every call.
 */
export function answer(call: CallName | (string & Record<never, never>), inputText: string): string;
