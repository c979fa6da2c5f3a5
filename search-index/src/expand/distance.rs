//! One typing mistake: a letter too many, too few, another one, or two swapped.

/// Whether one mistake makes one word of the other.
pub(crate) fn is_one_mistake(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    let swapped = || a.len() > 1 && b.len() > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..];
    match (a, b) {
        ([], rest) | (rest, []) => rest.len() == 1,
        ([_, rest @ ..], [_, other @ ..]) => rest == other || a == other || rest == b || swapped(),
    }
}

/// A word without one of its first letters.
pub(crate) fn shorter(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = word.chars().collect();
    let places = 0..letters.len().min(4);
    places.map(move |place| letters[..place].iter().chain(&letters[place + 1..]).collect())
}

#[cfg(test)]
mod tests {
    use super::is_one_mistake;

    #[test]
    fn mistakes_are_told_as_the_vectors_say() {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/vectors.json")).unwrap();
        for vector in vectors["mistakes"].as_array().unwrap() {
            let [one, other] = [0, 1].map(|place| vector[place].as_str().unwrap());
            assert_eq!(
                is_one_mistake(one, other),
                vector[2].as_bool().unwrap(),
                "{one} and {other}"
            );
        }
    }
}
