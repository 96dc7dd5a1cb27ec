// Pages in two languages: the Swedish texts stand in the HTML, so that they are
// there before any script runs; the English ones come from the page's texts.js.

import { flow } from "./dom.js";

/** @typedef {"sv" | "en"} Language */

const REMEMBERED = "anbud.language";

/** @returns {Language} */
function remembered() {
  try {
    return localStorage.getItem(REMEMBERED) === "en" ? "en" : "sv";
  } catch {
    return "sv"; // storage is switched off
  }
}

/** @param {Language} language */
function remember(language) {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // The choice then holds for this visit.
  }
}

/**
 * Shows the page in the language chosen last, and in the other one when the button is pressed.
 * @param {HTMLButtonElement} button
 * @param {Record<string, string>} english  By the names under `data-text`.
 * @param {(to: Language) => void} changed  Shows the rest of the page.
 */
export function bilingual(button, english, changed) {
  const fixed = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-text]")]);
  const swedish = Object.fromEntries(
    fixed.map(({ dataset, textContent }) => [
      dataset.text ?? "",
      (textContent ?? "").replace(/\s+/g, " ").trim(),
    ]),
  );
  /** @type {Language} */
  let shown = remembered();

  function speak() {
    const texts = shown === "sv" ? swedish : english;
    document.documentElement.lang = shown;
    document.title = texts.title;
    for (const part of fixed) part.replaceChildren(...flow(texts[part.dataset.text ?? ""]));
    button.lang = shown === "sv" ? "en" : "sv";
    button.textContent = shown === "sv" ? "In English" : "På svenska";
    changed(shown);
  }

  button.addEventListener("click", () => {
    shown = shown === "sv" ? "en" : "sv";
    remember(shown);
    speak();
  });
  speak();
}
