//! Hosts that take a folder: Netlify, Cloudflare Pages, GitHub Pages, GitLab Pages.
//!
//! `repository` is the address from which the program is installed there.

use super::Hosted;

/// `netlify.toml` for one site; headers and redirects are read from the output.
#[must_use]
pub fn netlify(site: &Hosted, repository: &str) -> String {
    let id = &site.id;
    let (command, folder) = (command(site, repository), published(site));
    format!(
        "# Written by `immerse hosting netlify {id}`. Put it beside `content/` as `netlify.toml`.\n\
         # Headers, old addresses and the 404 page of each language are in `_headers` and\n\
         # `_redirects` of the output; Netlify compresses by itself.\n\
         [build]\n  command = \"{command}\"\n  \
         publish = \"{folder}\"\n\n\
         [build.processing]\n  skip_processing = true\n"
    )
}

/// `wrangler.toml` for one site; headers and redirects are read from the output.
#[must_use]
pub fn cloudflare(site: &Hosted, repository: &str) -> String {
    let id = &site.id;
    let (command, folder) = (command(site, repository), published(site));
    format!(
        "# Written by `immerse hosting cloudflare {id}`. Put it beside `content/` as `wrangler.toml`.\n\
         # Build command: {command}\n\
         # Headers and old addresses are in `_headers` and `_redirects` of the output. For a page\n\
         # that is not there, Cloudflare takes the nearest `404.html`: the one of the language.\n\
         name = \"immerse-{id}\"\npages_build_output_dir = \"{folder}\"\ncompatibility_date = \"2026-01-01\"\n"
    )
}

/// The folder that such a host publishes.
fn published(site: &Hosted) -> String {
    match site.without_slash() {
        None => format!("public/{}", site.id),
        Some(_) => String::from("below"),
    }
}

/// Installs the program and builds. A site that lives below a path is put there, and what the
/// host reads of it beside the whole: it looks for that at the root only.
fn command(site: &Hosted, repository: &str) -> String {
    let (id, base) = (&site.id, &site.base);
    let build = format!(
        "cargo install --locked --git {repository} immerse && immerse build {id}{}",
        site.base_option()
    );
    match site.without_slash() {
        None => build,
        Some(_) => format!(
            "{build} && mkdir -p below{base} && cp -R public/{id}/. below{base} && \
             cp public/{id}/_headers public/{id}/_redirects below/"
        ),
    }
}

/// A workflow for GitHub Pages; several sites stand below one address.
#[must_use]
pub fn github(sites: &[Hosted], repository: &str) -> String {
    let names = names(sites);
    let folder = folder(sites);
    let list = list_page(sites)
        .map_or_else(String::new, |command| format!("      - run: |\n          {command}\n"));
    let address = sites.first().and_then(|site| site.base_url.clone());
    let address = address.unwrap_or_else(|| String::from("${{ steps.pages.outputs.base_url }}"));
    format!(
        "# Written by `immerse hosting github-pages`. Put it into `.github/workflows/pages.yml`, and\n\
         # choose \"GitHub Actions\" under Settings, Pages. GitHub Pages sends no headers of ours, and\n\
         # knows one 404 page; old addresses are pages that lead on.\n\
         name: pages\n\
         on:\n  push:\n    branches: [main]\n  workflow_dispatch:\n\
         permissions:\n  contents: read\n  pages: write\n  id-token: write\n\
         concurrency:\n  group: pages\n\
         jobs:\n  pages:\n    runs-on: ubuntu-latest\n    environment:\n      name: github-pages\n      \
         url: ${{{{ steps.deployment.outputs.page_url }}}}\n    steps:\n      \
         - uses: actions/checkout@v4\n      \
         - id: pages\n        uses: actions/configure-pages@v5\n      \
         - run: cargo install --locked --git {repository} immerse\n      \
         - run: immerse check --format github{names}\n      \
         - run: immerse build{names} --base-url {address}\n\
         {list}      \
         - uses: actions/upload-pages-artifact@v3\n        with:\n          path: {folder}\n      \
         - id: deployment\n        uses: actions/deploy-pages@v4\n"
    )
}

/// A pipeline for GitLab Pages, which serves compressed files; several sites stand below one
/// address.
#[must_use]
pub fn gitlab(sites: &[Hosted], repository: &str) -> String {
    let names = names(sites);
    let command = list_page(sites).unwrap_or_else(|| {
        format!("mv public/{} site && rm -rf public && mv site public", sites[0].id)
    });
    let address = sites.first().and_then(|site| site.base_url.clone());
    let address = address.unwrap_or_else(|| String::from("$CI_PAGES_URL"));
    format!(
        "# Written by `immerse hosting gitlab-pages`. Put it beside `content/` as `.gitlab-ci.yml`.\n\
         # GitLab Pages sends no headers of ours; it reads `_redirects` and serves `.br` and `.gz`.\n\
         pages:\n  image: rust:1\n  script:\n    \
         - cargo install --locked --git {repository} immerse\n    \
         - immerse check{names}\n    \
         - immerse build{names} --compress --base-url \"{address}\"\n    \
         - rm -rf public/.search\n    \
         - |\n      {command}\n  \
         artifacts:\n    paths: [public]\n  \
         rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n"
    )
}

fn names(sites: &[Hosted]) -> String {
    sites.iter().map(|site| format!(" {}", site.id)).collect()
}

fn folder(sites: &[Hosted]) -> String {
    match sites {
        [site] => format!("public/{}", site.id),
        _ => String::from("public"),
    }
}

/// The command that writes a page which lists several sites, for the address above them; the
/// 404 page of the first one stands there too, since these hosts look for it nowhere else.
fn list_page(sites: &[Hosted]) -> Option<String> {
    let link = |site: &Hosted| format!("<p><a href={0}/>{0}</a>", site.id);
    let links: String = sites.iter().map(link).collect();
    let page = format!("<!doctype html><meta charset=utf-8><title>IMMERSE</title>{links}");
    (sites.len() > 1).then(|| {
        format!("echo '{page}' > public/index.html && cp public/{}/404.html public/", sites[0].id)
    })
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    const REPOSITORY: &str = "https://example.org/immerse";

    #[test]
    fn one_site_is_published_by_itself() {
        let one = [example("a.org", "/")];
        assert!(github(&one, REPOSITORY).contains("path: public/cyprus\n"));
        assert!(gitlab(&one, REPOSITORY).contains("mv public/cyprus site"));
        assert!(netlify(&one[0], REPOSITORY).contains("publish = \"public/cyprus\""));
        let wrangler = cloudflare(&one[0], REPOSITORY);
        assert!(wrangler.contains("pages_build_output_dir = \"public/cyprus\""));
        assert!(wrangler.contains("--git https://example.org/immerse immerse"));
    }

    #[test]
    fn a_site_below_a_path_is_published_there() {
        let base_url = Some(String::from("https://a.org/cyprus"));
        let below = Hosted { base_url, ..example("a.org", "/cyprus/") };
        for text in [netlify(&below, REPOSITORY), cloudflare(&below, REPOSITORY)] {
            assert!(text.contains("immerse build cyprus --base-url https://a.org/cyprus &&"));
            assert!(text.contains("cp -R public/cyprus/. below/cyprus/ &&"), "{text}");
            assert!(text.contains("public/cyprus/_redirects below/"), "{text}");
            assert!(text.contains("= \"below\""), "{text}");
        }
        let workflow = github(&[below], REPOSITORY);
        assert!(workflow.contains("build cyprus --base-url https://a.org/cyprus\n"), "{workflow}");
    }

    #[test]
    fn several_sites_are_published_below_one_address() {
        let other = Hosted { id: String::from("italy"), ..example("b.org", "/") };
        let several = [example("a.org", "/"), other];
        let workflow = github(&several, REPOSITORY);
        assert!(workflow.contains("path: public\n"), "{workflow}");
        assert!(workflow.contains("cp public/cyprus/404.html public/"), "{workflow}");
        assert!(workflow.contains("--base-url ${{ steps.pages.outputs.base_url }}\n"));
        assert!(workflow.contains("      - run: |\n          echo '<!doctype html>"), "{workflow}");
        assert!(gitlab(&several, REPOSITORY).contains("<a href=italy/>"));
    }
}
