
(() => {
  "use strict";
  const ROLES = ["source", "cue", "content"];
  const DETAILS = ["quantity", "measured", "time", "place", "reference"];
  const phone = window.matchMedia("(max-width: 56rem)");
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const sections = [...document.querySelectorAll("section.document")];
  const views = sections.map(view);
  document.documentElement.classList.add("js");

  function make(name, className, text = "") {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }

  function words(element, selector) {
    const found = element && element.querySelector(selector);
    return found ? found.textContent : "";
  }

  /** One document: what is lit in it, and what stays lit when nothing is pointed at. */
  function view(section) {
    const text = section.querySelector(".text");
    const claims = section.querySelector(".claims");
    const list = section.querySelector(".claims-list");
    const figures = list.querySelectorAll(".has-figures").length;
    const withFigures = "with figures (" + figures + " of " + list.children.length + ")";
    const title = words(claims, "h3 .readout");
    const summary = figures === 0 ? title
      : title + ": " + figures + " of " + list.children.length + " with figures";
    const handle = make("button", "handle");
    const readout = make("span", "readout", summary);
    let lit = [];
    let pinned = [];
    let clicked = { clientX: -1, clientY: -1 };

    handle.type = "button";
    handle.append(readout, make("span", "turn"));
    claims.prepend(handle);
    open(false);
    handle.addEventListener("click", () => open(!claims.classList.contains("open")));

    const only = make("label", "only");
    const box = make("input", "");
    box.type = "checkbox";
    box.addEventListener("change", () => claims.classList.toggle("figures-only", box.checked));
    only.append(box, "only " + withFigures);
    if (figures > 0) {
      list.before(only);
    }

    function open(wide) {
      claims.classList.toggle("open", wide);
      handle.setAttribute("aria-expanded", String(wide));
    }

    function mark(element, className) {
      element.classList.add(className);
      lit.push(() => element.classList.remove(className));
    }

    function markAll(key, kind) {
      let before = null;
      for (const segment of text.querySelectorAll("[data-" + kind + '~="' + key + '"]')) {
        mark(segment, "on-" + kind);
        if (kind !== "quantity" && !(before && before.nextSibling === segment)) {
          label(segment, kind);
        }
        before = segment;
      }
    }

    function label(segment, kind) {
      if (!segment.querySelector(".chip")) {
        const chip = make("span", "chip", kind);
        chip.setAttribute("aria-hidden", "true");
        segment.append(chip);
        lit.push(() => chip.remove());
      }
    }

    /** Lights the roles of attributions, the parts of quantities, and their items in the list. */
    function light(keys) {
      lit.forEach((undo) => undo());
      lit = [];
      const all = new Set(keys);
      for (const key of keys) {
        const claim = claimOf(key);
        if (claim && claim.dataset.attribution) {
          all.add(claim.dataset.attribution);
        }
      }
      for (const key of all) {
        (key[0] === "a" ? ROLES : DETAILS).forEach((kind) => markAll(key, kind));
        const item = itemOf(key);
        if (item) {
          mark(item, "on");
        }
      }
      const shown = keys.length ? claimOf(keys[0]) : null;
      readout.textContent = shown ? sentence(shown, keys) : summary;
      return shown;
    }

    function itemOf(key) {
      const name = key[0] === "a" ? "attribution" : "quantity";
      return list.querySelector("[data-" + name + '="' + key + '"]');
    }

    function claimOf(key) {
      const item = itemOf(key);
      return item ? item.closest(".claim") : null;
    }

    function sentence(claim, keys) {
      const figure = keys.map(itemOf).find((item) => item && item.dataset.quantity);
      const last = words(figure, ".phrase") || words(claim, ".figures .phrase") || words(claim, ".words");
      return [words(claim, ".speaker"), words(claim, ".verb"), last].filter(Boolean).join(" · ");
    }

    /** Brings an item of the list into sight without moving the page. */
    function reveal(item) {
      if (!item || phone.matches) {
        return;
      }
      const outer = claims.getBoundingClientRect();
      const inner = item.getBoundingClientRect();
      if (inner.top < outer.top) {
        claims.scrollTop += inner.top - outer.top - 16;
      } else if (inner.bottom > outer.bottom) {
        claims.scrollTop += Math.min(inner.bottom - outer.bottom + 16, inner.top - outer.top);
      }
    }

    function keysAt(target) {
      if (!(target instanceof Element)) {
        return null;
      }
      const segment = target.closest(".seg[data-hit]");
      if (segment) {
        return segment.dataset.hit.split(" ");
      }
      const item = target.closest(".figures li, .claim[data-attribution]");
      return item ? [item.dataset.quantity || item.dataset.attribution] : null;
    }

    function pointAt(event) {
      const keys = keysAt(event.target);
      if (keys) {
        const shown = light(keys);
        if (text.contains(event.target)) {
          reveal(shown);
        }
      }
    }

    function pin(keys) {
      pinned = keys;
      light(keys);
      const address = "#" + section.id + (keys.length ? "-" + keys[0] : "");
      try {
        window.history.replaceState(null, "", address);
      } catch (refused) {
        // a page without an address of its own still works
      }
    }

    /** Scrolls the text to a quantity, or to where an attribution begins. */
    function goTo(key, behavior) {
      const kinds = key[0] === "a" ? ROLES : ["quantity"];
      const selector = kinds.map((kind) => "[data-" + kind + '~="' + key + '"]').join(",");
      const first = text.querySelector(selector);
      if (first) {
        first.scrollIntoView({ block: "center", behavior });
      }
    }

    /** A mouse that moves; not one that rests while a click scrolls the page under it. */
    function hovers(event) {
      const rests = event.clientX === clicked.clientX && event.clientY === clicked.clientY;
      return event.pointerType === "mouse" && !rests;
    }

    section.addEventListener("pointerover", (event) => {
      if (hovers(event)) {
        pointAt(event);
      }
    });
    section.addEventListener("pointerout", (event) => {
      if (hovers(event) && !keysAt(event.relatedTarget)) {
        light(pinned);
      }
    });
    section.addEventListener("focusin", pointAt);
    section.addEventListener("focusout", (event) => {
      if (!keysAt(event.relatedTarget)) {
        light(pinned);
      }
    });
    section.addEventListener("click", (event) => {
      const keys = keysAt(event.target);
      if (event.target.closest(".handle, .only") || String(window.getSelection())) {
        return;
      }
      if (!keys) {
        pin([]);
      } else if (text.contains(event.target)) {
        pin(String(keys) === String(pinned) ? [] : keys);
        reveal(claimOf(keys[0]));
      } else {
        clicked = event;
        open(false);
        pin(keys);
        goTo(keys[0], calm.matches ? "auto" : "smooth");
      }
    });
    section.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        pin([]);
        open(false);
      } else if ((event.key === "Enter" || event.key === " ") && text.contains(event.target)) {
        event.preventDefault();
        pin(keysAt(event.target) || []);
      }
    });

    return {
      go(key) {
        if (itemOf(key)) {
          pin([key]);
          goTo(key, "auto");
          reveal(claimOf(key));
        }
      },
    };
  }

  /** The list of documents, one of which is shown at a time. */
  function choose() {
    const nav = document.getElementById("chooser");
    const chooser = make("details", "");
    const summary = make("summary", "");
    const items = make("ol", "");
    const back = make("button", "step", "Previous");
    const forth = make("button", "step", "Next");
    let current = 0;
    const buttons = sections.map((section, i) => {
      const button = make("button", "", "");
      button.append(make("b", "", words(section, "h2")), make("span", "", words(section, ".facts")));
      button.querySelector("b").className = "name";
      button.type = "button";
      button.addEventListener("click", () => {
        chooser.open = false;
        turn(i);
      });
      const item = make("li", "");
      item.append(button);
      items.append(item);
      return button;
    });

    function show(i) {
      current = i;
      sections.forEach((section, j) => section.classList.toggle("away", i !== j));
      buttons.forEach((button, j) => {
        if (i === j) {
          button.setAttribute("aria-current", "true");
        } else {
          button.removeAttribute("aria-current");
        }
      });
      summary.textContent = "Document " + (i + 1) + " of " + sections.length + ": ";
      summary.append(make("b", "", words(sections[i], "h2")));
      back.disabled = i === 0;
      forth.disabled = i === sections.length - 1;
    }

    function turn(i) {
      show(i);
      window.scrollTo(0, 0);
      try {
        window.history.replaceState(null, "", "#" + sections[i].id);
      } catch (refused) {
        // a page without an address of its own still works
      }
    }

    if (sections.length > 1) {
      back.type = forth.type = "button";
      back.addEventListener("click", () => turn(current - 1));
      forth.addEventListener("click", () => turn(current + 1));
      chooser.append(summary, items);
      nav.append(chooser, back, forth);
      nav.hidden = false;
      show(0);
    }
    return show;
  }

  const show = choose();
  function follow() {
    const [, number, key] = /^#d(\d+)(?:-([aq]\d+))?$/.exec(window.location.hash) || [];
    if (number && sections[number - 1]) {
      if (sections.length > 1) {
        show(number - 1);
      }
      if (key) {
        views[number - 1].go(key);
      }
    }
  }
  window.addEventListener("hashchange", follow);
  follow();
})();
