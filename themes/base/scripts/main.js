// @ts-check
// Brings to life what the page asks for with `data-behavior`. Every page works without any of it.
// A classic script, not a module: modules do not run on pages opened from a folder.
"use strict";

(() => {
  const LANGUAGE_KEY = "immerse-language";
  const fromFolder = location.protocol === "file:";

  /** @type {Record<string, (element: HTMLElement) => void>} */
  const behaviors = {
    // The choices of a section's filters combine at once; the address keeps them after `#`.
    filter(section) {
      const groups = [...section.querySelectorAll("[data-filter]")];
      const cards = () => [...section.querySelectorAll(".card")];
      const count = section.querySelector("[data-count]");
      const none = section.querySelector("[data-none]");
      const chosen = new URLSearchParams(location.hash.slice(1));

      const fits = (card, name) => {
        const value = card.getAttribute(`data-${name}`);
        return !chosen.get(name) || !value || value.split(" ").includes(chosen.get(name));
      };
      const show = () => {
        const fitting = cards().filter((card) => groups.every((group) => fits(card, group.dataset.filter)));
        for (const card of cards()) card.hidden = !fitting.includes(card);
        none.hidden = fitting.length > 0;
        count.textContent = counted(count, fitting.length);
        for (const link of section.querySelectorAll("[data-choice]")) {
          const name = link.closest("[data-filter]").dataset.filter;
          if ((chosen.get(name) || "") === link.dataset.choice) link.setAttribute("aria-current", "true");
          else link.removeAttribute("aria-current");
        }
      };
      section.addEventListener("click", (event) => {
        const link = /** @type {Element} */ (event.target).closest("[data-choice]");
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const name = link.closest("[data-filter]").dataset.filter;
        if (link.dataset.choice) chosen.set(name, link.dataset.choice);
        else chosen.delete(name);
        history.replaceState(null, "", chosen.size ? `#${chosen}` : location.pathname + location.search);
        show();
      });
      if (groups.some((group) => chosen.get(group.dataset.filter))) show();
    },

    // What is over since the page was made leaves it, and a day with it on which nothing is left.
    over(list) {
      let gone = false;
      for (const item of list.querySelectorAll("[data-over]")) {
        if (Date.parse(item.dataset.over) > Date.now()) continue;
        const day = item.closest(".agenda__day");
        item.remove();
        gone = true;
        if (day && !day.querySelector("[data-over]")) day.remove();
      }
      const section = gone ? list.closest(".section") : undefined;
      const count = section?.querySelector("[data-count]");
      if (count) count.textContent = counted(count, section.querySelectorAll(".card").length);
    },

    print(item) {
      item.hidden = false;
      item.addEventListener("click", () => print());
    },

    // The phone's own sharing where there is one, else the address is copied.
    share(item) {
      const words = item.querySelector("span");
      const url = fromFolder ? item.dataset.address : location.href.split("#")[0];
      if (!navigator.share && !navigator.clipboard) return;
      if (!navigator.share) words.textContent = item.dataset.copy;
      item.hidden = false;
      item.addEventListener("click", async () => {
        if (navigator.share) return navigator.share({ title: item.dataset.title, url }).catch(() => {});
        await navigator.clipboard.writeText(url);
        words.textContent = item.dataset.copied;
        setTimeout(() => (words.textContent = item.dataset.copy), 4000);
      });
    },

    // A page is kept on this device, and taken out again; the way into one's account is beside it.
    favourite(item) {
      const { site, page, title, keep, kept } = item.dataset;
      const star = item.firstElementChild;
      const account = item.parentElement.querySelector("[data-account]");
      const show = () => {
        const on = saved(site).some((one) => one.page === page);
        star.setAttribute("aria-pressed", String(on));
        star.querySelector("span").textContent = on ? kept : keep;
        if (account) account.hidden = !on;
      };
      star.setAttribute("role", "button");
      star.addEventListener("click", (event) => {
        const others = saved(site).filter((one) => one.page !== page);
        const on = others.length === saved(site).length;
        const one = { page, title, path: location.href.split("#")[0] };
        if (!save(site, on ? [one, ...others] : others)) return;
        event.preventDefault();
        show();
      });
      item.hidden = false;
      show();
    },

    // What this device keeps, on the page where one begins.
    favourites(section) {
      const list = section.querySelector("ul");
      for (const { title, path } of saved(section.dataset.site)) {
        const link = document.createElement("a");
        Object.assign(link, { href: path, textContent: title, dir: "auto" });
        list.appendChild(document.createElement("li")).append(link);
        section.hidden = false;
      }
    },

    // After signing in, what this device keeps can go into the account; then the device forgets it.
    "favourites-merge"(form) {
      const { site } = form.dataset;
      if (location.search.includes("done=favourites-merged")) save(site, []);
      const pages = saved(site).map((one) => one.page);
      form.elements.namedItem("pages").value = pages.join(" ");
      form.hidden = pages.length === 0;
    },

    // Leaves at once: nothing stays on the screen, and "back" does not lead here. Escape, three times,
    // does the same.
    leave(item) {
      const link = item.querySelector("a");
      const leave = () => {
        document.documentElement.hidden = true;
        document.title = "";
        location.replace(link.href);
      };
      let times = [];
      link.addEventListener("click", (event) => {
        event.preventDefault();
        leave();
      });
      addEventListener("keydown", ({ key, repeat, timeStamp }) => {
        if (repeat) return;
        times = key === "Escape" ? [...times, timeStamp].slice(-3) : [];
        if (times.length === 3 && timeStamp - times[0] < 3000) leave();
      });
      item.querySelector("small").hidden = false;
    },

    // The root of the site opens the language that was chosen last. Nothing else is kept.
    "remember-language"(list) {
      list.addEventListener("click", (event) => {
        const link = /** @type {Element} */ (event.target).closest("a");
        try {
          if (link) localStorage.setItem(LANGUAGE_KEY, link.hreflang);
        } catch { /* A browser that keeps nothing asks again. */ }
      });
    },

    // An opened menu closes with Escape, or when one touches something else.
    dropdown(menu) {
      addEventListener("click", (event) => {
        if (!menu.contains(/** @type {Node} */ (event.target))) menu.removeAttribute("open");
      });
      menu.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !menu.hasAttribute("open")) return;
        menu.removeAttribute("open");
        menu.querySelector("summary").focus();
      });
    },

    // The search comes when it is wanted; until then, and if it fails, the form is a form.
    search(form) {
      if (fromFolder) return;
      const base = new URL(form.dataset.index, document.baseURI).href;
      const load = async () => {
        try {
          const search = await import(`${base}search.js`);
          const input = form.querySelector("input[type=search]");
          input.role = "combobox";
          input.setAttribute("aria-autocomplete", "list");
          input.setAttribute("aria-controls", form.querySelector("[data-results]").id);
          search.mount(form, base);
        } catch {
          form.dataset.unavailable = "";
          form.querySelector("[data-status]").textContent = form.dataset.failed;
        }
      };
      form.addEventListener("focusin", load, { once: true });
    },
  };

  // The pages that this device keeps for a site. A browser that keeps nothing has none.
  function saved(site) {
    try {
      return JSON.parse(localStorage.getItem(`immerse-favourites-${site}`)) || [];
    } catch {
      return [];
    }
  }

  function save(site, pages) {
    try {
      localStorage.setItem(`immerse-favourites-${site}`, JSON.stringify(pages.slice(0, 100)));
      return true;
    } catch {
      return false;
    }
  }

  // "3 articles", from the forms that the page brings for each plural category.
  function counted(element, number) {
    const forms = JSON.parse(element.dataset.forms);
    const language = document.documentElement.lang;
    const category = new Intl.PluralRules(language).select(number);
    return (forms[category] || forms.other).replace("{count}", String(number));
  }

  // In a folder, nobody adds `index.html` to the address of a page.
  if (fromFolder) {
    for (const link of document.querySelectorAll("a[href], form[action]")) {
      const name = link.tagName === "A" ? "href" : "action";
      const [, path, rest] = link.getAttribute(name).match(/^([^?#]*)(.*)$/);
      if (path.endsWith("/") && !path.includes(":")) link.setAttribute(name, `${path}index.html${rest}`);
    }
  }

  for (const element of document.querySelectorAll("[data-behavior]")) {
    for (const name of element.dataset.behavior.split(" ")) {
      try {
        behaviors[name]?.(element);
      } catch (error) {
        console.error(`behavior "${name}" did not start`, error);
      }
    }
  }
})();
