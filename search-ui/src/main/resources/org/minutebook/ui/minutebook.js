// Suggestions under the search box, as a combobox with a list (WAI-ARIA APG). Without this the box is a plain box.
(() => {
  "use strict";
  const box = document.querySelector("#search #q");
  if (!box || !window.fetch || !window.AbortController) return;
  const WAIT = 120;
  const form = box.form;
  const list = document.createElement("ul");
  const status = document.createElement("div");
  let options = [];
  let active = -1;
  let timer = 0;
  let asking = null;

  list.id = "q-suggestions";
  list.className = "mb-suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  status.className = "govuk-visually-hidden";
  status.setAttribute("role", "status");
  box.after(list);
  form.append(status);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);

  function line(name, text) {
    const span = document.createElement("span");
    span.className = name;
    span.textContent = text;
    return span;
  }

  function option(found, at) {
    const item = document.createElement("li");
    item.id = list.id + "-" + at;
    item.className = "mb-suggestion";
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.query = found.query;
    item.append(line("mb-suggestion__value", found.value), " ", line("mb-suggestion__more", found.told));
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => take(item));
    return item;
  }

  function show(found) {
    options = found.map(option);
    list.replaceChildren(...options);
    active = -1;
    list.hidden = options.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    box.removeAttribute("aria-activedescendant");
    status.textContent = list.hidden ? "" : options.length + (options.length === 1 ? " suggestion" : " suggestions");
  }

  function close() {
    clearTimeout(timer);
    if (asking) asking.abort();
    show([]);
  }

  function mark(to) {
    if (active >= 0) options[active].setAttribute("aria-selected", "false");
    active = to;
    if (active < 0) {
      box.removeAttribute("aria-activedescendant");
      return;
    }
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", options[active].id);
  }

  function take(item) {
    box.value = item.dataset.query;
    close();
    form.requestSubmit();
  }

  async function ask() {
    if (asking) asking.abort();
    asking = new AbortController();
    const typed = box.value;
    try {
      const answer = await fetch("/suggest?q=" + encodeURIComponent(typed), { signal: asking.signal });
      if (answer.ok && typed === box.value && document.activeElement === box) {
        show((await answer.json()).suggestions);
      }
    } catch (gone) {
      // Another letter was typed, or the server is away: the box still works.
    }
  }

  box.addEventListener("input", () => {
    clearTimeout(timer);
    if (box.value.trim().length < 2) close();
    else timer = setTimeout(ask, WAIT);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const down = event.key === "ArrowDown";
      if (list.hidden) {
        if (box.value.trim().length >= 2) ask();
        return;
      }
      const last = options.length - 1;
      mark(down ? (active === last ? -1 : active + 1) : (active < 0 ? last : active - 1));
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      take(options[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
})();

// The key / goes to the search box, wherever the reader is; where a page has none, to the first page.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  event.preventDefault();
  const box = document.querySelector("#search #q");
  if (box) {
    box.focus();
    box.select();
  } else {
    location.assign("/#q");
  }
});
if (location.hash === "#q") document.querySelector("#search #q")?.focus();

// A button beside each citation that copies it. Without this it can be marked and copied.
if (navigator.clipboard) {
  for (const cite of document.querySelectorAll(".mb-cite")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "mb-copy";
    button.textContent = "Copy";
    const what = document.createElement("span");
    what.className = "govuk-visually-hidden";
    what.textContent = ": " + cite.textContent;
    button.append(what);
    const said = document.createElement("span");
    said.className = "mb-meta";
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(cite.textContent);
        said.textContent = " Copied";
      } catch (refused) {
        said.textContent = " The browser does not let this be copied; mark it and copy it yourself";
      }
    });
    cite.after(" ", button, said);
  }
}
