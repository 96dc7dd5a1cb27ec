// Searching on the page itself: nothing is asked of anyone.
const form = document.querySelector(".search");
const words = document.querySelector("#words");
const day = document.querySelector("#day");
const unverified = document.querySelector("#unverified");
const articles = [...document.querySelectorAll("article")].map((article) => ({
  article,
  text: article.textContent.toLowerCase(),
  rows: [...article.querySelectorAll("tbody tr")],
}));

function search() {
  const asked = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { article, text, rows } of articles) {
    let shown = false;
    for (const row of rows) {
      const { from, until } = row.dataset;
      const inForce = !day.value || (from <= day.value && (!until || day.value <= until));
      row.hidden = !inForce || (unverified.checked && row.className !== "unverified");
      shown ||= !row.hidden;
    }
    article.hidden = !shown || !asked.every((word) => text.includes(word));
    if (!article.hidden) found += 1;
  }
  for (const part of [...document.querySelectorAll(".topic"), ...document.querySelectorAll(".act")]) {
    part.hidden = !part.querySelector("article:not([hidden])");
  }
  const all = articles.length;
  document.querySelector("#found").textContent =
    found === all ? `${all} nycklar` : `${found} av ${all} nycklar visas`;
}

form.hidden = false;
form.addEventListener("input", search);
form.addEventListener("submit", (event) => event.preventDefault());
search();
