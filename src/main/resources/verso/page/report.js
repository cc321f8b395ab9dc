// Everything can be read without this: it opens what is folded, to print it, and hides the page. It keeps nothing.
(() => {
  "use strict";

  const tools = document.getElementById("tools");
  const setAll = (isOpen) =>
    document.querySelectorAll("main details:not(.folded)").forEach((one) => {
      // What is sensitive stays as it is: that is opened by hand only.
      if (!one.closest("details.folded")) {
        one.open = isOpen;
      }
    });
  document.getElementById("open-all").addEventListener("click", () => setAll(true));
  document.getElementById("close-all").addEventListener("click", () => setAll(false));
  tools.hidden = false;

  const title = document.title;
  let lastEscape = -Infinity;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    if (event.timeStamp - lastEscape < 700) {
      document.body.hidden = !document.body.hidden;
      document.title = document.body.hidden ? "\u00a0" : title;
      lastEscape = -Infinity;
    } else {
      lastEscape = event.timeStamp;
    }
  });
})();
