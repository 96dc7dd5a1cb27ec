// The page that checks a bid, in a real browser: verdicts, files that cannot be used, the
// time left, and text that stays text.

import assert from "node:assert/strict";
import { test } from "node:test";

import { BEFORE, give, good, onPage, tasks, tender, verdict } from "./bid-checker.mjs";

test("a good bid can be tried, with every finding and what was not checked", async () => {
  await onPage({}, async (page) => {
    assert.equal(await verdict(page, good), "Kan prövas");
    assert.match(
      await page.locator("#verdict").innerText(),
      /som om anbudet lämnas 2026-03-27 11:00/,
    );
    assert.equal(await page.locator("#verdict").getAttribute("role"), "status");
    assert.deepEqual(await tasks(page), []);
    // Friday to Tuesday, an hour later by the clock and an hour less for summer time.
    assert.equal(await page.locator(".left").innerText(), "4 dygn kvar");
    const text = await page.locator("main").innerText();
    assert.match(text, /Uppfyllt \(\d+\)/);
    assert.match(text, /om svaren är sanna/);
    assert.doesNotMatch(text, /Inte uppfyllt|Kan inte avgöras/);
    const details = page.locator(".finding", { hasText: "Pris (anbud A)" });
    await details.locator("summary").click();
    assert.match(await details.innerText(), /Priset är 4\s200\s000,00\skr/);
    assert.match(await details.innerText(), /Regel: bid\.price/);
    assert.match(await details.innerText(), /Stöd: .*4 kap\. 10 § LOU/);
  });
});

test("a late bid says so, and by how much", async () => {
  await onPage({}, async (page) => {
    assert.equal(await verdict(page, good, "2026-03-31 12:01"), "För sent");
    assert.equal(await page.locator(".left").innerText(), "Tiden gick ut för 1 minut sedan");
    assert.match((await tasks(page))[0] ?? "", /För sent/);
    await page.locator("#at").fill("2026-03-31 12:00");
    assert.equal(await page.locator("#verdict .name").innerText(), "Kan prövas", "to the minute");
    // A file that says when the bid came in is taken at its word.
    await give(page, "bid", { ...good, receivedAt: "2026-03-31T12:00:01+02:00" });
    assert.equal(await page.locator("#verdict .name").innerText(), "För sent");
    assert.equal(await page.locator("#assume-row").isVisible(), false);
  });
});

test("a requirement that is not met comes before what can be cured", async () => {
  await onPage({}, async (page) => {
    const bid = {
      ...good,
      answers: [{ requirement: "k1", met: false }],
      documents: [{ id: "bevis", dated: "2025-12-01" }],
      validUntil: undefined,
    };
    assert.equal(await verdict(page, bid), "Kan förkastas");
    const found = await tasks(page);
    assert.deepEqual(
      found.map((text) => text.split("\n").filter((line) => /\p{L}/u.test(line))[0]),
      ["Grund att förkasta", "Saknas", "Kan avhjälpas", "Kan avhjälpas"],
    );
    assert.match(found[0] ?? "", /Öppet varje dag/);
    assert.match(found[1] ?? "", /hur länge anbudet binder/);
    assert.match(found[2] ?? "", /Lägg till handlingen: Prisblankett/);
    assert.match(found[3] ?? "", /högst 90 dagar.*Registreringsbevis/);
    const link = page.locator(".todo a").first();
    await link.click();
    const shown = page.locator(`${await link.getAttribute("href")}`);
    assert.match(await shown.innerText(), /Krav \(krav k1: Öppet varje dag\): inte uppfyllt/);
  });
});

test("what may be corrected is curable, what nobody states is unknown", async () => {
  await onPage({}, async (page) => {
    const unsigned = { ...good, documents: [{ id: "pris", signed: false }, good.documents[1]] };
    assert.equal(await verdict(page, unsigned), "Kan avhjälpas");
    assert.match((await tasks(page))[0] ?? "", /undertecknad: Prisblankett/);
    assert.equal(await verdict(page, good), "Kan prövas");
    await page.getByLabel("Pröva anbudet som om").uncheck();
    assert.equal(await page.locator("#verdict .name").innerText(), "Går inte att avgöra ännu");
    assert.match((await tasks(page))[0] ?? "", /när anbudet kom in/);
    // The field stands with the finding, where the file is to be changed.
    const field = page.locator("details p.rule", { hasText: "Fält i filerna" }).first();
    assert.match(await field.innerText(), /Fält i filerna: bid\.receivedAt/);
  });
});

test("what nobody has stated is never shown as well, nor as what does not apply", async () => {
  await onPage({}, async (page) => {
    const { secrecy: _, ...silent } = good;
    assert.equal(await verdict(page, silent), "Ofullständigt underlag");
    assert.equal(await page.locator(".verdict.admissible").count(), 0);
    assert.match(await page.locator("#verdict").innerText(), /inte angivet: om sekretess begärs/);
    const text = await page.locator("main").innerText();
    assert.match(text, /Inte angivet \(1\)/);
    assert.match(text, /Begäran om sekretess \(anbud A\): inte angivet/);
    await give(page, "tender", { bidDeadline: { on: "2026-12-01" } });
    await give(page, "bid", { prices: [{ annual: "1.00" }] });
    assert.equal(await page.locator("#verdict .name").innerText(), "Ofullständigt underlag");
  });
});

test("a requirement that gives points and is not answered is something to do", async () => {
  await onPage({}, async (page) => {
    await verdict(page, good);
    const scored = { id: "k3", text: { sv: "Metod för delaktighet" }, kind: "evaluated" };
    await give(page, "tender", { ...tender, requirements: [...tender.requirements, scored] });
    assert.equal(await page.locator("#verdict .name").innerText(), "Ofullständigt underlag");
    assert.match((await tasks(page))[0] ?? "", /Ni har inte svarat på: Metod för delaktighet/);
  });
});

test("the built-in example says that it is invented, and gives its five verdicts", async () => {
  await onPage({}, async (page) => {
    await page.getByRole("button", { name: "exemplet från Umeå" }).click();
    await page.getByText("Anbuden och kraven i exemplet är påhittade").waitFor();
    const found = [];
    for (const bid of ["A", "B", "C", "D", "E"]) {
      await page.locator("#which").selectOption(bid);
      found.push(await page.locator("#verdict .name").innerText());
    }
    // The tender and the bids state little, so that no bid is shown as ready.
    const open = "Ofullständigt underlag";
    assert.deepEqual(found, [open, open, open, "För sent", "Kan förkastas"]);
    // A file of one's own is never judged together with the invented ones.
    await give(page, "bid", good);
    assert.equal(await page.locator("#example-choice").isVisible(), false);
    assert.equal(await page.locator("#verdict .name").count(), 0);
  });
});

test("a file that cannot be used says where and why, in the language shown", async () => {
  await onPage({}, async (page) => {
    /** @type {["tender" | "bid", unknown, string, RegExp][]} */
    const broken = [
      ["bid", "hej", "hela filen", /inte giltig JSON \(rad 1, tecken 1\)/],
      ["bid", "", "hela filen", /inte giltig JSON/],
      ["bid", '{},"lawBook":{"values":[]}', "hela filen", /inte giltig JSON/],
      ["bid", "[]", "hela filen", /Skriv ett objekt/],
      ["bid", { pris: "1" }, "pris", /Fältet `pris` är okänt/],
      ["bid", { prices: [{ annual: 4200000 }] }, "prices[0].annual", /Sätt citattecken om talet/],
      ["bid", '{"id":"A","id":"B"}', "id", /står två gånger/],
      ["tender", { bidDeadline: { on: "2026-02-30" } }, "bidDeadline.on", /Skriv en dag/],
      ["tender", { title: null }, "title", /null används inte/],
      ["tender", new Uint8Array([0x22, 0xe5, 0x22]), "hela filen", /UTF-8/],
      ["tender", " ".repeat(16 * 1024 * 1024 + 1), "hela filen", /större än 16 MiB/],
    ];
    for (const [part, content, place, says] of broken) {
      await give(page, part, part === "bid" ? good : tender);
      await give(page, part, content, "min fil.json");
      const error = page.locator(`#${part}-error`);
      const text = await error.innerText();
      assert.match(text, /^Fel: Filen min fil\.json gick inte att använda\./);
      assert.ok(text.includes(`Plats i filen: ${place}`), `${place} in ${text}`);
      assert.match(text, says);
      assert.equal(await error.getAttribute("role"), "alert");
      assert.equal(await page.locator(`#${part}-file`).getAttribute("aria-invalid"), "true");
      assert.equal(await page.locator("#verdict .name").count(), 0, "no verdict on what is broken");
    }
    await page.getByRole("button", { name: "In English" }).click();
    assert.match(await page.locator("#tender-error").innerText(), /larger than 16 MiB/);
    await verdict(page, good);
    assert.equal(await page.locator(".error:visible").count(), 0);
    assert.equal(await page.locator("#verdict .name").innerText(), "Can be tried");
  });
});

test("a time that does not exist is told at its field", async () => {
  await onPage({}, async (page) => {
    const field = page.getByLabel("Räkna från");
    for (const bad of ["", "2026-02-30 10:00", "31/3 2026", "2026-03-31", "2026-03-31 25:00"]) {
      await field.fill(bad);
      assert.match(await page.locator("#at-error").innerText(), /^Fel: Skriv en dag/);
      assert.equal(await field.getAttribute("aria-invalid"), "true");
    }
    await page.getByRole("button", { name: "Nu" }).click();
    assert.match(await field.inputValue(), /^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    assert.equal(await page.locator("#at-error").isVisible(), false);
  });
});

test("the hours left follow the clocks of Sweden, wherever the browser is", async () => {
  await onPage({ timezoneId: "America/New_York" }, async (page) => {
    const left = async (/** @type {object} */ bidDeadline, /** @type {string} */ at) => {
      await give(page, "tender", { bidDeadline });
      await page.locator("#at").fill(at);
      return page.locator(".left").innerText();
    };
    // The night when summer time begins has 23 hours, the one when it ends 25.
    assert.equal(
      await left({ on: "2026-03-29", time: "12:00" }, "2026-03-28 12:00"),
      "23 timmar kvar",
    );
    assert.equal(
      await left({ on: "2026-10-25", time: "12:00" }, "2026-10-24 12:00"),
      "1 dygn och 1 timme kvar",
    );
    // Without a time of day the deadline lasts its whole day.
    assert.equal(await left({ on: "2026-06-30" }, "2026-06-30 23:30"), "30 minuter kvar");
    // In the doubled hour: the earlier instant for the deadline, the later one for the user.
    assert.equal(
      await left({ on: "2026-10-25", time: "02:30" }, "2026-10-25 02:00"),
      "Tiden gick ut för 30 minuter sedan",
    );
  });
});

test("text from the files stays text", async () => {
  await onPage({}, async (page) => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>&lt;b&gt;';
    const bad = structuredClone(tender);
    bad.title = evil;
    bad.documents[0] = { id: evil, title: evil, required: true, signed: true };
    bad.requirements[0] = { id: evil, text: { sv: evil, en: evil }, kind: "mandatory" };
    await page.locator("#at").fill(BEFORE);
    await give(page, "tender", bad, "<b>upphandling.json");
    await give(page, "bid", {
      ...good,
      id: evil,
      bidder: { name: evil },
      reliedOn: [{ name: evil, commitmentAttached: false }],
    });
    const main = page.locator("main");
    assert.ok((await main.innerText()).includes(evil), "shown as it was written");
    assert.equal(await main.locator("img, script, b").count(), 0);
    await give(page, "bid", { [evil]: 1 }, `${evil}.json`);
    assert.equal(await main.locator("img, script, b").count(), 0);
    assert.equal(await page.title(), "Kontrollera ert anbud före sista dagen");
  });
});
