// Runs inside a page.

/** The widest elements beyond the edge, so that the message says what to mend. */
export function overflow() {
  const root = document.scrollingElement;
  if (root.scrollWidth <= window.innerWidth) return undefined;
  const beyond = [...document.querySelectorAll('body *:not(svg, svg *)')]
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, box]) => box.width && (box.right > window.innerWidth + 0.5 || box.left < -0.5))
    .sort(([, one], [, other]) => other.width - one.width)
    .map(([element, box]) => `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')} ${Math.round(box.left)}…${Math.round(box.right)}`);
  return `${root.scrollWidth} px wide in ${window.innerWidth}: ${beyond.slice(0, 4).join(', ')}`;
}
