// The page of a document: what was read from a stretch is shown when one points at it, and stays in
// sight on both sides. Without this a click on the stretch leads to its row, and one on the row back.

const text = document.querySelector("article.text");
const rowsOf = (mark) =>
  (mark.dataset.rows ?? "")
    .split(" ")
    .map((name) => document.getElementById(name))
    .filter((row) => row !== null);

function headOf(row) {
  const head = document.createElement("h3");
  const badge = row.querySelector(".badge").cloneNode(true);
  const name = document.createElement("span");
  name.textContent = row.querySelector(".jump").textContent;
  const value = document.createElement("b");
  value.className = "value";
  value.textContent = ` ${row.querySelector(".number").textContent}`;
  head.append(badge, name, value);
  return head;
}

function cards() {
  const card = document.createElement("div");
  card.className = "hover";
  card.id = "card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  let shown = null;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    card.hidden = true;
    shown?.removeAttribute("aria-describedby");
    shown = null;
  };
  const place = (mark) => {
    const boxes = mark.getClientRects();
    const box = boxes[boxes.length - 1];
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8);
    const below = box.bottom + 6;
    const above = boxes[0].top - card.offsetHeight - 6;
    const top = below + card.offsetHeight > innerHeight && above > 0 ? above : below;
    card.style.left = `${Math.max(8, left) + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  };
  const show = (mark) => {
    clearTimeout(timer);
    const parts = rowsOf(mark).flatMap((row) => {
      if (row.matches(".finding")) {
        const copy = row.cloneNode(true);
        copy.removeAttribute("id");
        return [copy];
      }
      return [headOf(row), row.querySelector(".facts-of").cloneNode(true)];
    });
    if (parts.length === 0) {
      return;
    }
    hide();
    card.replaceChildren(...parts);
    card.hidden = false;
    shown = mark;
    mark.setAttribute("aria-describedby", card.id);
    place(mark);
  };
  const later = (work, pause) => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };

  text.querySelectorAll(".read").forEach((mark) => {
    mark.setAttribute("aria-description", mark.title);
    mark.removeAttribute("title");
  });
  text.addEventListener("pointerover", (event) => {
    const mark = event.target.closest(".read");
    if (mark && event.pointerType !== "touch") {
      later(() => show(mark), 150);
    }
  });
  text.addEventListener("pointerout", (event) => {
    if (event.target.closest(".read") && event.pointerType !== "touch") {
      later(hide, 250);
    }
  });
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => later(hide, 250));
  text.addEventListener("focusin", (event) => {
    const mark = event.target.closest(".read");
    if (mark && mark.matches(":focus-visible")) {
      show(mark);
    }
  });
  text.addEventListener("focusout", () => later(hide, 250));
  // The first tap shows the card, the second follows the link.
  text.addEventListener("click", (event) => {
    const mark = event.target.closest(".read");
    if (mark && event.pointerType === "touch" && shown !== mark) {
      event.preventDefault();
      show(mark);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".hover, .read")) {
      hide();
    }
  });
}

function pairs() {
  let lit = [];
  const light = (marks) => {
    lit.forEach((mark) => mark.classList.remove("lit"));
    lit = marks;
    lit.forEach((mark) => mark.classList.add("lit"));
  };
  const marks = [...text.querySelectorAll(".read")];
  document.querySelectorAll(".records tr[id]").forEach((row) => {
    const own = () => marks.filter((mark) => (mark.dataset.rows ?? "").split(" ").includes(row.id));
    row.addEventListener("pointerenter", () => light(own()));
    row.addEventListener("pointerleave", () => light([]));
    // All of the row is as good as its link, but for what has a use of its own and for selecting.
    row.addEventListener("click", (event) => {
      if (!event.target.closest("a, summary, details[open]") && String(getSelection()) === "") {
        row.querySelector(".jump").click();
      }
    });
  });
}

if (text) {
  cards();
  pairs();
}

document.querySelectorAll("button.print").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => print());
});

if (matchMedia("(max-width: 79.99rem)").matches) {
  document.querySelectorAll("details.outline").forEach((outline) => outline.removeAttribute("open"));
}
