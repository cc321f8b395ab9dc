// What every page of the application has: hiding at a double Escape, and saying what was done.

const TWICE_WITHIN_MILLIS = 600;
const SAID_FOR_MILLIS = 6000;

let lastEscape = -Infinity;

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") {
    return;
  }
  if (event.timeStamp - lastEscape < TWICE_WITHIN_MILLIS) {
    document.documentElement.classList.toggle("hidden-away");
    lastEscape = -Infinity;
  } else {
    lastEscape = event.timeStamp;
  }
});

/** Says something for a moment, to eyes and ears. */
export function say(text) {
  const place = document.getElementById("said");
  const line = document.createElement("p");
  line.textContent = text;
  place.replaceChildren(line);
  setTimeout(() => line.remove(), SAID_FOR_MILLIS);
}

document.addEventListener("said", (event) => say(event.detail.value));

// A request that failed changes nothing on the page: what the answer says is said.
document.addEventListener("htmx:responseError", (event) => {
  const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  const said = answer.querySelector("[data-say], .notice p");
  if (said) {
    say(said.textContent);
  }
});
