// Actions and letters: copying, and opening the action that an address leads to. Without it, texts can be marked and
// copied by hand.

document.documentElement.classList.add("can-copy");

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) {
    return;
  }
  const source = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    document.dispatchEvent(new CustomEvent("said", { detail: { value: button.dataset.copied } }));
  } catch {
    source.closest("details")?.setAttribute("open", "");
    getSelection().selectAllChildren(source);
  }
});

function openAddressed() {
  const action = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (action && action.matches(".action")) {
    action.querySelector("details").open = true;
    action.focus();
  }
}

addEventListener("hashchange", openAddressed);
openAddressed();
