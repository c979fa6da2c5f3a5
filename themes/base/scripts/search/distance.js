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

/** Where a word with a mistake in its first letters may stand. @param {string} word */
export const firstLetters = (word) => {
  const places = [0, 1, 2, 3].filter((place) => place < word.length);
  const later = places.slice(1);
  return [
    ...places.map((place) => word.slice(0, place) + word.slice(place + 1)),
    ...later.map((place) => word.slice(0, place - 1) + word[place] + word[place - 1] + word.slice(place + 1)),
    ...later.reverse().map((place) => word.slice(0, place)),
  ];
};
