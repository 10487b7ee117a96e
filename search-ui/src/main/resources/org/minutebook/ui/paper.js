// Draws the pages of a PDF as they were printed, beside their text, with the passage marked. Without this the text stands alone.
const box = document.getElementById("original");
const tools = box.querySelector(".mb-original__tools");
const frame = box.querySelector(".mb-original__frame");
const sheet = box.querySelector(".mb-original__sheet");
const told = box.querySelector("[role=status]");
const opener = box.querySelector("[data-open]");
const printed = JSON.parse(box.dataset.printed);
const passages = JSON.parse(box.dataset.passages);
const WIDE = "(min-width: 1020px)";
let number = Number(box.dataset.page);
let size = 1;
let library = null;
let file = null;
let drawing = 0;
let task = null;

// Letters and figures alone, in one case: spaces, line ends, hyphens and quotes differ between the text and the page.
function folded(texts) {
  let text = "";
  const places = [];
  texts.forEach((words, at) => {
    for (let i = 0; i < words.length; i++) {
      for (const sign of words[i].normalize("NFKC").toLowerCase()) {
        if (/[\p{L}\p{N}]/u.test(sign)) {
          text += sign;
          for (let unit = 0; unit < sign.length; unit++) places.push([at, i]);
        }
      }
    }
  });
  return { text, places };
}

function fold(words) {
  return folded([words]).text;
}

function everyPlace(text, words) {
  const places = [];
  for (let at = text.indexOf(words); at >= 0 && words; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function alike(a, b) {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same;
}

const turned = (words) => [...words].reverse().join("");

// Where the passage stands: of several such places the one with the same words beside it.
function whole(page, passage) {
  const words = fold(passage.text);
  const before = turned(fold(passage.before));
  const after = fold(passage.after);
  let best = null;
  for (const at of everyPlace(page, words)) {
    const end = at + words.length;
    const score = alike(turned(page.slice(Math.max(0, at - 200), at)), before) + alike(page.slice(end, end + 200), after);
    if (!best || score > best.score) best = { score, ranges: [[at, end]] };
  }
  return best ? best.ranges : [];
}

// A row of a table is read cell by cell, but drawn line by line: its lines are looked for near the longest that is there.
function lineByLine(page, passage) {
  const lines = passage.text.split(/[\n\t]+/).map(fold).filter((line) => line.length > 1);
  const longest = [...lines].sort((a, b) => b.length - a.length).find((line) => page.includes(line)) || "";
  const near = (anchor) => lines.map((line) => {
    const places = everyPlace(page, line).filter((at) => Math.abs(at - anchor) < 1500);
    return places.length === 0 ? null : places.reduce((a, b) => (Math.abs(b - anchor) < Math.abs(a - anchor) ? b : a));
  });
  let best = [];
  let least = Infinity;
  for (const anchor of everyPlace(page, longest)) {
    const found = near(anchor);
    const spread = found.reduce((sum, at) => sum + (at === null ? 5000 : Math.abs(at - anchor)), 0);
    if (spread < least) {
      least = spread;
      best = found.flatMap((at, i) => (at === null ? [] : [[at, at + lines[i].length]]));
    }
  }
  return best;
}

function cut(div, words, ranges) {
  const parts = [];
  let done = 0;
  for (const [from, to] of ranges) {
    const mark = document.createElement("mark");
    mark.textContent = words.slice(Math.max(from, done), to);
    if (mark.textContent) parts.push(words.slice(done, Math.max(from, done)), mark);
    done = Math.max(done, to);
  }
  div.replaceChildren(...parts, words.slice(done));
}

function mark(divs, texts, passage) {
  const { text, places } = folded(texts);
  let ranges = whole(text, passage);
  if (ranges.length === 0) ranges = lineByLine(text, passage);
  const byDiv = new Map();
  for (const [from, to] of ranges) {
    for (let i = from; i < to; i++) {
      const [at, sign] = places[i];
      const last = (byDiv.get(at) || byDiv.set(at, []).get(at)).at(-1);
      if (last && sign >= last[0] && sign <= last[1] + 2) last[1] = Math.max(last[1], sign + 1);
      else byDiv.get(at).push([sign, sign + 1]);
    }
  }
  byDiv.forEach((list, at) => cut(divs[at], texts[at], list.sort((a, b) => a[0] - b[0])));
  return ranges.length > 0;
}

async function opened() {
  if (!library) {
    library = await import(box.dataset.pdfjs + "legacy/build/pdf.min.mjs");
    library.GlobalWorkerOptions.workerSrc = box.dataset.pdfjs + "legacy/build/pdf.worker.min.mjs";
  }
  if (!file) {
    file = await library.getDocument({
      url: box.dataset.file, cMapUrl: box.dataset.pdfjs + "cmaps/", cMapPacked: true,
      standardFontDataUrl: box.dataset.pdfjs + "standard_fonts/", wasmUrl: box.dataset.pdfjs + "wasm/",
      useWasm: false, isEvalSupported: false, enableXfa: false, disableAutoFetch: true, disableStream: true,
      rangeChunkSize: 262144, verbosity: 0,
    }).promise;
  }
  return file;
}

function say(more) {
  const own = printed[number - 1];
  told.textContent = "Page " + number + " of " + printed.length
    + (own && own !== String(number) ? ", printed number " + own : "") + (more ? ". " + more : "");
}

async function paint(page, viewport, turn) {
  const canvas = document.createElement("canvas");
  const sharp = Math.min(window.devicePixelRatio || 1, 3);
  canvas.setAttribute("aria-hidden", "true");
  canvas.width = Math.floor(viewport.width * sharp);
  canvas.height = Math.floor(viewport.height * sharp);
  canvas.style.width = Math.floor(viewport.width) + "px";
  canvas.style.height = Math.floor(viewport.height) + "px";
  task = page.render({ canvas, viewport, transform: sharp === 1 ? null : [sharp, 0, 0, sharp, 0, 0] });
  await task.promise;
  if (turn !== drawing) return;
  sheet.querySelector("canvas").replaceWith(canvas);
}

async function lay(page, viewport, turn) {
  const container = document.createElement("div");
  container.className = "textLayer";
  const layer = new library.TextLayer({ textContentSource: await page.getTextContent(), container, viewport });
  await layer.render();
  if (turn !== drawing) return null;
  sheet.querySelector(".textLayer").replaceWith(container);
  return layer;
}

function toPassage() {
  const first = sheet.querySelector("mark");
  frame.scrollTop = first
    ? frame.scrollTop + first.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 3
    : 0;
}

async function show() {
  const turn = ++drawing;
  if (task) task.cancel();
  tools.querySelector("[data-turn='-1']").disabled = number <= 1;
  tools.querySelector("[data-turn='1']").disabled = number >= printed.length;
  say("Loading …");
  try {
    const page = await (await opened()).getPage(number);
    const scale = size * (frame.clientWidth - 2) / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    sheet.style.setProperty("--total-scale-factor", String(scale));
    sheet.style.width = Math.floor(viewport.width) + "px";
    sheet.style.height = Math.floor(viewport.height) + "px";
    await paint(page, viewport, turn);
    const layer = await lay(page, viewport, turn);
    if (turn !== drawing || !layer) return;
    const passage = passages.find((p) => p.page === number);
    const marked = passage && mark(layer.textDivs, layer.textContentItemsStr, passage);
    say(!passage ? "" : marked ? "The passage is marked."
      : layer.textDivs.length === 0 ? "This page is a picture: the passage cannot be marked in it."
        : "The passage could not be found among the words of this page; it is marked in the text.");
    sheet.dataset.drawn = String(number);
    toPassage();
  } catch (failure) {
    if (turn === drawing && failure.name !== "RenderingCancelledException") {
      frame.hidden = true;
      say("It could not be drawn here. Open or download the original file instead.");
    }
  }
}

function open() {
  opener.hidden = true;
  tools.hidden = false;
  frame.hidden = false;
  box.parentElement.classList.add("mb-beside--on");
  return show();
}

box.hidden = false;
opener.addEventListener("click", open);
tools.addEventListener("click", (event) => {
  const { turn, size: factor } = event.target.dataset;
  if (turn) number = Math.min(printed.length, Math.max(1, number + Number(turn)));
  if (factor) size = Math.min(4, Math.max(0.5, size * Number(factor)));
  if (turn || factor) show();
});
document.querySelectorAll("[data-original-page]").forEach((link) => link.addEventListener("click", (event) => {
  event.preventDefault();
  number = Number(link.dataset.originalPage);
  open();
  document.getElementById("original-name").focus();
}));
if (window.matchMedia(WIDE).matches) open();
