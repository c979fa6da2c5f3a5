//! Forms of Greek verbs, and their nouns, that the stemmer leaves apart: δουλεύω and δουλέψω,
//! πληρώνω and πληρωμή, οδηγώ and οδήγηση.

/// How a stem may end, what it counts as, and how many letters must stand before; the first that
/// fits is taken.
const ENDINGS: &[(&str, &str, usize)] = &[
    ("ευσ", "ευ", 3),
    ("ευτ", "ευ", 3),
    ("ευθ", "ευ", 3),
    ("εψ", "ευ", 3),
    ("αστ", "αζ", 3),
    ("αχτ", "αζ", 3),
    ("ασ", "αζ", 3),
    ("αξ", "αζ", 3),
    ("ωσ", "ω", 3),
    ("ων", "ω", 3),
    ("ωθ", "ω", 3),
    ("ωμ", "ω", 3),
    ("ισ", "", 5),
    ("ιζ", "", 5),
    ("ησ", "", 4),
    ("υσ", "υ", 3),
    ("φτ", "φ", 3),
    ("φθ", "φ", 3),
    ("ψ", "φ", 3),
];

/// What a stem counts as.
pub(super) fn joined(stem: String) -> String {
    let fitting = ENDINGS.iter().find_map(|(ending, instead, least)| {
        let start = stem.strip_suffix(ending)?;
        (start.chars().count() >= *least).then(|| format!("{start}{instead}"))
    });
    fitting.unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use crate::analysis::{Analysis, Analyzer};

    /// Words of a line count as the same, those of two lines do not.
    const FORMS: [&str; 7] = [
        "δουλευω δουλευει δουλεψω δουλεψει",
        "πληρωνω πληρωσω πληρωσε πληρωμη πληρωθω",
        "οδηγω οδηγησω οδηγηση",
        "σπουδαζω σπουδασω σπουδασα",
        "αναγνωριζω αναγνωρισω αναγνωριση",
        "εργαζομαι εργασια",
        "απολυω απολυση απολυσουν",
    ];

    #[test]
    fn forms_of_a_verb_count_as_the_same() {
        let analyzer = Analyzer::new(Analysis::Greek, None);
        let stems = FORMS.map(|forms| {
            let mut stems: Vec<String> = forms.split(' ').map(|form| analyzer.stem(form)).collect();
            stems.dedup();
            assert_eq!(stems.len(), 1, "{forms}: {stems:?}");
            stems.remove(0)
        });
        let mut distinct = stems.to_vec();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), FORMS.len(), "{stems:?}");
    }
}
