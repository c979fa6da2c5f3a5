// @ts-check
// The search box: results as one types. `main.js` of the theme loads it when the box is focused, and
// says first that the box is a combobox; the page is whole without it. The markup that it expects:
//
//   <form role="search" action="/search" data-behavior="search"
//         data-index="../search/el/"       the folder of the language's export, with `search.js`
//         data-root="../"                  the language's root, from this page
//         data-excerpt="main"              where in a page an excerpt is taken from; without it none is fetched
//         data-found="{count} results"     said to screen readers, late
//         data-failed="Search is not available just now.">
//     <label for="q">…</label>
//     <input type="search" name="q" id="q"> no other field has a name but filters
//     <select name="section">…</select>    filters, each if wanted: section, kind, area; an option's
//                                          text is shown in results, the empty value means all
//     <input type="checkbox" data-remember> only if the person ticks it are searches kept, on the device
//     <p data-recent></p>                  those that are kept, as buttons
//     <button>…</button>
//     <p data-status role="status"></p>    while `data-failed` is shown the form has `data-unavailable`
//     <div data-results id="search-results" role="listbox" aria-label="…" hidden></div>
//     <template data-result><a><strong data-part="title"></strong> <span data-part="summary"></span>
//       <small data-part="section"></small> <small data-part="kind"></small></a></template>
//     <template data-nothing><p>… <q data-query></q></p><p data-near>Did you mean: </p>
//       <p data-sections></p><div data-emergency></div> filled from the form's list of sections and
//       from the page's emergency numbers, a way to tell the editors</template>
//   </form>
import { open } from "./engine.js";
import { fold, strip } from "./fold.js";

/** @param {HTMLFormElement} form @param {string} base where the script was loaded from */
export function mount(form, base) {
  const find = (selector) => form.querySelector(selector);
  const input = find("input[type=search]");
  const list = find("[data-results]");
  const options = () => [...list.querySelectorAll("[role=option]")];
  let engine = open(base);
  let [turn, active, timer, speech] = [0, -1];

  const show = (nodes) => {
    list.replaceChildren(...nodes);
    list.hidden = !nodes.length;
    list.role = options()[0] ? "listbox" : "group";
    input.ariaExpanded = !!options()[0];
    select(-1);
  };
  /** Chooses a result; none brings the reader back to the box. */
  const select = (number) => {
    options().forEach((option, place) => (option.ariaSelected = place == number));
    const option = options()[(active = number)];
    option?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option?.id ?? "");
  };
  /** Announced late, so that it is not said at every key. */
  const say = (text, wait) => {
    speech = after(speech, wait, () => (find("[data-status]").textContent = text));
  };
  const result = (hit, matched, place) => {
    const option = find("template[data-result]").content.firstElementChild.cloneNode(true);
    const label = (name) => find(`select[name=${name}] option[value="${CSS.escape(hit[name])}"]`)?.text ?? "";
    const parts = { ...hit, section: label("section"), kind: label("kind") };
    for (const part of option.querySelectorAll("[data-part]")) part.replaceChildren(...marked(parts[part.dataset.part], matched));
    option.href = form.dataset.root + hit.url;
    option.id = list.id + place;
    option.role = "option";
    option.tabIndex = -1;
    return option;
  };

  let again = 0, quiet;
  const update = async () => {
    const mine = ++turn;
    const { q, ...filters } = Object.fromEntries(new FormData(form));
    try {
      const search = await engine;
      const { hits, matched, near } = await search.search(q, { limit: 5, filters });
      const rest = hits[0] ? [] : await (await search.more()).nothing(form, q, near, update);
      if (mine != turn) return;
      delete form.dataset.unavailable;
      again = 0;
      show(hits[0] ? hits.map((hit, place) => result(hit, matched, place)) : rest);
      say(form.dataset.found.replace("{count}", hits.length), 900);
      // Results in which no word is marked get an excerpt, from the page itself.
      const plain = () => options().filter((option) => !option.querySelector("mark"));
      quiet = after(quiet, 600, () => mine == turn && form.dataset.excerpt && plain()[0] &&
        search.more().then(({ explain }) => explain(plain(), form.dataset.excerpt, (text) => marked(text, matched)), () => {}));
    } catch {
      if (mine == turn) fail();
    }
  };
  /** What is missing is said; the form leads to where it always led. */
  const fail = () => {
    show([]);
    form.dataset.unavailable = "";
    say(form.dataset.failed, 0);
    // Files of an older build may be gone: the script itself is asked for anew.
    import(`${base}search.js?${Date.now()}`).then((fresh) => {
      engine = fresh.open(base);
      if (!again++) update();
    }, () => {});
  };
  const later = () => (timer = after(timer, 120, update));
  const keys = {
    ArrowDown: () => (list.hidden ? update() : select(Math.min(active + 1, options().length - 1))),
    ArrowUp: () => select(Math.max(active - 1, -1)),
    Escape: () => show([]),
    Enter: () => options()[active].click(),
  };

  input.onkeydown = (event) => {
    const { key } = event;
    if (event.isComposing || !keys[key] || list.hidden && key != "ArrowDown" || key == "Enter" && active < 0) return;
    event.preventDefault();
    keys[key]();
  };
  input.oninput = input.onfocus = later;
  form.onchange = ({ target }) => target.matches("select") && update();
  // Whoever looks at another window and comes back still has the results.
  form.addEventListener("focusout", ({ relatedTarget }) => form.contains(relatedTarget) || (document.hasFocus() && show([])));
  if (find("[data-remember]")) engine.then((search) => search.more()).then(({ remember }) => remember(form, update)).catch(fail);
  update();
}

/** Does something later, and not what waits. */
const after = (timer, wait, action) => {
  clearTimeout(timer);
  return setTimeout(action, wait);
};

/** A text as nodes, matched words in `<mark>`. @param {string} text @param {string[]} matched */
const marked = (text, matched) =>
  text.split(/([\p{Alphabetic}\p{N}\p{M}]+)/u).map((piece) => {
    if (!matched.includes(strip(fold(piece)))) return piece;
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
