//! Reads the labelled set; `labelled/README.md` says what stands in it.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use generator::pipeline::{Job, Preview};
use generator::site::Terms;
use interact_service::matching::{
    Facet, Offer, Person, Places, Spoken, Taught, Term, Times, Vocabulary,
};

/// One country of the set.
pub(crate) struct Country {
    pub(crate) site: &'static str,
    pub(crate) words: Vocabulary,
    pub(crate) places: Places,
    pub(crate) offers: Vec<Offer>,
    /// What stands in each offer, for search.
    pub(crate) texts: Vec<String>,
    pub(crate) people: Vec<Somebody>,
}

/// Somebody with what would help them.
pub(crate) struct Somebody {
    pub(crate) id: String,
    pub(crate) person: Person,
    /// What they saved, by its place: known to them, so it is not ranked.
    pub(crate) liked: Vec<usize>,
    pub(crate) says: String,
    pub(crate) grades: HashMap<usize, u8>,
}

const LEVELS: [&str; 8] = ["", "a1", "a2", "b1", "b2", "c1", "c2", "native"];
const KINDS: [&str; 6] = ["training", "support", "volunteering", "events", "jobs", "accommodation"];

/// The whole set.
pub(crate) fn countries() -> Vec<Country> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let preview = Preview::open(&Job::new(&root, jiff::civil::date(2026, 12, 1)));
    let preview = preview.expect("the sites of the repository");
    let sites: BTreeMap<String, _> =
        preview.worlds().map(|(s, w)| (s.id.clone(), (s.clone(), w.clone()))).collect();
    assert_eq!(sites.len(), 3, "the files below sites/ have mistakes");
    let read = |site: &'static str| {
        let (own, world) = &sites[site];
        let facets = [
            (Facet::Interest, &world.interests),
            (Facet::Skill, &world.skills),
            (Facet::Occupation, &world.occupations),
        ];
        let terms = facets.iter().flat_map(|(facet, terms)| of_facet(*facet, terms));
        let words = Vocabulary::of(terms);
        let areas: Vec<&str> = own.areas.iter().map(|(id, _)| id.as_str()).collect();
        let number = |id: &String| areas.iter().position(|own| own == id);
        let neighbours: Vec<(usize, usize)> = own
            .neighbours
            .iter()
            .filter_map(|(one, other)| Some((number(one)?, number(other)?)))
            .collect();
        let places = Places::of(areas.len(), &neighbours);
        Reader { areas, spoken: world.spoken.keys().map(String::as_str).collect(), words }
            .country(site, places)
    };
    ["cyprus", "spain", "italy"].map(read).into_iter().collect()
}

fn of_facet(facet: Facet, terms: &Terms) -> impl Iterator<Item = (Facet, &str, &str)> {
    terms.iter().map(move |(id, term)| (facet, id.as_str(), term.broader.as_str()))
}

struct Reader<'a> {
    areas: Vec<&'a str>,
    spoken: Vec<&'a str>,
    words: Vocabulary,
}

impl Reader<'_> {
    fn country(self, site: &'static str, places: Places) -> Country {
        let lines = lines_of(site, "offers", 16);
        let numbers: HashMap<&str, usize> =
            lines.iter().enumerate().map(|(at, line)| (line[0].as_str(), at)).collect();
        let providers: Vec<&str> = lines.iter().map(|line| line[2].as_str()).collect();
        let offers = lines.iter().map(|line| self.offer(line, &providers)).collect();
        let texts = lines.iter().map(|line| format!("{} {} {}", line[13], line[14], line[15]));
        let grades = grades(site, &numbers);
        let people = lines_of(site, "people", 10);
        let people = people.iter().map(|line| self.somebody(line, &numbers, &grades)).collect();
        Country { site, places, offers, texts: texts.collect(), people, words: self.words }
    }

    fn offer(&self, line: &[String], providers: &[&str]) -> Offer {
        let provider = providers.iter().position(|own| **own == line[2]).expect("a provider");
        let day = |text: &str| text.parse().ok();
        Offer {
            kind: number(&KINDS, &line[1]),
            provider: i64::try_from(provider).expect("a number") + 1,
            topics: list(&line[7]).map(|term| self.term(term)).collect(),
            needs: list(&line[8]).map(|term| self.term(term)).collect(),
            speaks: list(&line[5])
                .map(|text| self.language(text))
                .map(|(lang, level)| Spoken { lang, level })
                .collect(),
            teaches: list(&line[6])
                .map(|text| self.language(text))
                .map(|(lang, level)| Taught { lang, level })
                .next(),
            education: line[9].parse().ok(),
            areas: list(&line[3]).map(|area| number(&self.areas, area)).collect(),
            anywhere: line[3] == "-",
            times: times(&line[4]),
            since: day(&line[10]).expect("a day"),
            begins: day(&line[11]),
            ends: day(&line[12]),
        }
    }

    fn somebody(
        &self,
        line: &[String],
        numbers: &HashMap<&str, usize>,
        grades: &HashMap<String, HashMap<usize, u8>>,
    ) -> Somebody {
        let liked: Vec<usize> = list(&line[7]).map(|id| numbers[id]).collect();
        let mut own = grades.get(&line[0]).cloned().unwrap_or_default();
        own.retain(|offer, _| !liked.contains(offer));
        Somebody {
            id: line[0].clone(),
            person: Person {
                seeking: list(&line[1]).map(|kind| number(&KINDS, kind)).collect(),
                languages: list(&line[2]).map(|text| self.language(text)).collect(),
                education: line[3].parse().ok(),
                terms: list(&line[4]).map(|term| self.term(term)).collect(),
                area: list(&line[5]).map(|area| number(&self.areas, area)).next(),
                times: times(&line[6]),
                ..Person::default()
            },
            liked,
            says: line[8].clone(),
            grades: own,
        }
    }

    fn term(&self, text: &str) -> Term {
        let (facet, id) = text.split_once('/').expect("interest/…");
        let facet = match facet {
            "interest" => Facet::Interest,
            "skill" => Facet::Skill,
            "occupation" => Facet::Occupation,
            other => panic!("no facet {other}"),
        };
        self.words.find(facet, id).unwrap_or_else(|| panic!("no term {text}"))
    }

    fn language(&self, text: &str) -> (u16, u8) {
        let (tag, level) = text.split_once(' ').unwrap_or((text, ""));
        let level = level.to_lowercase();
        (number(&self.spoken, tag), u8::try_from(number(&LEVELS, &level)).expect("a level"))
    }
}

fn grades(site: &str, numbers: &HashMap<&str, usize>) -> HashMap<String, HashMap<usize, u8>> {
    let mut all: HashMap<String, HashMap<usize, u8>> = HashMap::new();
    for line in lines_of(site, "judgements", 4) {
        let grade = line[2].parse().expect("a grade");
        assert!((1..=3).contains(&grade) && !line[3].is_empty(), "{line:?}");
        let offer = *numbers.get(line[1].as_str()).unwrap_or_else(|| panic!("no offer {line:?}"));
        let before = all.entry(line[0].clone()).or_default().insert(offer, grade);
        assert_eq!(before, None, "judged twice: {line:?}");
    }
    all
}

fn lines_of(site: &str, name: &str, fields: usize) -> Vec<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/matching/labelled");
    let text = fs::read_to_string(folder.join(format!("{site}.{name}"))).expect("a file");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let split = |line: &str| {
        let parts: Vec<String> = line.split('|').map(|part| part.trim().to_string()).collect();
        assert_eq!(parts.len(), fields, "{site}.{name}: {line}");
        parts
    };
    lines.map(split).collect()
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty() && *part != "-")
}

fn number(all: &[&str], one: &str) -> u16 {
    let at =
        all.iter().position(|own| *own == one).unwrap_or_else(|| panic!("no {one} in {all:?}"));
    u16::try_from(at).expect("few")
}

fn times(text: &str) -> Times {
    let one = |time: &str| match time {
        "m" => Times::MORNINGS,
        "a" => Times::AFTERNOONS,
        "e" => Times::EVENINGS,
        "w" => Times::WEEKENDS,
        other => panic!("no time {other}"),
    };
    list(text).map(one).fold(Times::default(), Times::and)
}

#[test]
fn the_set_is_as_large_as_it_says() {
    let countries = countries();
    let people: usize = countries.iter().map(|country| country.people.len()).sum();
    let offers: usize = countries.iter().map(|country| country.offers.len()).sum();
    assert!(people >= 60 && offers >= 200, "{people} people, {offers} offers");
    for somebody in countries.iter().flat_map(|country| &country.people) {
        assert!(somebody.grades.len() >= 3, "{} is hardly judged", somebody.id);
    }
}
