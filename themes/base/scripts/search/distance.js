// @ts-check
// One typing mistake: a letter too many, too few, another one, or two swapped.

/** Whether one mistake makes one word of the other. @param {string} a @param {string} b */
export const isOneMistake = (a, b) => {
  let at = 0;
  while (at < a.length && a[at] == b[at]) at++;
  const [left, right] = [a.slice(at), b.slice(at)];
  return left != right && (
    left.slice(1) == right.slice(1) || left == right.slice(1) || left.slice(1) == right ||
    left[0] == right[1] && left[1] == right[0] && left.slice(2) == right.slice(2)
  );
};
