// SPDX-License-Identifier: MIT
// A table is copied twice: as HTML for word processors, and as text with tabs for spreadsheets. Where the page has no
// clipboard of its own (a file, in some browsers), the selection is copied, which gives both as well.
#include "render/html_page.hpp"

namespace funnel::render {

namespace {

constexpr std::string_view table_copier =
    R"(document.addEventListener('DOMContentLoaded', () => {
  const words = document.body.dataset;
  const tabbed = table => [...table.rows].map(row => [...row.cells].map(cell => cell.textContent).join('\t')).join('\n');
  const selected = table => {
    const range = document.createRange();
    range.selectNode(table);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    const copied = document.execCommand('copy');
    selection.removeAllRanges();
    return copied;
  };
  const copy = async table => {
    try {
      const part = (type, text) => [type, new Blob([text], { type })];
      const parts = [part('text/html', table.outerHTML), part('text/plain', tabbed(table))];
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
      return true;
    } catch {
      return selected(table);
    }
  };
  for (const box of document.querySelectorAll('.table')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      button.textContent = await copy(box.querySelector('table')) ? words.copied : words.failed;
      setTimeout(() => { button.textContent = words.copy; }, 2000);
    });
    box.prepend(button);
  }
});
)";

}  // namespace

std::string_view page_script() {
  return table_copier;
}

}  // namespace funnel::render
