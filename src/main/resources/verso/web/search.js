// Search: keys, the brush on the columns of time, and what has to survive when a part of the page is replaced. Without
// it the page works as a form and links.

const search = () => document.getElementById("search");
const field = () => document.getElementById("q");
const byId = (id) => document.getElementById(id);

function isTyping(element) {
  return element.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]") !== null;
}

/* --- Keys ---------------------------------------------------------------------------------------------------------- */

const hitLinks = () => [...document.querySelectorAll("#hits h3 a")];

function moveInList(step) {
  const links = hitLinks();
  const next = links.indexOf(document.activeElement) + step;
  if (next < 0) {
    field().focus();
  } else if (next < links.length) {
    links[next].focus();
  }
}

/** Which way a key leads through the list, and whether it does from where the focus is. */
function stepOf(event) {
  const from = event.target;
  const isInList = from.closest("#hits") !== null;
  const steps = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };
  if (from === field()) {
    return event.key === "ArrowDown" ? 1 : 0;
  }
  const isArrow = event.key.startsWith("Arrow");
  return isTyping(from) || (isArrow && !isInList) ? 0 : (steps[event.key] ?? 0);
}

document.addEventListener("keydown", (event) => {
  if (!search() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return;
  }
  const step = stepOf(event);
  if (event.key === "/" && !isTyping(event.target)) {
    event.preventDefault();
    field().focus();
    field().select();
  } else if (event.key === "Escape" && event.target.closest("#found")) {
    field().focus();
  } else if (step !== 0) {
    event.preventDefault();
    moveInList(step);
  }
});

/* --- Days ----------------------------------------------------------------------------------------------------------- */

// While a date is typed it is a different one with every digit: it counts once it is left or entered.

let isTypingDate = false;

const isDate = (element) => element.id === "from" || element.id === "to";

function ask() {
  search().dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("keydown", (event) => {
  isTypingDate = isDate(event.target) && event.key !== "Enter";
});

document.addEventListener(
  "input",
  (event) => {
    if (isDate(event.target) && isTypingDate) {
      event.stopPropagation();
      event.target.dataset.changed = "true";
    }
  },
  true,
);

document.addEventListener("focusout", (event) => {
  if (isDate(event.target) && event.target.dataset.changed) {
    delete event.target.dataset.changed;
    isTypingDate = false;
    ask();
  }
});

/** Asks for the records from one day to another. */
function narrow(first, last) {
  byId("from").value = first;
  byId("to").value = last;
  const anyYear = byId("year-all");
  if (anyYear) {
    anyYear.checked = true;
  }
  ask();
}

/* --- The brush ------------------------------------------------------------------------------------------------------- */

let brushed = null; // columns, from where it began to where it is
let isDragging = false;

const columns = () => [...document.querySelectorAll("#histogram a")];

function columnAt(clientX) {
  const all = columns();
  const box = byId("histogram").getBoundingClientRect();
  const at = Math.floor(((clientX - box.left) / box.width) * all.length);
  return Math.min(all.length - 1, Math.max(0, at));
}

function span() {
  return { low: Math.min(brushed.begin, brushed.end), high: Math.max(brushed.begin, brushed.end) };
}

function isWide() {
  return brushed !== null && brushed.begin !== brushed.end;
}

function showBrush() {
  const brush = document.querySelector("#histogram .brush");
  const { low, high } = span();
  brush.setAttribute("x", low * 10);
  brush.setAttribute("width", (high - low + 1) * 10);
  const all = columns();
  const when = (column) => column.getAttribute("aria-label").replace(/\s*:[^:]*$/, "");
  byId("times-said").textContent = isWide()
    ? `${when(all[low])} – ${when(all[high])}`
    : all[low].getAttribute("aria-label");
}

function brush(begin, end) {
  brushed = { begin, end };
  showBrush();
}

function narrowToBrush() {
  const { low, high } = span();
  const all = columns();
  narrow(all[low].dataset.first, all[high].dataset.last);
}

document.addEventListener("pointerdown", (event) => {
  const histogram = event.target.closest("#histogram");
  if (histogram && event.button === 0) {
    isDragging = true;
    const at = columnAt(event.clientX);
    brush(at, at);
  }
});

document.addEventListener("pointermove", (event) => {
  if (isDragging) {
    brush(brushed.begin, columnAt(event.clientX));
  }
});

document.addEventListener("pointerup", () => {
  if (isDragging) {
    isDragging = false;
    narrowToBrush();
  }
});

document.addEventListener("pointercancel", () => {
  isDragging = false;
});

document.addEventListener("dragstart", (event) => {
  if (event.target.closest("#histogram")) {
    event.preventDefault();
  }
});

// The pointer has already said what it wants; keys open the column that has the focus, or the brushed ones.
document.addEventListener("click", (event) => {
  const column = event.target.closest("#histogram a");
  if (!column || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const isFromKeys = event.detail === 0;
  if (isFromKeys) {
    if (!isWide()) {
      const at = columns().indexOf(column);
      brush(at, at);
    }
    narrowToBrush();
  }
});

document.addEventListener("keydown", (event) => {
  const column = event.target.closest("#histogram a");
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!column || !step) {
    return;
  }
  event.preventDefault();
  const all = columns();
  const at = Math.min(all.length - 1, Math.max(0, all.indexOf(column) + step));
  all.forEach((other, i) => other.setAttribute("tabindex", i === at ? "0" : "-1"));
  brush(event.shiftKey && brushed ? brushed.begin : at, at);
  all[at].focus();
});

document.addEventListener("focusin", (event) => {
  const column = event.target.closest("#histogram a");
  if (column && !isDragging && !isWide()) {
    const at = columns().indexOf(column);
    brush(at, at);
  }
});

document.addEventListener("pointerover", (event) => {
  const column = event.target.closest("#histogram a");
  if (column && !isDragging && !isWide()) {
    byId("times-said").textContent = column.getAttribute("aria-label");
  }
});

/* --- What survives ----------------------------------------------------------------------------------------------------- */

let opened = new Set();

function openFrom(width, id) {
  const details = byId(id);
  if (details && matchMedia(`(min-width: ${width})`).matches) {
    details.open = true;
  }
}

function prepare() {
  brushed = null;
  const all = columns();
  if (all.length > 0) {
    all.at(-1).setAttribute("tabindex", "0");
  }
  for (const id of opened) {
    byId(id)?.setAttribute("open", "");
  }
  // What has room is shown without being opened; older browsers do not know how.
  openFrom("34.01rem", "when");
  openFrom("60.01rem", "drawer");
}

document.addEventListener(
  "toggle",
  (event) => {
    const details = event.target;
    if (search()?.contains(details) && details.id) {
      details.open ? opened.add(details.id) : opened.delete(details.id);
    }
  },
  true,
);

document.addEventListener("htmx:beforeSwap", () => {
  opened = new Set([...document.querySelectorAll("#search details[open]")].map((details) => details.id));
});

document.addEventListener("htmx:afterSettle", (event) => {
  prepare();
  if (event.detail.target.id === "search") {
    // The link that was followed is gone: on with the list, which says how long it is now.
    byId("found").focus({ preventScroll: true });
    byId("counted").textContent = document.querySelector(".found-count").textContent;
  }
});

prepare();
