// SPDX-License-Identifier: MIT
// Colours are those of the charts, each with a contrast of 4.5 to its ground at least. On paper a heading has room
// below it that it leaves to what follows, since browsers part it from a table whose head they repeat, whatever
// break-after says; of two headings one has it, since twice the room parts the table. On telephones the first column
// stays where it is while the others are scrolled; collapsed borders would not stay with it.
#include "render/html_page.hpp"

namespace funnel::render {

namespace {

constexpr std::string_view page_look =
    R"(:root { color-scheme: light dark; --tint: #f4f6f8; --focus: #2463a6; }
@media (prefers-color-scheme: dark) {
:root { --tint: #1e242d; --focus: #7ab0ea; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; font-weight: 650; letter-spacing: -0.015em; margin: 0 0 1.25rem; }
h2 { font-size: 1.35rem; font-weight: 650; margin: 3rem 0 0.75rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.05rem; font-weight: 650; margin: 2rem 0 0.5rem; }
h1 + h2, main > h2:first-child { margin-top: 0; padding-top: 0; border-top: 0; }
p { max-width: 46rem; margin: 0.5rem 0; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1rem 0; padding: 0; list-style: none; }
a { color: var(--focus); text-underline-offset: 0.2em; }
.table { position: relative; margin: 1rem 0 1.25rem; }
.scroll { overflow-x: auto; }
.scroll:focus-visible, a:focus-visible, button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 0.45rem 0.75rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th:first-child, td:first-child { padding-left: 0.25rem; }
thead th { color: var(--muted); font-size: 0.85em; font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--rule); }
tbody tr:hover > * { background: var(--tint); }
button { float: right; margin: 0 0 0.25rem; padding: 0.25rem 0.7rem; border: 1px solid var(--rule); border-radius: 0.4rem; background: var(--page); color: var(--muted); font: inherit; font-size: 0.8rem; cursor: pointer; }
button:hover { background: var(--tint); color: var(--ink); }
.table button + .scroll { clear: both; }
figure { margin: 1.25rem 0 1.75rem; }
figcaption { margin-bottom: 0.75rem; font-weight: 650; }
figure svg { display: block; width: 100%; height: auto; }
.wide { max-width: 720px; }
.narrow { display: none !important; max-width: 480px; }
@media (max-width: 620px) {
main { padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; }
.wide { display: none !important; }
.narrow { display: block !important; }
}
@media screen and (max-width: 620px) {
table { border-collapse: separate; border-spacing: 0; }
tr > :first-child { position: sticky; left: 0; max-width: 42vw; overflow-wrap: break-word; background: var(--page); box-shadow: inset -1px 0 var(--rule); }
.whole { white-space: nowrap; }
}
@media print {
@page { margin: 16mm 14mm; }
:root { color-scheme: light; --ink: #000000; --muted: #444444; --page: #ffffff; --rule: #bbbbbb; --s0: #2463a6; --s1: #b4602a; --s2: #3f7d58; --s3: #7a5aa6; --s4: #8a6d1d; --s5: #5b6675; }
body { font-size: 10pt; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
main { max-width: none; padding: 0; }
button, nav { display: none; }
h1 { font-size: 18pt; }
h2 { font-size: 13pt; margin-top: 1.5rem; }
h3 { font-size: 11pt; margin-top: 1rem; }
h1, h2, h3, figcaption { break-inside: avoid; break-after: avoid; }
h2::after, h3::after { content: ""; display: block; height: 22mm; margin-bottom: -22mm; }
h2 + h3::after { display: none; }
tr, figure, .table:not(:has(tbody tr:nth-child(17))) { break-inside: avoid; }
p { orphans: 3; widows: 3; }
thead { display: table-header-group; }
.scroll { overflow: visible; }
table { font-size: 8.5pt; }
th, td { padding: 0.2rem 0.45rem; }
.wide { display: block !important; max-width: 150mm; }
.narrow { display: none !important; }
}
)";

}  // namespace

std::string_view page_style() {
  return page_look;
}

}  // namespace funnel::render
