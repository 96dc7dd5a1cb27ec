// Building and finding elements. Text is always set as text, never read as HTML.

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {{ new (): T }} kind
 */
export function element(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is missing`);
  return found;
}

/**
 * An element with a class and content.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} [className]
 * @param {(Node | string)[]} content
 */
export function make(name, className = "", ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/**
 * Text whose days are marked up as such, and kept on one line.
 * @param {string} text
 */
export function flow(text) {
  return text.split(/(\d{4}-\d\d-\d\d)/).map((part, i) => (i % 2 ? dayOf(part) : part));
}

/** @param {string} text */
export const para = (text, className = "") => make("p", className, ...flow(text));

/** @param {string} day */
export function dayOf(day, className = "") {
  const time = make("time", className, day);
  time.setAttribute("datetime", day);
  return time;
}
