// The page that checks a bid, as people use it: both languages, the keyboard alone, files
// dropped and saved, paper, what axe finds, and that nothing leaves the page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { give, good, onPage, PATH, tender, verdict } from "./bid-checker.mjs";
import { accessible, browser, server } from "./page.mjs";

test("the whole page speaks the chosen language, and remembers it", async () => {
  await onPage({}, async (page) => {
    const bid = { ...good, answers: [{ requirement: "k1", met: false }], documents: [] };
    await verdict(page, { ...bid, exclusion: [{ ground: "13:3", present: true }] });
    await page.locator(".help summary").first().click();
    const swedish = await page.locator("body").innerText();
    await page.getByRole("button", { name: "In English" }).click();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal(await page.locator("#verdict .name").innerText(), "Can be rejected");
    const english = await page.locator("body").innerText();
    const ours = ["På svenska", "Umeå", "öre", "Öppet varje dag"];
    const rest = ours.reduce((text, known) => text.replaceAll(known, ""), english);
    assert.doesNotMatch(rest, /[åäöÅÄÖ]|anbudet|kravet/);
    assert.equal(await page.locator("#template-bid").getAttribute("href"), "templates/bid.en.json");
    await page.getByRole("button", { name: "På svenska" }).click();
    assert.equal(await page.locator("body").innerText(), swedish, "and back again");
    await page.getByRole("button", { name: "In English" }).click();
    await page.reload();
    await page.locator("html[data-ready]").waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
  });
});

test("the keyboard alone is enough, and shows where it is", async () => {
  await onPage({}, async (page) => {
    const outline = () =>
      page.evaluate(() => {
        const active = document.activeElement;
        const seen = active?.matches("input[type=file]") ? active.nextElementSibling : active;
        return seen ? getComputedStyle(seen).outlineStyle : "none";
      });
    const tabTo = async (/** @type {string} */ id) => {
      for (let i = 0; i < 40; i += 1) {
        await page.keyboard.press("Tab");
        assert.equal(await outline(), "solid", "focus is visible");
        if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
      }
      assert.fail(`no way to ${id}`);
    };
    // Asked for early: until the browser has been told, it opens a dialog of its own.
    const choosing = page.waitForEvent("filechooser");
    await tabTo("tender-file");
    await page.keyboard.press("Enter");
    const chooser = await choosing;
    const buffer = Buffer.from(JSON.stringify(tender));
    await chooser.setFiles({ name: "upphandling.json", mimeType: "application/json", buffer });
    await page.locator("#tender-slot.open").waitFor();
    await tabTo("example");
    await page.keyboard.press("Enter");
    await page.locator("#verdict .name").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "which");
    for (const _ of "BCDE") await page.keyboard.press("ArrowDown");
    await page.locator(".verdict.rejectable").waitFor();
    await tabTo("save-text");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Enter"),
    ]);
    assert.equal(download.suggestedFilename(), "anbudskontroll.txt");
  });
});

test("files can be dropped, one at a time, and a miss does not lose the page", async () => {
  await onPage({}, async (page) => {
    const drop = (/** @type {string} */ on, /** @type {string[]} */ texts) =>
      page.evaluate(
        ([on, texts]) => {
          const dataTransfer = new DataTransfer();
          for (const text of texts) dataTransfer.items.add(new File([text], "släppt.json"));
          const event = { dataTransfer, bubbles: true, cancelable: true };
          return !document.querySelector(on)?.dispatchEvent(new DragEvent("drop", event));
        },
        /** @type {const} */ ([on, texts]),
      );
    await drop("#tender-slot", [JSON.stringify(tender)]);
    await page.locator("#tender-slot.open").waitFor();
    assert.match(
      await page.locator("#tender-state").innerText(),
      /släppt\.json\s*1 krav, 2 handlingar/,
    );
    await drop("#bid-slot", ["{}", "{}"]);
    await page.getByText("Släpp en fil i taget").waitFor();
    assert.equal(await drop("footer", ["{}"]), true, "the browser does not open it");
    await drop("#bid-slot", [JSON.stringify(good)]);
    await page.locator("#verdict .name").waitFor();
    await page.getByRole("button", { name: "Börja om" }).click();
    assert.equal(await page.locator(".slot.open").count(), 0);
  });
});

test("the result can be saved as text and as JSON", async () => {
  await onPage({}, async (page) => {
    const unsure =
      '{ "prices": [], "documents": [], "extensions": { "n": 1.10, "big": 12345678901234567890 } }';
    await verdict(page, unsure);
    const saved = async (/** @type {string} */ name) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return {
        name: download.suggestedFilename(),
        text: await readFile(await download.path(), "utf8"),
      };
    };
    const text = await saved("Spara som text");
    assert.equal(text.name, "anbudskontroll.txt");
    assert.match(text.text, /^Kontroll av anbud\n=+\n\nKan förkastas\n/);
    assert.match(text.text, /1\. \[Grund att förkasta\] Ange ett pris\n/);
    assert.match(text.text, /Upphandling: Dagcenter\n/);
    assert.match(text.text, /Regel: bid\.received_in_time\n/);
    const json = await saved("Spara som JSON");
    assert.equal(json.name, "anbudskontroll.json");
    assert.ok(json.text.includes('"n": 1.10, "big": 12345678901234567890'), "as it was written");
    const { call, input, result } = JSON.parse(json.text);
    assert.deepEqual([call, result.verdict], ["bid.check", "rejectable"]);
    assert.equal(input.bid.receivedAt, "2026-03-27T11:00:00+01:00");
    assert.deepEqual(input.tender, tender);
  });
});

test("the examples of the help are files that can be used, the templates say what to fill in", async () => {
  await onPage({}, async (page) => {
    await page.locator(".help summary").first().click();
    const [sampleTender, sampleBid] = await page.locator("pre").allTextContents();
    await give(page, "tender", sampleTender);
    await give(page, "bid", sampleBid);
    await page.locator("#at").fill("2026-03-31 23:00");
    assert.equal(await page.locator("#verdict .name").innerText(), "Ofullständigt underlag");
    for (const language of ["sv", "en"]) {
      for (const part of /** @type {const} */ (["tender", "bid"])) {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.locator(`#template-${part}`).click(),
        ]);
        const text = await readFile(await download.path(), "utf8");
        assert.equal(download.suggestedFilename(), `${part}.${language}.json`);
        await give(page, part, text);
        // What nobody has filled in is refused at its place, never taken for an answer.
        const place = part === "tender" ? "startedOn" : "prices[0].annual";
        assert.ok((await page.locator(`#${part}-error`).innerText()).includes(place));
        const filled = text
          .replace(/"(ÅÅÅÅ|YYYY)-MM-DD[^"]*"/g, '"2026-03-31"')
          .replace(/"(TT|HH):MM[^"]*"/g, '"12:00"')
          .replace(/"(antal månader|number of months)[^"]*"/g, "4")
          .replace(/"(högsta|oldest)[^"]*"/g, "90")
          .replace(/"(pris per|price a)[^"]*"/g, '"1.00"')
          .replace(/"mandatory[^"]*"/g, '"mandatory"')
          .replace(/"true [^"]*"/g, "true");
        await give(page, part, filled);
        assert.equal(await page.locator(`#${part}-slot.open`).count(), 1, `${part} ${language}`);
      }
      await page.locator("#language").click();
    }
  });
});

test("nothing but the page's own files is asked for", async () => {
  await onPage({}, async (page, asked) => {
    await verdict(page, good);
    await page.locator("#example").click();
    await page.locator("#verdict .name").waitFor();
    const own = /^\/(examples\/(bid-checker|shared)\/|wasm\/(js|pkg)\/)/;
    const others = asked
      .filter(({ pathname }) => !own.test(pathname))
      .map(({ pathname }) => pathname);
    assert.deepEqual(others, ["/examples/cases/umea-outreach-2014-bids.json"]);
    assert.ok(asked.every(({ search }) => search === ""));
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute("content");
    assert.match(policy ?? "", /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    assert.doesNotMatch(policy ?? "", /unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});

test("axe finds no fault in either language or colour scheme, narrow or wide", async () => {
  const mixed = {
    ...good,
    answers: [{ requirement: "k1", met: false }],
    documents: [{ id: "pris", signed: false }],
    validUntil: undefined,
  };
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    for (const width of [320, 1000]) {
      await onPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        const both = async (/** @type {string} */ what) => {
          for (const language of ["sv", "en"]) {
            await accessible(page, `${what}, ${language}, ${colorScheme}, ${width} px`);
            await page.locator("#language").click();
          }
        };
        await page.locator(".help summary").first().click();
        await both("start with help");
        for (const bid of [mixed, good, { ...good, validUntil: undefined }]) {
          await verdict(page, bid);
          // From the last to the first, as those that are open no longer count.
          const folded = await page.locator(".finding:not([open]) > summary").all();
          for (const one of folded.reverse()) await one.click();
          await both(await page.locator("#verdict .name").innerText());
        }
        await give(page, "bid", { extremelyLongNameOfAFieldThatIsNowhereToBeFoundInAnyShape: 1 });
        await page.locator("#at").fill("x");
        await both("errors");
        await page.locator("#example").click();
        await page.locator("#which").selectOption("D");
        await both("example, late");
      });
    }
  }
});

test("on paper every finding is unfolded and the buttons are gone", async () => {
  await onPage({}, async (page) => {
    await verdict(page, good);
    const folded = await page.locator(".finding:not([open])").count();
    assert.ok(folded > 0);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await page.locator(".finding:not([open])").count(), 0);
    assert.equal(await page.locator("button:visible").count(), 0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator(".finding:not([open])").count(), folded);
  });
});

test("without the module the page says so in both languages", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(server.origin + PATH);
  const alert = page.locator("#trouble");
  await alert.waitFor();
  assert.match(await alert.innerText(), /Ladda om den.*Reload it/);
  await context.close();
});
