//! Writes a site: everything the first time, later only what changed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use rayon::prelude::*;
use search_index::client::Scripts;
use search_index::export;
use search_index::index::Index;

use super::{Compress, Job, Progress, Report, Search, SiteReport, Use, remembered};
use crate::compress;
use crate::edition::{Digest, Key, Page};
use crate::output::{self, Folder, Manifest, Written};
use crate::render::{OutputFile, Press, pictures, site_files};
use crate::{search, url};

/// Builds the sites of a job; when an author has something to mend, nothing is written.
///
/// # Errors
/// When files cannot be read or written, or the theme is wrong.
pub fn build(job: &Job, progress: &dyn Progress) -> Result<Report> {
    let begun = now();
    let memory = remembered::sources(job);
    let loaded = super::load(job, &memory)?;
    let known = memory.len();
    drop(memory);
    let mut problems = loaded.problems;
    let mut presses = Vec::new();
    for country in &loaded.countries {
        let theme = super::theme(job, &country.site)?;
        presses.push(super::press(job, country, theme, Use::Build, &mut problems));
    }
    let mut report = Report { problems, ..Report::default() };
    if report.problems.stop_the_build() {
        super::with_lines(&job.root, &mut report.problems);
        return Ok(report);
    }
    for press in &presses {
        report.sites.push(site(job, press, progress)?);
    }
    remembered::keep_sources(job, begun, known, &loaded.sources)?;
    report.read = Some(Box::new((presses, loaded.countries, loaded.sources)));
    Ok(report)
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos() as u64)
}

/// Something to be written: its paths, what it is made from, and how it is made.
struct Work<'a> {
    /// Paths that are surely among its files; what is checked to know whether it stands.
    paths: Vec<String>,
    made_from: [u8; 16],
    what: What<'a>,
}

enum What<'a> {
    Page(usize, &'a Page),
    Picture(&'a str, &'a str, &'a crate::content::PictureFile),
    Ready(OutputFile),
}

fn site(job: &Job, press: &Press, progress: &dyn Progress) -> Result<SiteReport> {
    let site = press.editions[0].site();
    let home = job.out.join(&site.id);
    let former = remembered::manifest(job, &site.id, &home);
    let kept = remembered::manifest_file(job, &site.id);
    let mut work = page_work(press);
    work.extend(picture_work(press));
    work.extend(once_work(job, press, former.as_ref(), &home)?);
    work.extend(search_work(job, press, former.as_ref(), &home)?);
    output::refuse_twins(work.iter().flat_map(|work| work.paths.iter().map(String::as_str)))?;
    let (folder, known) = match &former {
        Some(manifest) => (Folder::existing(&home), manifest.clone()),
        None => (Folder::fresh(&home)?, Manifest::default()),
    };
    let (done, todo) = split(work, &known, &home, job.compress);
    output::forget(&kept)?;
    folder.make_folders(todo.iter().flat_map(|work| work.paths.iter().map(String::as_str)))?;
    progress.begin(&site.id, todo.len());
    let written = write_all(job, press, &folder, &todo, progress)?;
    progress.end();
    let mut manifest = Manifest { files: done };
    let count = written.len();
    manifest.files.extend(written);
    let gone: Vec<&String> =
        known.files.keys().filter(|path| !manifest.files.contains_key(*path)).collect();
    for path in &gone {
        folder.remove(path)?;
    }
    folder.finish()?;
    let languages: Vec<&str> = site.tags().collect();
    output::keep_only(&job.out.join(".search").join(&site.id), &languages)?;
    output::remember(&kept, &manifest)?;
    let mut report = super::site_report(&press.editions[0].country, &press.editions);
    report.files = manifest.files.len();
    report.written = count;
    report.removed = gone.len();
    Ok(report)
}

fn page_work(press: &Press) -> Vec<Work<'_>> {
    let editions = press.editions.iter().enumerate();
    editions
        .flat_map(|(at, edition)| {
            edition.pages.iter().map(move |page| Work {
                paths: vec![url::file(&page.path)],
                made_from: page.made_from,
                what: What::Page(at, page),
            })
        })
        .collect()
}

fn picture_work(press: &Press) -> Vec<Work<'_>> {
    let mut work = Vec::new();
    for section in &press.editions[0].country.library.sections {
        for article in &section.articles {
            let used: BTreeSet<&str> = article
                .files
                .values()
                .flat_map(|file| file.body.pictures.iter().map(|picture| picture.name.as_str()))
                .collect();
            for (name, picture) in
                article.pictures.iter().filter(|(n, _)| used.contains(n.as_str()))
            {
                work.push(Work {
                    paths: pictures::paths(&article.address, name, picture),
                    made_from: picture.hash,
                    what: What::Picture(&article.address, name, picture),
                });
            }
        }
    }
    work
}

/// Files that a site has once, and the theme's assets.
fn once_work<'a>(
    job: &Job,
    press: &'a Press,
    former: Option<&Manifest>,
    home: &Path,
) -> Result<Vec<Work<'a>>> {
    let made_from = once_made_from(job, press);
    let files = match standing(former, home, made_from) {
        Some(paths) => untouched(paths),
        None => {
            let mut files = site_files::all(press, job.today)?;
            let folder = url::assets(press.theme.fingerprint());
            files.extend(press.theme.assets().iter().map(|asset| OutputFile {
                path: format!("{folder}{}", asset.path),
                bytes: asset.bytes.clone(),
            }));
            files
        }
    };
    Ok(files.into_iter().map(|file| ready(file, made_from)).collect())
}

/// Fingerprint of what the files are made from that a site has once: every address, when each
/// article was validated, and in which languages it exists.
fn once_made_from(job: &Job, press: &Press) -> [u8; 16] {
    let mut digest = Digest::new();
    digest.text("once").text(&job.today.to_string()).text(press.theme.fingerprint());
    for edition in &press.editions {
        for page in edition.pages.iter() {
            digest.text(&page.path);
            match page.key {
                Key::NotFound => {
                    digest.bytes(&page.made_from);
                }
                Key::Article(s, a) => {
                    let (article, shown) = edition.article(s, a);
                    digest.number(usize::from(shown.lang == edition.tag()));
                    if let Some(validated) = &article.facts().validated {
                        digest.number(validated.on.day_of_year() as usize);
                        digest.number(validated.on.year() as usize);
                    }
                }
                _ => {}
            }
        }
    }
    digest.finish()
}

fn ready(file: OutputFile, made_from: [u8; 16]) -> Work<'static> {
    Work { paths: vec![file.path.clone()], made_from, what: What::Ready(file) }
}

/// Files that will be found standing; their bytes are not needed.
fn untouched(paths: Vec<String>) -> Vec<OutputFile> {
    paths.into_iter().map(|path| OutputFile { path, bytes: Vec::new() }).collect()
}

/// The search files of every language; those of a language whose articles did not change are
/// taken as they stand.
fn search_work<'a>(
    job: &Job,
    press: &'a Press,
    former: Option<&Manifest>,
    home: &Path,
) -> Result<Vec<Work<'a>>> {
    if job.search == Search::No {
        return Ok(Vec::new());
    }
    let scripts = press.theme.search_scripts()?;
    let languages: Result<Vec<Vec<Work<'a>>>> = press
        .editions
        .par_iter()
        .map(|edition| {
            let mut digest = Digest::new();
            digest.bytes(&search::made_from(edition)).text(press.theme.fingerprint());
            let made_from = digest.finish();
            let files = match standing(former, home, made_from) {
                Some(paths) => untouched(paths),
                None => search_files(job, press, edition, &scripts)?,
            };
            Ok(files.into_iter().map(|file| ready(file, made_from)).collect())
        })
        .collect();
    Ok(languages?.into_iter().flatten().collect())
}

/// Files that were made together and all stand as the last build left them.
fn standing(former: Option<&Manifest>, home: &Path, made_from: [u8; 16]) -> Option<Vec<String>> {
    let files = former?.files.iter().filter(|(_, written)| written.made_from == made_from);
    let paths: Vec<&String> = files.map(|(path, _)| path).collect();
    let manifest = former?;
    let all = paths.iter().all(|path| manifest.holds(home, path, made_from).is_some());
    let plain = paths.into_iter().filter(|path| !path.ends_with(".br") && !path.ends_with(".gz"));
    let plain: Vec<String> = plain.cloned().collect();
    (all && !plain.is_empty()).then_some(plain)
}

fn search_files(
    job: &Job,
    press: &Press,
    edition: &crate::edition::Edition,
    scripts: &Scripts,
) -> Result<Vec<OutputFile>> {
    let documents = search::documents(press, edition)?;
    let (analysis, host) = search::analyses(edition);
    let folder = job.out.join(".search").join(&edition.site().id).join(edition.tag());
    let index = Index::build_in(&folder, analysis, &documents, host)
        .with_context(|| format!("failed to write the search index `{}`", folder.display()))?;
    let files = export::export(&index, scripts).context("failed to export the search index")?;
    let below = url::search(edition.tag());
    Ok(files
        .into_iter()
        .map(|file| OutputFile { path: format!("{below}{}", file.path), bytes: file.bytes })
        .collect())
}

/// Files that stand as the last build left them.
type Standing = Vec<(String, Written)>;

/// What stands already, and what has to be written.
fn split<'a>(
    work: Vec<Work<'a>>,
    known: &Manifest,
    home: &Path,
    wanted: Compress,
) -> (BTreeMap<String, Written>, Vec<Work<'a>>) {
    let checked: Vec<(Option<Standing>, Work<'a>)> =
        work.into_par_iter().map(|work| (stands(&work, known, home, wanted), work)).collect();
    let mut done = BTreeMap::new();
    let mut todo = Vec::new();
    for (standing, work) in checked {
        match standing {
            Some(files) => done.extend(files),
            None => todo.push(work),
        }
    }
    (done, todo)
}

fn stands(work: &Work<'_>, known: &Manifest, home: &Path, wanted: Compress) -> Option<Standing> {
    let mut files = Vec::new();
    for path in &work.paths {
        files.push((path.clone(), known.holds(home, path, work.made_from)?));
        let small = [format!("{path}.br"), format!("{path}.gz")];
        let mut companions = small.into_iter().filter(|path| known.files.contains_key(path));
        match wanted {
            Compress::No if companions.next().is_some() => return None,
            Compress::Yes => {
                let companions: Vec<String> = companions.collect();
                if companions.is_empty() && compress::shrinks(path, files.last()?.1.size as usize) {
                    return None;
                }
                for path in companions {
                    let written = known.holds(home, &path, work.made_from)?;
                    files.push((path, written));
                }
            }
            Compress::No => {}
        }
    }
    Some(files)
}

fn write_all(
    job: &Job,
    press: &Press,
    folder: &Folder,
    todo: &[Work<'_>],
    progress: &dyn Progress,
) -> Result<Vec<(String, Written)>> {
    let written: Result<Vec<Vec<(String, Written)>>> = todo
        .par_iter()
        .map(|work| {
            let mut written = Vec::new();
            for file in made(press, work)? {
                if job.compress == Compress::Yes {
                    for companion in compress::companions(&file)? {
                        let record = folder.write(&companion, work.made_from)?;
                        written.push((companion.path, record));
                    }
                }
                let record = folder.write(&file, work.made_from)?;
                written.push((file.path, record));
            }
            progress.step();
            Ok(written)
        })
        .collect();
    Ok(written?.into_iter().flatten().collect())
}

fn made(press: &Press, work: &Work<'_>) -> Result<Vec<OutputFile>> {
    match &work.what {
        What::Page(at, page) => Ok(vec![press.page(*at, page)?]),
        What::Picture(article, name, picture) => {
            pictures::render(&press.options.root, article, name, picture)
        }
        What::Ready(file) => Ok(vec![file.clone()]),
    }
}
