// @ts-check
// A little work that keeps programs from sending forms by the thousand: a number that makes the
// hash of the form's token begin with zeros. It is done while somebody writes; without this script
// the answer comes some seconds later, and nothing else is different.
(() => {
  const { subtle } = globalThis.crypto ?? {};
  const forms = document.querySelectorAll("form[data-effort]");
  if (!subtle) return;

  const begins = async (text, bits) => {
    const hash = new DataView(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
    return Math.clz32(hash.getUint32(0)) >= bits;
  };

  const work = async (form) => {
    const token = form.elements.namedItem("once").value;
    // Whoever is signed in has another kind of token, which costs nothing.
    const [bits, at] = token.split(".").map(Number);
    if (!bits || !at) return;
    for (let number = 0; number < 2 ** 24; number += 1) {
      if (await begins(`${token}.${number}`, bits)) {
        const field = document.createElement("input");
        Object.assign(field, { type: "hidden", name: "proof", value: number });
        form.append(field);
        return;
      }
    }
  };

  for (const form of forms) work(form);
})();
