//! The order of the documents: those that are about the same stand side by side, so that the
//! first results of a question lie in few files.

/// So many words say what a document is about.
const TELLING_WORDS: usize = 16;
/// How long the documents that came before are remembered.
const MEMORY: f32 = 0.7;

type Vector = Vec<(usize, f32)>;

/// The numbers of the documents, each near those that are like it. Documents are their stems, by
/// places in the alphabet.
pub(crate) fn order(documents: &[Vec<u32>]) -> Vec<usize> {
    let vectors = vectors(documents);
    let holders = holders(&vectors);
    let mut waiting: Vec<usize> = (0..documents.len()).collect();
    let mut nearness = vec![0.0f32; documents.len()];
    let mut order = Vec::with_capacity(documents.len());
    while let Some(place) = nearest(&waiting, &nearness) {
        let next = waiting.remove(place);
        order.push(next);
        nearness.iter_mut().for_each(|near| *near *= MEMORY);
        for (stem, weight) in &vectors[next] {
            for (other, theirs) in &holders[*stem] {
                nearness[*other] += weight * theirs;
            }
        }
    }
    order
}

/// The place among those who wait of the one that is nearest; of equals the first.
fn nearest(waiting: &[usize], nearness: &[f32]) -> Option<usize> {
    let better = |best: usize, next: usize| {
        if nearness[waiting[next]] > nearness[waiting[best]] { next } else { best }
    };
    (0..waiting.len()).reduce(better)
}

/// The most telling stems of each document, by how often they stand there and how rare they are.
fn vectors(documents: &[Vec<u32>]) -> Vec<Vector> {
    let counts: Vec<Vector> = documents.iter().map(|stems| count(stems)).collect();
    let stems = counts.iter().flatten().map(|(stem, _)| stem + 1).max().unwrap_or(0);
    let mut spread = vec![0_usize; stems];
    for (stem, _) in counts.iter().flatten() {
        spread[*stem] += 1;
    }
    let rarity: Vec<f32> =
        spread.iter().map(|holders| (documents.len() as f32 / *holders as f32).ln()).collect();
    let vector = |counts: Vector| {
        let telling = counts.into_iter().filter(|(stem, _)| spread[*stem] > 1);
        shortened(telling.map(|(stem, count)| (stem, (1.0 + count.ln()) * rarity[stem])).collect())
    };
    counts.into_iter().map(vector).collect()
}

/// How often each stem stands in a document.
fn count(stems: &[u32]) -> Vector {
    let mut sorted = stems.to_vec();
    sorted.sort_unstable();
    let runs = sorted.chunk_by(|one, other| one == other);
    runs.map(|run| (run[0] as usize, run.len() as f32)).collect()
}

/// The heaviest stems, brought to length one.
fn shortened(mut vector: Vector) -> Vector {
    vector.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    vector.truncate(TELLING_WORDS);
    let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt().max(1e-6);
    vector.iter_mut().for_each(|(_, weight)| *weight /= length);
    vector
}

fn holders(vectors: &[Vector]) -> Vec<Vector> {
    let stems = vectors.iter().flatten().map(|(stem, _)| stem + 1).max().unwrap_or(0);
    let mut holders = vec![Vector::new(); stems];
    for (document, vector) in vectors.iter().enumerate() {
        for (stem, weight) in vector {
            holders[*stem].push((document, *weight));
        }
    }
    holders
}
