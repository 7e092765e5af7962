/// What a page does where scripts may run: tables that sort and filter.
///
/// Without it the page says the same.
enum PageScript {
    /// The script as it stands between its tags; after a change its hash must be made anew.
    static let source = """
        (() => {
        const key = (cell, isNumber) => {
          if (!cell) return isNumber ? -Infinity : "";
          const text = cell.textContent.trim();
          if (!isNumber) return text;
          const plain = text.replace(/[\\s\\u00a0\\u202f]/g, "").replace("−", "-");
          const digits = document.documentElement.lang === "en"
            ? plain.replace(/,/g, "") : plain.replace(",", ".");
          const number = parseFloat(digits.replace(/^[^0-9+-]+/, ""));
          return Number.isNaN(number) ? -Infinity : number;
        };
        document.querySelectorAll("table[data-sort]").forEach((table) => {
          const body = table.tBodies[0], heads = [...table.tHead.rows[0].cells];
          heads.forEach((head, column) => {
            if (body.rows[0].cells[column].querySelector("svg")) return;
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = head.textContent;
            head.replaceChildren(button);
            button.addEventListener("click", () => {
              const isNumber = head.classList.contains("n");
              const was = head.getAttribute("aria-sort");
              const isUp = was ? was === "descending" : !isNumber;
              heads.forEach((other) => other.removeAttribute("aria-sort"));
              head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
              const compare = new Intl.Collator(document.documentElement.lang, {numeric: true}).compare;
              const rows = [...body.rows].map((row, place) => ({
                row, place, key: key(row.cells[column], isNumber)}));
              rows.sort((a, b) => {
                const order = isNumber ? a.key - b.key || 0 : compare(a.key, b.key);
                return (isUp ? order : -order) || a.place - b.place;
              });
              body.append(...rows.map((entry) => entry.row));
            });
          });
          if (body.rows.length < 8) return;
          const label = document.createElement("label"), input = document.createElement("input");
          label.className = "find";
          label.textContent = table.dataset.sort;
          input.type = "search";
          label.append(input);
          table.parentElement.before(label);
          input.addEventListener("input", () => {
            const wanted = input.value.trim().toLocaleLowerCase();
            [...body.rows].forEach((row) => {
              row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
            });
          });
        });
        document.documentElement.dataset.ready = "yes";
        })();
        """

    /// The SHA-256 of the source in Base64, by which a browser knows that it may run it.
    static let hash = "UYmEmsa4uiUkP8tXO5/suT4/b3kUeblnYM5qezY1nZw="
}
