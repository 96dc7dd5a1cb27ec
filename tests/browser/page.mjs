// What the browser tests share: a real Chromium, a page that must stay silent, and axe.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";

import { serve } from "../tools/serve.mjs";

/** @typedef {import("playwright-core").Page} Page */

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// A browser under root has no sandbox; the rest keeps it from calling home.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @type {import("playwright-core").Browser} */
export let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
export let server;

before(async () => {
  const tool = fileURLToPath(new URL("../tools/chromium.sh", import.meta.url));
  const executablePath = execFileSync(tool, { encoding: "utf8" }).trim().split("\n").at(-1) ?? "";
  server = await serve(0);
  browser = await chromium.launch({ executablePath, args: FLAGS });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * Opens a page of the examples, and fails the test for each request elsewhere or fault told in
 * the console.
 * @param {string} path  `/examples/notice-day/`
 * @param {import("playwright-core").BrowserContextOptions} options
 * @param {(page: Page, asked: URL[]) => Promise<void>} use  With the requests so far.
 */
export async function onPage(path, options, use) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  /** @type {URL[]} */
  const asked = [];
  page.on("request", (request) => {
    const address = new URL(request.url());
    asked.push(address);
    // What a page saves is handed out by itself.
    if (address.protocol === "blob:" && address.href.includes(server.origin)) return;
    if (address.origin !== server.origin) faults.push(`asked ${address}`);
    if (request.method() !== "GET" || request.postData()) faults.push(`sent to ${address}`);
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  await page.goto(server.origin + path);
  await page.locator("html[data-ready]").waitFor();
  await use(page, asked);
  assert.deepEqual(faults, []);
  await context.close();
}

/**
 * Nothing that axe finds, and nothing wider than the window.
 * @param {Page} page
 * @param {string} where
 */
export async function accessible(page, where) {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  assert.deepEqual(found, [], where);
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(scrolls, false, `${where}: nothing is wider than the window`);
}
