/** Why a question could not be asked: code, path and what to do, in both languages. */
export class AnbudError extends Error {
  /**
   * @param {{ code: string, path: string, message: { sv: string, en: string }, given?: string }} problem
   * @param {ErrorOptions} [options]
   */
  constructor({ code, path, message, given }, options) {
    const where = path === "" ? "" : ` at \`${path}\``;
    super(`${code}${where}: ${message.en} / ${message.sv}`, options);
    this.code = code;
    this.path = path;
    this.messageSv = message.sv;
    this.messageEn = message.en;
    // Absent where the error is not about one value, as on the wire.
    if (given !== undefined) this.given = given;
  }

  /** The error as it stands on the wire, for a portal that passes it on. */
  toJSON() {
    const message = { sv: this.messageSv, en: this.messageEn };
    const { code, path, given } = this;
    return { error: { code, path, message, ...(given !== undefined && { given }) } };
  }
}

// On the prototype, like the built-in errors: not a member of each error.
Object.defineProperty(AnbudError.prototype, "name", {
  value: "AnbudError",
  configurable: true,
  writable: true,
});
