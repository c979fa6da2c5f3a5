// @ts-check
// While somebody writes a question: numbers to call, and pages that may answer it. The form says
// the same on its next page; without this script nothing is missing.
(() => {
  const box = document.querySelector("[data-behavior=ask-help]");
  const form = box?.querySelector("form");
  const text = form?.querySelector("textarea");
  if (!box || !form || !text) return;
  const help = box.querySelector("[data-help]");
  let [timer, asked] = [0, ""];

  const look = async () => {
    const typed = text.value.trim();
    if (typed.length < 15 || typed === asked) return;
    asked = typed;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) body.append(name, String(value));
    body.delete("once");
    // A topic is not needed to look for help.
    if (!body.get("topic")) body.set("topic", "other");
    body.delete("email");
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      if (!answer.ok || typed !== text.value.trim()) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.getElementById("question-help");
      help.replaceChildren(...(found ? found.childNodes : []));
    } catch { /* The next page says it. */ }
  };

  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 1500);
  });
})();
