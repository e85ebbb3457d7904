// What pages do beyond links and forms. Every page works without it, but for suggestions and uploads.
// Words of documents are put in as text, never as markup.

const INPUT_PAUSE = 120;

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
  const parts = () => {
    const before = input.value.slice(0, input.selectionStart ?? input.value.length);
    const start = Math.max(before.lastIndexOf(" "), before.lastIndexOf("　")) + 1;
    return { start, end: before.length, word: before.slice(start) };
  };
  const take = (option) => {
    const { start, end } = parts();
    input.value = input.value.slice(0, start) + option.query + input.value.slice(end);
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
        about.textContent = `${option.why ?? ""} ${option.count}`.trim();
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
    const response = await fetch(`${input.dataset.suggest}?${new URLSearchParams({ q: word, limit: "10" })}`);
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
