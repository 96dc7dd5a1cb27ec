// What the tests of the bid checker share: a tender, a good bid, and how they are opened.

import { onPage as onPageAt } from "./page.mjs";

/** @typedef {import("playwright-core").Page} Page */

export const PATH = "/examples/bid-checker/";

/**
 * @param {import("playwright-core").BrowserContextOptions} options
 * @param {(page: Page, asked: URL[]) => Promise<void>} use
 */
export const onPage = (options, use) => onPageAt(PATH, options, use);

export const tender = {
  id: "dagcenter",
  title: "Dagcenter",
  startedOn: "2026-01-15",
  bidDeadline: { on: "2026-03-31", time: "12:00" },
  bidValidity: { months: 4 },
  lots: [],
  requirements: [
    { id: "k1", text: { sv: "Öppet varje dag", en: "Open every day" }, kind: "mandatory" },
  ],
  documents: [
    { id: "pris", title: "Prisblankett", required: true, signed: true },
    { id: "bevis", title: "Registreringsbevis", required: true, maxAgeDays: 90 },
  ],
};

export const good = {
  id: "A",
  bidder: { name: "Anbudsgivare A", number: "212000-0142" },
  prices: [{ annual: "4200000.00" }],
  answers: [{ requirement: "k1", met: true }],
  documents: [
    { id: "pris", signed: true },
    { id: "bevis", dated: "2026-02-20" },
  ],
  exclusion: [{ ground: "13:1", present: false }],
  reliedOn: [],
  validUntil: "2026-07-31",
  members: [],
  secrecy: [],
  selfDeclaration: false,
};

export const BEFORE = "2026-03-27 11:00";

/**
 * @param {Page} page
 * @param {"tender" | "bid"} part
 * @param {unknown} content  A text as it stands, bytes, or a value as JSON.
 * @param {string} [name]
 */
export async function give(page, part, content, name = `${part}.json`) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const buffer = content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(text);
  const settled = page.locator(`#${part}-slot.open, #${part}-error:not([hidden])`);
  await page.locator(`#${part}-file`).setInputFiles({ name, mimeType: "application/json", buffer });
  await settled.waitFor();
}

/**
 * Both files at a time, and the verdict in words.
 * @param {Page} page
 * @param {unknown} bid
 * @param {string} [at]
 */
export async function verdict(page, bid, at = BEFORE) {
  await page.locator("#at").fill(at);
  await give(page, "tender", tender);
  await give(page, "bid", bid);
  return page.locator("#verdict .name").innerText();
}

/** @param {Page} page */
export const tasks = (page) => page.locator(".todo > li").allInnerTexts();
