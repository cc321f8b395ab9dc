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
  const before = buttons.map((one) => [one, one.value, one.getAttribute("aria-pressed")]);
  press(button, buttons);
  const isKept = await kept(form.action, body);
  const value = isKept ? form.dataset.judge : form.dataset.failed;
  document.dispatchEvent(new CustomEvent("said", { detail: { value } }));
  if (!isKept) {
    before.forEach(([one, value, pressed]) => {
      one.value = value;
      one.setAttribute("aria-pressed", pressed);
    });
  }
});

/** Sends a verdict; whether it arrived. */
async function kept(address, body) {
  try {
    const answer = await fetch(address, { method: "POST", body, headers: { "HX-Request": "true" } });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Shows what was said last; pressing it again takes it back. */
function press(button, buttons) {
  const isTakenBack = button.value === "none";
  for (const one of buttons) {
    const isSaid = one === button && !isTakenBack;
    one.value = isSaid ? "none" : one.dataset.says;
    one.setAttribute("aria-pressed", String(isSaid));
  }
}
