// The result as a file of the user's own.

/** @typedef {import("../../wasm/js/index.js").BidCheck} BidCheck */

/**
 * @param {string} name
 * @param {string} type
 * @param {string} content
 */
export function save(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the content once the click is done; the address may go a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * The question with its answer, in the form of the library; the files stand in it as they were.
 * @param {string} input  JSON text.
 * @param {string} result  JSON text.
 */
export const asJson = (input, result) =>
  `{"call":"bid.check","input":${input},"result":${result}}\n`;

/**
 * The result as it stands on the page, heading by heading.
 * @param {string} title
 * @param {{ heading: string, lines: string[] }[]} parts
 */
export function asText(title, parts) {
  const out = [title, "=".repeat(title.length)];
  for (const { heading, lines } of parts) {
    out.push("", heading, "-".repeat(heading.length), ...lines);
  }
  return `${out.join("\n")}\n`;
}
