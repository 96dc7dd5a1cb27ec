/** Why a question could not be asked: code, path and what to do, in both languages. */
export class AnbudError extends Error {
  /**
   * @param {{ code: string, path: string, message: { sv: string, en: string } }} problem
   * @param {ErrorOptions} [options]
   */
  constructor({ code, path, message }, options) {
    const where = path === "" ? "" : ` at \`${path}\``;
    super(`${code}${where}: ${message.en} / ${message.sv}`, options);
    this.code = code;
    this.path = path;
    this.messageSv = message.sv;
    this.messageEn = message.en;
  }

  /** The error as it stands on the wire, for a portal that passes it on. */
  toJSON() {
    const message = { sv: this.messageSv, en: this.messageEn };
    return { error: { code: this.code, path: this.path, message } };
  }
}

// On the prototype, like the built-in errors: not a member of each error.
Object.defineProperty(AnbudError.prototype, "name", {
  value: "AnbudError",
  configurable: true,
  writable: true,
});
