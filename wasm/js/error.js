/** Why a question could not be asked: code, path and what to do, in both languages. */
export class AnbudError extends Error {
  /**
   * @typedef {{ code: string, path: string, message: { sv: string, en: string }, given?: string }} Fault
   * @param {Fault & { also?: Fault[] }} problem
   * @param {ErrorOptions} [options]
   */
  constructor({ code, path, message, given, also }, options) {
    const where = path === "" ? "" : ` at \`${path}\``;
    super(`${code}${where}: ${message.en} / ${message.sv}`, options);
    this.code = code;
    this.path = path;
    this.messageSv = message.sv;
    this.messageEn = message.en;
    // Absent where the error is not about one value, as on the wire.
    if (given !== undefined) this.given = given;
    // The other faults, absent where there is one alone.
    if (also !== undefined) this.also = also;
  }

  /** The error as it stands on the wire, for a portal that passes it on. */
  toJSON() {
    const message = { sv: this.messageSv, en: this.messageEn };
    const { code, path, given, also } = this;
    const rest = { ...(given !== undefined && { given }), ...(also !== undefined && { also }) };
    return { error: { code, path, message, ...rest } };
  }
}

// On the prototype, like the built-in errors: not a member of each error.
Object.defineProperty(AnbudError.prototype, "name", {
  value: "AnbudError",
  configurable: true,
  writable: true,
});
