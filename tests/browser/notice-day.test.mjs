// The notice-day page in a real browser: the answers, the errors, both languages,
// what axe finds, and that nothing leaves the page.

import assert from "node:assert/strict";
import { get } from "node:http";
import { test } from "node:test";

import { accessible, browser, onPage as onPageAt, server } from "./page.mjs";

/**
 * @param {import("playwright-core").BrowserContextOptions} options
 * @param {(page: import("playwright-core").Page) => Promise<void>} use
 */
const onPage = (options, use) => onPageAt("/examples/notice-day/", options, use);

/**
 * @param {import("playwright-core").Page} page
 * @param {string} id
 */
const days = (page, id) => page.locator(`#${id} .day`).allTextContents();

test("a notice of twelve months has three ends, each explained", async () => {
  await onPage({}, async (page) => {
    assert.equal(await page.locator("#months").inputValue(), "12");
    await page.getByLabel("Dag för uppsägningen").fill("2024-05-29");
    await page.getByRole("button", { name: "Visa slutdagen" }).click();
    const result = page.locator("#end-result");
    for (const day of ["2025-05-29", "2025-05-31", "2025-06-30"]) {
      await result.getByText(day, { exact: true }).first().waitFor();
    }
    assert.deepEqual(await days(page, "end-result"), ["2025-05-29", "2025-05-31", "2025-06-30"]);
    await result.getByText("Så räknades det").click();
    assert.match(await result.innerText(), /Uppsägning den 2024-05-29 ger slutdag 2025-06-30/);
    assert.match(await result.innerText(), /1 § lagen \(1930:173\)/);
    assert.equal(await result.getAttribute("role"), "status");

    await page.locator("#months").selectOption("3");
    assert.deepEqual(await days(page, "end-result"), ["2024-08-29", "2024-08-31", "2024-09-30"]);
  });
});

test("the last day to give notice, and the working day to aim for", async () => {
  await onPage({}, async (page) => {
    await page.getByLabel("Slut senast").fill("2024-12-31");
    await page.keyboard.press("Enter");
    assert.deepEqual(await days(page, "latest-result"), ["2023-12-31", "2023-12-31", "2023-12-31"]);
    const text = await page.locator("#latest-result").innerText();
    assert.match(text, /2023-12-29/, "the 31st is a Sunday");
    assert.match(text, /Alla tre sätten ger samma dag/);
  });
});

test("a day that does not exist is told at its field, in the language shown", async () => {
  await onPage({}, async (page) => {
    const field = page.getByLabel("Dag för uppsägningen");
    for (const bad of ["", "2024-02-30", "29/5 2024", "20240529"]) {
      await field.fill(bad);
      await page.getByRole("button", { name: "Visa slutdagen" }).click();
      const error = page.locator("#given-error");
      await error.waitFor({ state: "visible" });
      assert.match(await error.innerText(), /^Fel: Skriv en dag/);
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      assert.match((await field.getAttribute("aria-describedby")) ?? "", /given-error/);
      assert.ok(await field.evaluate((node) => node === document.activeElement), "focus is there");
    }
    await page.getByRole("button", { name: "In English" }).click();
    assert.match(await page.locator("#given-error").innerText(), /^Error: Write a day/);
    await page.getByLabel("Day of notice").fill("2024-05-29");
    await page.getByRole("button", { name: "Show the end day" }).click();
    assert.equal(await page.locator("#given-error").isVisible(), false);
    assert.equal(await page.getByLabel("Day of notice").getAttribute("aria-invalid"), null);
    assert.equal((await days(page, "end-result")).length, 3);
  });
});

test("the whole page speaks the chosen language", async () => {
  await onPage({}, async (page) => {
    await page.getByLabel("Dag för uppsägningen").fill("2024-05-29");
    await page.keyboard.press("Enter");
    await page.getByLabel("Slut senast").fill("2024-11-15");
    await page.keyboard.press("Enter");
    const swedish = await page.locator("body").innerText();
    await page.getByRole("button", { name: "In English" }).click();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.match(await page.title(), /^Notice/);
    const english = await page.locator("body").innerText();
    assert.doesNotMatch(english.replace("På svenska", ""), /[åäöÅÄÖ]|uppsäg/);
    await page.getByRole("button", { name: "På svenska" }).click();
    assert.equal(await page.locator("body").innerText(), swedish, "and back again");
    await page.getByRole("button", { name: "In English" }).click();
    await page.reload();
    await page.locator("html[data-ready]").waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en", "the choice is remembered");
  });
});

test("axe finds no fault in either language or colour scheme, narrow or wide", async () => {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    for (const width of [320, 1000]) {
      await onPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        await page.locator("#given").fill("2024-05-29");
        await page.keyboard.press("Enter");
        await page.locator("#end-by").fill("2024-13-01");
        await page.keyboard.press("Enter");
        await page.locator("#end-result summary").click();
        for (const language of ["sv", "en"]) {
          await accessible(page, `${language}, ${colorScheme}, ${width} px`);
          await page.locator("#language").click();
        }
      });
    }
  }
});

test("without the module the page says so in both languages", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(`${server.origin}/examples/notice-day/`);
  const alert = page.getByRole("alert");
  await alert.waitFor();
  assert.match(await alert.innerText(), /Ladda om sidan.*Reload the page/);
  await context.close();
});

test("the server hands out its two folders and nothing else", async () => {
  // Not fetch, which would tidy the path before it is sent.
  const status = (/** @type {string} */ path) =>
    new Promise((done, failed) => {
      get(server.origin, { path }, (response) => done(response.resume().statusCode)).on(
        "error",
        failed,
      );
    });
  assert.equal(await status("/wasm/pkg/bidder/anbud_bg.wasm"), 200);
  const { headers } = await fetch(`${server.origin}/wasm/pkg/bidder/anbud_bg.wasm`);
  assert.equal(headers.get("content-type"), "application/wasm");
  assert.equal(await status("/"), 302, "to the bid checker");
  for (const path of [
    "/Cargo.toml",
    "/tests/package.json",
    "/examples/../Cargo.toml",
    "/examples/%2e%2e/Cargo.toml",
    "/examples/..%2fCargo.toml",
    "/examples/notice-day/%00",
    "/examples/%",
    "/examples//etc/passwd",
    "/wasm/build.sh",
  ]) {
    assert.equal(await status(path), 404, path);
  }
});
