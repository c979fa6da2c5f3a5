// How large a target is for a finger; run inside the page.

/** Targets smaller than `size`, except links inside a sentence (WCAG 2.5.8, "inline"). */
export function tooSmall({ selector, size }) {
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
  return [...document.querySelectorAll(selector)]
    .filter((element) => shown(element) && !element.matches('.skip') && !inSentence(element))
    .map((element) => [element, area(element)])
    .filter(([, box]) => box.width && (box.width < size - 0.5 || box.height < size - 0.5))
    .map(([element, box]) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} in ${element.parentElement?.className || element.parentElement?.tagName.toLowerCase()}: ${Math.round(box.width)}×${Math.round(box.height)}, less than ${size}`);
}
