// @ts-check
// Loads the search of a language when its box is focused; the page is whole without it.
//
//   <form role="search" action="/search" data-behavior="search"
//         data-index="../search/el/"       the folder of the language's export, with `search.js`
//         data-root="../"                  the language's root, from this page
//         data-limit="5"                   how many results (5)
//         data-excerpt="main"              where in a page an excerpt is taken from; without it none is fetched
//         data-found="{count} results"     said to screen readers, late
//         data-failed="Search is not available just now.">
//     <label for="q">…</label>
//     <input type="search" name="q" id="q">
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

/** @param {HTMLFormElement} form */
export function mount(form) {
  const base = new URL(form.dataset.index, document.baseURI).href;
  const load = async () => {
    try {
      const search = await import(`${base}search.js`);
      const list = form.querySelector("[data-results]").id;
      const attributes = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-controls": list };
      for (const [name, value] of Object.entries(attributes)) form.querySelector("input[type=search]").setAttribute(name, value);
      search.mount(form, base);
    } catch {
      form.dataset.unavailable = "";
      form.querySelector("[data-status]").textContent = form.dataset.failed;
    }
  };
  // From a folder on the device browsers load nothing: there the form leads to its own page.
  if (location.protocol != "file:") form.addEventListener("focusin", load, { once: true });
}
