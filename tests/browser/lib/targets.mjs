// How large a target is for a finger; run inside the page.

/**
 * Targets smaller than `size`, except links inside a sentence (WCAG 2.5.8, "inline") and, where `spaced`,
 * those that stand so far from others that circles of that size around them do not meet ("spacing").
 */
export function tooSmall({ selector, size, width = size, spaced = false }) {
  const inSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, td, th, figcaption, blockquote');
    return Boolean(block) && block.textContent.trim().length > element.textContent.trim().length + 2;
  };
  const shown = (element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('[hidden]');
  // The whole area that reacts counts: a link that a pseudo-element stretches over its card, or a label of its field.
  const area = (element) => {
    const own = element.getBoundingClientRect();
    const stretched = getComputedStyle(element, '::after');
    const card = stretched.position === 'absolute' && stretched.content !== 'none' && stretched.inset === '0px' && element.offsetParent;
    return card ? card.getBoundingClientRect() : own;
  };
  const all = [...document.querySelectorAll(selector)]
    .filter((element) => shown(element) && !element.matches('.skip'))
    .map((element) => [element, area(element)])
    .filter(([, box]) => box.width);
  const distance = (box, other) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom));
  };
  const alone = ([element, box]) => all.every(([other, its]) => other === element || distance(box, its) >= size / 2);
  return all
    .filter(([element, box]) => (box.width < width - 0.5 || box.height < size - 0.5) && !inSentence(element))
    .filter((target) => !(spaced && alone(target)))
    .map(([element, box]) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} in ${element.parentElement?.className || element.parentElement?.tagName.toLowerCase()}: ${Math.round(box.width)}×${Math.round(box.height)}, less than ${size}`);
}
