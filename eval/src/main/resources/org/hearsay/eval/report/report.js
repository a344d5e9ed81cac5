(() => {
  "use strict";
  const PAGE = 50;
  const form = document.getElementById("filters");
  if (!form) {
    return;
  }
  const errors = [...document.querySelectorAll(".error")];
  const choices = ["topic", "kind", "field", "deviation"].map((id) => document.getElementById(id));
  const [topic, kind, field, deviation] = choices;
  const words = document.getElementById("words");
  const count = document.getElementById("count");
  const pager = document.getElementById("pager");
  const back = step("Previous", -1);
  const where = document.createElement("span");
  const forth = step("Next", 1);
  const folded = new Map();
  let found = errors;
  let page = 0;

  function step(text, by) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", () => {
      turn(page + by);
      document.getElementById("errors").scrollIntoView();
      focus(0);
    });
    return button;
  }

  /** The words of an error, white space and case aside; read once, when they are first asked for. */
  function text(error) {
    if (!folded.has(error)) {
      folded.set(error, fold(error.textContent));
    }
    return folded.get(error);
  }

  function fold(string) {
    return string.replace(/\s+/g, " ").trim().toLowerCase();
  }

  function differs(error) {
    if (!field.value && !deviation.value) {
      return true;
    }
    return error.dataset.differs.split(" ").some((difference) => {
      const [name, how] = difference.split(":");
      return (!field.value || name === field.value) && (!deviation.value || how === deviation.value);
    });
  }

  function filter() {
    const wanted = fold(words.value);
    found = errors.filter(
      (error) =>
        (!topic.value || error.dataset.topic === topic.value) &&
        (!kind.value || error.dataset.kind === kind.value) &&
        differs(error) &&
        (!wanted || text(error).includes(wanted)),
    );
    turn(0);
  }

  function turn(to) {
    page = to;
    const begin = page * PAGE;
    const shown = new Set(found.slice(begin, begin + PAGE));
    errors.forEach((error) => {
      error.hidden = !shown.has(error);
    });
    const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
    where.textContent = "page " + (page + 1) + " of " + (last + 1);
    back.disabled = page === 0;
    forth.disabled = page === last;
    pager.hidden = last === 0;
    count.textContent =
      found.length === 0
        ? "None of " + errors.length + " errors"
        : begin + 1 + " to " + (begin + shown.size) + " of " + found.length +
          (found.length === errors.length ? " errors" : " found, " + errors.length + " errors in all");
  }

  function focus(index) {
    const error = found[page * PAGE + index];
    if (error) {
      error.focus();
    }
  }

  /** Shows the error that the address names, whatever is filtered. */
  function follow() {
    const target = /^#e\d+$/.test(window.location.hash) && document.getElementById(window.location.hash.slice(1));
    if (!target) {
      return;
    }
    if (!found.includes(target)) {
      form.reset();
      filter();
    }
    turn(Math.floor(found.indexOf(target) / PAGE));
    target.scrollIntoView();
    target.focus();
  }

  function move(by) {
    const at = found.indexOf(document.activeElement.closest(".error"));
    const to = at < 0 ? page * PAGE : at + by;
    if (to >= 0 && to < found.length) {
      if (Math.floor(to / PAGE) !== page) {
        turn(Math.floor(to / PAGE));
      }
      found[to].focus();
      found[to].scrollIntoView({ block: "nearest" });
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, select")) {
      return;
    }
    if (event.key === "j" || event.key === "k") {
      move(event.key === "j" ? 1 : -1);
    } else if (event.key === "/") {
      event.preventDefault();
      words.focus();
    }
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  choices.forEach((choice) => choice.addEventListener("change", filter));
  words.addEventListener("input", filter);
  window.addEventListener("hashchange", follow);
  pager.append(back, where, forth);
  form.hidden = false;
  filter();
  follow();
})();
