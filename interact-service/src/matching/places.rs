//! How far areas lie from each other, in steps from neighbour to neighbour.

/// Areas of a site by number, with the steps between any two of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    count: usize,
    steps: Vec<u8>,
}

/// No way leads there.
pub const NO_WAY: u8 = u8::MAX;

impl Places {
    /// So many areas with pairs of neighbours. Where no neighbours are known at all, every other
    /// area is two steps away: not here, but not out of reach.
    #[must_use]
    pub fn of(count: usize, neighbours: &[(usize, usize)]) -> Self {
        let far = if neighbours.is_empty() { 2 } else { NO_WAY };
        let mut steps = vec![far; count * count];
        for area in 0..count {
            steps[area * count + area] = 0;
        }
        for (one, other) in neighbours.iter().filter(|(a, b)| *a < count && *b < count && a != b) {
            steps[one * count + other] = 1;
            steps[other * count + one] = 1;
        }
        for over in 0..count {
            for from in 0..count {
                for to in 0..count {
                    let around =
                        steps[from * count + over].saturating_add(steps[over * count + to]);
                    let known = &mut steps[from * count + to];
                    *known = (*known).min(around);
                }
            }
        }
        Self { count, steps }
    }

    /// Steps between two areas.
    #[must_use]
    pub fn steps(&self, from: u16, to: u16) -> u8 {
        let (from, to) = (usize::from(from), usize::from(to));
        if from >= self.count || to >= self.count {
            NO_WAY
        } else {
            self.steps[from * self.count + to]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_lead_from_neighbour_to_neighbour() {
        let places = Places::of(4, &[(0, 1), (1, 2)]);
        assert_eq!([0, 1, 2, 3].map(|to| places.steps(0, to)), [0, 1, 2, NO_WAY]);
        assert_eq!(places.steps(2, 0), 2);
        assert_eq!(places.steps(9, 0), NO_WAY);
        assert_eq!(Places::of(2, &[]).steps(0, 1), 2);
    }
}
