// SPDX-License-Identifier: MIT
// A table is copied twice: as HTML that looks as it does here, and as text with tabs, whose numbers are as machines
// write them but for the decimal sign, which is the page's. In the HTML a number stands beside its words as LibreOffice
// reads it (sdval, and in sdnum how that is written and shown; 1033 is English). Where the page has no clipboard of its
// own (a file, in some browsers), the selection is copied, which gives both, the text as it is shown.
#include "render/html_page.hpp"

namespace funnel::render {

namespace {

constexpr std::string_view table_copier =
    R"(document.addEventListener('DOMContentLoaded', () => {
  const words = document.body.dataset;
  const decimal = document.documentElement.lang.startsWith('fr') ? ',' : '.';
  const plain = cell => cell.dataset.value?.replace('.', decimal) ?? cell.textContent;
  const tabbed = table => [...table.rows].map(row => [...row.cells].map(plain).join('\t')).join('\n');
  const look = cell => cell.textContent.includes('%') ? '0.00%' : cell.dataset.value.includes('.') ? '#,##0.00' : '#,##0';
  const number = table => {
    for (const cell of table.querySelectorAll('[data-value]')) {
      cell.setAttribute('sdval', cell.dataset.value);
      cell.setAttribute('sdnum', '1033;1033;' + look(cell));
    }
  };
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
    number(table);
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
