// The reports of cases in a real browser: what axe finds, wide and narrow, light and dark, with
// everything unfolded, and that a page asks for nothing. `make test-browser` makes the pages.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";

import { accessible, browser } from "./page.mjs";

const FOLDER = process.env.REPORTS ?? "";
const PAGES = ["umea-outreach-2014-bids.html", "linkoping-reserved-2024.en.html", "index.html"];
/** @type {import("playwright-core").BrowserContextOptions[]} */
const WINDOWS = [
  { viewport: { width: 1000, height: 900 }, colorScheme: "light" },
  { viewport: { width: 320, height: 640 }, colorScheme: "dark" },
];

for (const name of PAGES) {
  test(`${name} can be read by everybody`, async () => {
    const html = await readFile(join(FOLDER, name), "utf8");
    for (const options of WINDOWS) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      /** @type {string[]} */
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(html);
      await page.locator("details").evaluateAll((all) => {
        for (const folded of all) folded.setAttribute("open", "");
      });
      await accessible(page, `${name}, ${options.viewport?.width} pixels`);
      assert.deepEqual(asked, []);
      await context.close();
    }
  });
}
