// @ts-check
// Some words of a page around those that were sought, for results that show none of them: taken
// from the page itself, which is then at hand when it is opened.

/**
 * @param {HTMLAnchorElement[]} options @param {string} selector where in a page its text is
 * @param {(text: string) => (string | Node)[]} marked
 */
export const explain = async (options, selector, marked) => {
  if (navigator.connection?.saveData) return;
  for (const option of options.filter((option) => option.isConnected)) {
    const text = await fetch(option.href).then((page) => page.text()).catch(() => "");
    const page = new DOMParser().parseFromString(text, "text/html");
    const found = excerpt(marked((page.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ")));
    if (found[0]) option.querySelector("[data-part=summary]")?.replaceChildren(...found);
  }
};

/** From some words before the first marked one to some after it. @param {(string | Node)[]} pieces */
const excerpt = (pieces) => {
  const place = pieces.findIndex((piece) => typeof piece != "string");
  if (place < 0) return [];
  const [start, end] = [Math.max(0, place - 16), place + 32];
  return [start ? "… " : "", ...pieces.slice(start, end), pieces[end] ? " …" : ""];
};
