// The reports of cases in a real browser: what axe finds, wide and narrow, light and dark, with
// everything unfolded, and that a page asks for nothing. `make test-browser` makes the pages.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";

import { accessible, browser } from "./page.mjs";

const FOLDER = process.env.REPORTS ?? "";
const PAGES = [
  "umea-outreach-2014-bids.html",
  "linkoping-reserved-2024.en.html",
  "index.html",
  "lag.html",
];
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

test("lag.html is searched by words, by day and by doubt, on the page itself", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(await readFile(join(FOLDER, "lag.html"), "utf8"));
  const key = page.locator('article[id="lou.direct_award_limit"]');
  const rows = key.locator("tbody tr:visible");
  const all = await rows.count();
  await page.getByLabel("Sök").fill("direktupphandlingsgräns 15 kap.");
  await page.getByLabel("Gäller den dagen").fill("2013-05-01");
  assert.match((await page.getByRole("status").textContent()) ?? "", /^\d+ av \d+ nycklar visas$/);
  assert.equal(await rows.count(), 1);
  assert.match((await rows.textContent()) ?? "", /284\s631/);
  assert.equal(await page.locator('article[id="lou.act"]').isVisible(), false);
  await page.getByLabel("Gäller den dagen").fill("2014-05-01");
  await page.getByLabel("Bara obekräftade").check();
  assert.equal(await key.isVisible(), false);
  await page.getByLabel("Bara obekräftade").uncheck();
  await page.getByLabel("Sök").fill("");
  await page.getByLabel("Gäller den dagen").fill("");
  assert.equal(await rows.count(), all);
  await context.close();
});

test("lag.html holds everything where scripts do not run", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(await readFile(join(FOLDER, "lag.html"), "utf8"));
  assert.equal(
    await page.locator("article:visible").count(),
    await page.locator("article").count(),
  );
  assert.equal(await page.getByLabel("Sök").isVisible(), false);
  await context.close();
});
