// @ts-check
// What the box needs seldom: words to try when nothing is found, and searches that are kept on
// the device if the person wants it. Loaded when needed.

const KEPT = "recent-searches";

/** What is shown when nothing was found, from the form's template. */
export const nothing = (form, text, near, update) => {
  if (!text.trim()) return [];
  const part = form.querySelector("template[data-nothing]").content.cloneNode(true);
  const [asked, words] = [part.querySelector("[data-query]"), part.querySelector("[data-near]")];
  if (asked) asked.textContent = text;
  if (words) words.append(...near.map((word) => again(form, word, update)));
  if (words) words.hidden = !near.length;
  part.querySelector("[data-sections]")?.append(...sections(form));
  const numbers = document.querySelector(".emergency ul");
  if (numbers) part.querySelector("[data-emergency]")?.append(numbers.cloneNode(true));
  return [...part.childNodes];
};

/** Links to the sections, as the box's list of them has them. */
const sections = (form) =>
  [...form.querySelectorAll("select[name=section] option")].filter(({ value }) => value).map(({ value, text }) => {
    const link = document.createElement("a");
    link.href = `${form.dataset.root}${value}/`;
    link.textContent = text;
    return link;
  });

/** Keeps searches while the box is ticked, and offers them again; unticking forgets them. */
export const remember = (form, update) => {
  const tick = form.querySelector("[data-remember]");
  const input = form.querySelector("input[type=search]");
  const kept = () => JSON.parse(localStorage.getItem(KEPT) ?? "[]");
  const keep = () => {
    const all = [...new Set([input.value.trim(), ...kept()])].filter(Boolean);
    if (tick.checked) localStorage.setItem(KEPT, JSON.stringify(all.slice(0, 5)));
    else localStorage.removeItem(KEPT);
    form.querySelector("[data-recent]")?.replaceChildren(...(tick.checked ? kept() : []).map((word) => again(form, word, update)));
  };
  tick.checked = localStorage.getItem(KEPT) != null;
  keep();
  tick.addEventListener("change", keep);
  form.addEventListener("submit", keep);
  form.querySelector("[data-results]").addEventListener("click", keep);
};

/** A button that searches for a text. */
const again = (form, text, update) => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.onclick = () => {
    form.querySelector("input[type=search]").value = text;
    update();
  };
  return button;
};
