// Dropped and chosen files: brings them to Verso one after the other, as streams, and tells how far it is.
// Progress of imports themselves is asked for by htmx; without this script, archives are named by their place.

const drop = document.getElementById("drop");
if (drop) {
  open(drop);
}

function open(zone) {
  const language = zone.dataset.language;
  const uploads = document.getElementById("uploads");
  let copying = 0;

  zone.querySelectorAll(".needs-script").forEach((part) => (part.hidden = false));
  window.addEventListener("beforeunload", (event) => {
    if (copying > 0) {
      event.preventDefault();
    }
  });

  // A file dropped beside the zone is not to replace the page.
  for (const type of ["dragover", "drop"]) {
    window.addEventListener(type, (event) => {
      if (hasFiles(event)) {
        event.preventDefault();
      }
    });
  }
  let depth = 0;
  zone.addEventListener("dragenter", (event) => {
    if (hasFiles(event)) {
      depth += 1;
      zone.classList.add("over");
    }
  });
  zone.addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    zone.classList.toggle("over", depth > 0);
  });
  zone.addEventListener("drop", async (event) => {
    depth = 0;
    zone.classList.remove("over");
    if (hasFiles(event)) {
      event.preventDefault();
      await bring(await dropped(event.dataTransfer));
    }
  });
  for (const id of ["files", "folder"]) {
    const input = document.getElementById(id);
    input.addEventListener("change", async () => {
      const files = [...input.files].map((file) => ({ file, name: file.webkitRelativePath || file.name }));
      input.value = "";
      await bring(files);
    });
  }

  /** Brings what was dropped at once, then has it imported together. */
  async function bring(files) {
    const upload = newName();
    const row = newRow(files);
    if (files.length === 0) {
      row.fails(zone.dataset.nothing);
      return;
    }
    copying += 1;
    try {
      const all = files.reduce((sum, each) => sum + each.file.size, 0);
      await requireRoom(all);
      let before = 0;
      for (const each of files) {
        await send(upload, each, row, (sent) => row.shows(before + sent, all));
        before += each.file.size;
      }
      row.away();
      await importAll(upload);
    } catch (wrong) {
      await discard(upload);
      if (row.isCancelled()) {
        row.away();
      } else {
        row.fails(wrong === NO_ROOM || !(await hasRoom(1)) ? zone.dataset.room : zone.dataset.broken);
      }
    } finally {
      copying -= 1;
    }
  }

  function newRow(files) {
    const node = document.getElementById("upload-row").content.firstElementChild.cloneNode(true);
    const progress = node.querySelector("progress");
    const facts = node.querySelector(".upload-facts");
    const wrong = node.querySelector(".upload-wrong");
    const cancel = node.querySelector(".upload-cancel");
    const away = node.querySelector(".upload-away");
    const words = facts.dataset.of;
    let cancelled = false;
    let running = null;
    node.querySelector(".upload-name").textContent = title(files);
    cancel.addEventListener("click", () => {
      cancelled = true;
      running?.abort();
    });
    away.addEventListener("click", () => node.remove());
    uploads.prepend(node);
    node.scrollIntoView({ block: "nearest" });
    return {
      shows(done, all) {
        progress.value = all === 0 ? 100 : (100 * done) / all;
        facts.textContent = words.replace("{done}", size(done)).replace("{all}", size(all));
      },
      runs(request) {
        running = request;
        if (cancelled) {
          request.abort();
        }
      },
      fails(text) {
        node.classList.replace("job-running", "job-failed");
        node.querySelector(".job-state").hidden = true;
        progress.hidden = true;
        cancel.hidden = true;
        away.hidden = false;
        wrong.textContent = text;
        wrong.hidden = false;
      },
      isCancelled: () => cancelled,
      away: () => node.remove(),
    };
  }

  /** The names of what was dropped: files, and folders once. */
  function title(files) {
    const names = [...new Set(files.map((each) => each.name.split("/")[0]))];
    return new Intl.ListFormat(language, { type: "unit" }).format(
      names.length > 4 ? [...names.slice(0, 3), "… +" + (names.length - 3)] : names,
    );
  }

  function size(bytes) {
    const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];
    let unit = 0;
    let number = bytes;
    while (number >= 999.5 && unit < units.length - 1) {
      number /= 1000;
      unit += 1;
    }
    return new Intl.NumberFormat(language, {
      style: "unit",
      unit: units[unit],
      unitDisplay: "short",
      maximumFractionDigits: unit === 0 || number >= 99.95 ? 0 : 1,
    }).format(number);
  }
}

const NO_ROOM = new Error("no room");

function hasFiles(event) {
  return event.dataTransfer !== null && [...event.dataTransfer.types].includes("Files");
}

/** All files in what was dropped, each with its path from the folder that was dropped. */
async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry);
  if (entries.length === 0) {
    return [...transfer.files].map((file) => ({ file, name: file.name }));
  }
  const files = [];
  for (const entry of entries) {
    await walk(entry, entry.name, files);
  }
  return files;
}

async function walk(entry, name, files) {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    files.push({ file, name });
    return;
  }
  const reader = entry.createReader();
  const more = () => new Promise((done, failed) => reader.readEntries(done, failed));
  for (let children = await more(); children.length > 0; children = await more()) {
    for (const child of children) {
      await walk(child, name + "/" + child.name, files);
    }
  }
}

function newName() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function hasRoom(bytes) {
  const answer = await fetch("/start/room?bytes=" + bytes).catch(() => null);
  return answer === null || answer.status !== 507;
}

async function requireRoom(bytes) {
  if (!(await hasRoom(bytes))) {
    throw NO_ROOM;
  }
}

/** Sends one file; a request of this kind tells how far it is, and streams from the disk. */
function send(upload, { file, name }, row, progress) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("PUT", "/start/uploads/" + upload + "?name=" + encodeURIComponent(name));
    request.upload.addEventListener("progress", (event) => progress(event.loaded));
    request.addEventListener("load", () => {
      if (request.status === 204) {
        done();
      } else {
        failed(request.status === 507 ? NO_ROOM : new Error("refused"));
      }
    });
    request.addEventListener("error", () => failed(new Error("broken")));
    request.addEventListener("abort", () => failed(new Error("aborted")));
    row.runs(request);
    request.send(file);
  });
}

async function discard(upload) {
  await fetch("/start/uploads/" + upload + "/discard", { method: "POST" }).catch(() => null);
}

async function importAll(upload) {
  await window.htmx.ajax("POST", "/start/imports", {
    values: { upload },
    target: "#jobs",
    swap: "outerHTML",
  });
}
