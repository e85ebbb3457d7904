// What pages do beyond links and forms. Every page works without it, but for suggestions and uploads.
// Words of documents are put in as text, never as markup.

const INPUT_PAUSE = 120;

// Why a name was suggested is told by English words in brackets.
const REASONS = { synonym: "同义词", indicator: "指标", place: "地区", responsible: "责任单位", pinyin: "拼音", initials: "拼音首字母" };
const inChinese = document.documentElement.lang.startsWith("zh");
const reason = (why) => (inChinese ? why.replace(/ \((\w+)\)/g, (all, word) => (REASONS[word] ? `（${REASONS[word]}）` : all)) : why);

function suggestions(input) {
  const list = document.getElementById(input.getAttribute("aria-controls"));
  let options = [];
  let chosen = -1;
  let timer = 0;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  // The last word is what is being typed; what stands before it stays.
  const field = input.dataset.field;
  const parts = () => {
    if (field) {
      return { start: 0, end: input.value.length, word: input.value };
    }
    const before = input.value.slice(0, input.selectionStart ?? input.value.length);
    const start = Math.max(before.lastIndexOf(" "), before.lastIndexOf("　")) + 1;
    return { start, end: before.length, word: before.slice(start) };
  };
  const take = (option) => {
    const { start, end } = parts();
    input.value = input.value.slice(0, start) + (field ? option.name : option.query) + input.value.slice(end);
    close();
    input.form.requestSubmit();
  };
  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
    if (index >= 0) {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const show = (found) => {
    options = found;
    list.replaceChildren(
      ...found.map((option, index) => {
        const item = document.createElement("li");
        item.id = `suggestion-${index}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        const name = document.createElement("span");
        name.textContent = option.within ? `${option.name}（${option.within}）` : option.name;
        const about = document.createElement("small");
        about.textContent = `${reason(option.why ?? "")} ${option.count}`.trim();
        item.append(name, about);
        item.addEventListener("mousedown", (event) => {
          event.preventDefault();
          take(option);
        });
        return item;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    chosen = -1;
  };
  const ask = async () => {
    const { word } = parts();
    if (!word.trim()) {
      close();
      return;
    }
    const number = ++asked;
    const response = await fetch(`${input.dataset.suggest}?${new URLSearchParams({ q: field ? `${field}:${word}` : word, limit: "10" })}`);
    if (response.ok && number === asked && document.activeElement === input) {
      show((await response.json()).suggestions);
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask().catch(close), INPUT_PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const size = options.length + 1;
      choose(((chosen + 1 + step + size) % size) - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(options[chosen]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener("blur", close);
}

document.querySelectorAll("input[data-suggest]").forEach(suggestions);

// Facets begin closed where they would push the hits off a small screen.
if (matchMedia("(max-width: 59.99rem)").matches) {
  document.querySelectorAll("details.facets").forEach((facets) => facets.removeAttribute("open"));
}

// Charts can be saved as they look: the styles they are drawn with are written into the copy.
const DRAWN = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order",
  "font-family", "font-size", "font-weight", "text-anchor", "opacity"];

function standalone(svg) {
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, index) => {
    const style = getComputedStyle(originals[index]);
    DRAWN.forEach((name) => element.setAttribute(name, style.getPropertyValue(name)));
    element.removeAttribute("class");
  });
  const box = svg.viewBox.baseVal;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", box.width);
  copy.setAttribute("height", box.height);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("x", box.x);
  ground.setAttribute("y", box.y);
  ground.setAttribute("width", box.width);
  ground.setAttribute("height", box.height);
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function picture(svg, scale) {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([standalone(svg)], { type: "image/svg+xml" }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = svg.viewBox.baseVal.width * scale;
    canvas.height = svg.viewBox.baseVal.height * scale;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => { canvas.toBlob(done, "image/png"); });
  } finally {
    URL.revokeObjectURL(url);
  }
}

document.querySelectorAll("[data-png] figure").forEach((figure) => {
  const svg = figure.querySelector("svg");
  const words = figure.closest("[data-png]").dataset;
  const name = (svg.querySelector("title")?.textContent ?? "chart").replace(/[\\/:*?"<>|\s]+/g, "-");
  const button = (label, work) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "plain";
    made.textContent = label;
    made.addEventListener("click", work);
    return made;
  };
  const bar = document.createElement("div");
  bar.className = "save noprint";
  bar.append(
    button(words.png, async () => save(await picture(svg, 2), `${name}.png`)),
    button(words.svg, () => save(new Blob([standalone(svg)], { type: "image/svg+xml" }), `${name}.svg`)),
  );
  figure.append(bar);
});

// Work that takes longer than a request: asked again until it is done.
const ASK_AGAIN = 500;

async function follow(address, told) {
  for (;;) {
    const response = await fetch(address);
    const job = await response.json();
    if (!response.ok) {
      return { state: "failed", problem: job };
    }
    told(job);
    if (job.state === "done" || job.state === "failed") {
      return job;
    }
    await new Promise((done) => { setTimeout(done, ASK_AGAIN); });
  }
}

function show(progress, what, job) {
  what.textContent = job.what;
  if (job.total > 0) {
    progress.max = job.total;
    progress.value = job.done;
  } else {
    progress.removeAttribute("value");
  }
}

document.querySelectorAll("[data-job]").forEach(async (box) => {
  await follow(box.dataset.job, (job) => show(box.querySelector("progress"), box.querySelector(".what"), job));
  location.reload();
});

function upload(file, form, list) {
  const item = document.createElement("li");
  const name = document.createElement("span");
  name.textContent = file.name;
  const state = document.createElement("span");
  const progress = document.createElement("progress");
  progress.max = file.size || 1;
  progress.value = 0;
  progress.setAttribute("aria-label", file.name);
  const what = document.createElement("span");
  what.className = "what quiet";
  item.append(name, state, progress, what);
  list.append(item);
  const failed = (sentence) => {
    progress.remove();
    state.textContent = form.dataset.failed;
    what.textContent = sentence;
    what.className = "what trouble";
  };
  if (file.size > Number(form.dataset.largest)) {
    failed(form.dataset.large);
    return Promise.resolve();
  }
  // fetch tells nothing of how much was sent.
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${form.dataset.upload}?${new URLSearchParams({ name: file.name })}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => { progress.value = event.loaded; });
    request.addEventListener("error", () => { failed(""); done(); });
    request.addEventListener("load", async () => {
      if (request.status !== 202) {
        failed(request.response?.detail ?? "");
        done();
        return;
      }
      state.textContent = form.dataset.read;
      const job = await follow(`/api/v1/jobs/${request.response.id}?lang=${inChinese ? "zh" : "en"}`, (seen) => show(progress, what, seen));
      if (job.state === "done") {
        progress.remove();
        what.textContent = job.what;
        const link = document.createElement("a");
        link.href = job.result;
        link.textContent = form.dataset.done;
        state.replaceChildren(link);
      } else {
        failed(job.problem?.detail ?? "");
      }
      done();
    });
    request.send(file);
  });
}

document.querySelectorAll("[data-upload]").forEach((form) => {
  const list = document.querySelector(".uploads");
  const input = form.querySelector("input");
  let last = Promise.resolve();
  const take = (files) => {
    [...files].forEach((file) => { last = last.then(() => upload(file, form, list)); });
  };
  input.addEventListener("change", () => {
    take(input.files);
    input.value = "";
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    take(event.dataTransfer.files);
  });
});
