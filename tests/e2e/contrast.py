# SPDX-License-Identifier: MIT
"""How well the words of a page stand out against what lies under them: the contrast that WCAG 2 defines.

https://www.w3.org/TR/WCAG22/#contrast-minimum asks for 4.5 to 1, and for 3 to 1 of large words (24 pixels, or bold from
18.66 pixels on). Under words of a picture lies the last shape before them that they touch, else the page.
"""
from webdriver import Browser

LOW_CONTRASTS = """
const parsed = colour => { const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number); return { rgb: [r, g, b], a }; };
const over = (top, under) => top.rgb.map((part, i) => part * top.a + under[i] * (1 - top.a));
const luminance = rgb => {
  const [r, g, b] = rgb.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const ground = element => {
  if (!element) return [255, 255, 255];
  const colour = parsed(getComputedStyle(element).backgroundColor);
  return colour.a === 1 ? colour.rgb : over(colour, ground(element.parentElement));
};
const filled = shape => {
  const style = getComputedStyle(shape);
  if (style.fill === 'none') return null;
  const colour = parsed(style.fill);
  return { rgb: colour.rgb, a: colour.a * style.fillOpacity * style.opacity };
};
const under = text => {
  const svg = text.ownerSVGElement, box = text.getBBox(), page = ground(svg);
  return [0.02, 0.5, 0.98].map(share => {
    const point = svg.createSVGPoint();
    point.x = box.x + share * box.width;
    point.y = box.y + box.height / 2;
    let colour = page;
    for (const shape of svg.querySelectorAll('rect, path, polygon, circle')) {
      const before = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const fill = before && shape.isPointInFill(point) ? filled(shape) : null;
      if (fill) colour = over(fill, colour);
    }
    return colour;
  });
};
const opacity = element => element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1;
const low = [];
let seen = 0;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  if (!node.data.trim() || !element.getClientRects().length || ['SCRIPT', 'STYLE', 'TITLE', 'DESC', 'title', 'desc'].includes(element.tagName)) continue;
  ++seen;
  const style = getComputedStyle(element), text = element.closest('svg text');
  const colour = parsed(text ? style.fill : style.color);
  colour.a *= opacity(element);
  const size = parseFloat(style.fontSize);
  const wanted = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
  for (const colours of text ? under(text) : [ground(element)]) {
    const found = contrast(over(colour, colours), colours);
    if (found < wanted) low.push(`${element.tagName} "${node.data.trim().slice(0, 40)}": ${found.toFixed(2)} of ${wanted}`);
  }
}
return { seen, low };
"""
LEAST_TEXTS = 500


def contrast_problems(browser: Browser) -> list[str]:
    """In the light and in the dark."""
    problems = []
    for scheme in ("light", "dark"):
        browser.developer("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        found = browser.run(LOW_CONTRASTS)
        if found["seen"] < LEAST_TEXTS:
            problems.append(f"only {found['seen']} words were seen in the {scheme}")
        problems += [f"low contrast in the {scheme}: {one}" for one in found["low"][:10]]
    browser.developer("Emulation.setEmulatedMedia", features=[])
    return problems
