// Tables to look through: a verdict is sent without leaving the page. Without scripts it is a form like any other.

document.addEventListener("submit", async (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!form.matches("[data-judge]") || !button) {
    return;
  }
  event.preventDefault();
  const body = new URLSearchParams([[button.name, button.value]]);
  const buttons = [...form.querySelectorAll("button")];
  buttons.forEach((one) => (one.disabled = true));
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" } });
    if (answer.ok) {
      press(button, buttons);
      document.dispatchEvent(new CustomEvent("said", { detail: { value: form.dataset.judge } }));
    }
  } finally {
    buttons.forEach((one) => (one.disabled = false));
    button.focus();
  }
});

/** Shows what was said last; pressing it again takes it back. */
function press(button, buttons) {
  const isTakenBack = button.value === "none";
  for (const one of buttons) {
    const isSaid = one === button && !isTakenBack;
    one.value = isSaid ? "none" : one.dataset.says;
    one.setAttribute("aria-pressed", String(isSaid));
  }
}
