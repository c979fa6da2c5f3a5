//! Caddy: one block a host name.

use std::fmt::Write as _;

use super::{Hosted, by_host, immutable};

/// The Caddyfile for sites that lie below the folder `out`.
#[must_use]
pub fn configuration(sites: &[Hosted], out: &str) -> String {
    let option = sites.first().map(Hosted::base_option).unwrap_or_default();
    let mut text = format!(
        "# Written by `immerse hosting caddy`. Put it into /etc/caddy/Caddyfile, then\n\
         # `caddy validate`. Build with `immerse build --compress{option}`.\n",
    );
    for (host, sites) in by_host(sites) {
        block(&mut text, host, &sites, out.trim_end_matches('/'));
    }
    text
}

fn block(text: &mut String, host: &str, sites: &[&Hosted], out: &str) {
    let folders: Vec<String> = immutable(sites).map(|folder| format!("{folder}*")).collect();
    let folders = folders.join(" ");
    let _ = writeln!(text, "\n{host} {{");
    text.push_str("\theader {\n");
    for (name, value) in &sites[0].headers {
        let _ = writeln!(text, "\t\t{name} \"{}\"", value.replace('"', "\\\""));
    }
    text.push_str("\t\t-Server\n\t}\n");
    let _ = write!(
        text,
        "\t@kept path {folders}\n\theader @kept Cache-Control \"public, max-age=31536000, immutable\"\n\
         \t@asked not path {folders}\n\theader @asked Cache-Control \"no-cache\"\n"
    );
    for (old, new) in sites.iter().flat_map(|site| &site.moved) {
        let _ = writeln!(text, "\tredir {old} {new} 301");
    }
    for site in sites {
        if let Some(path) = site.without_slash() {
            let _ = writeln!(text, "\tredir {path} {}", site.base);
        }
    }
    text.push_str(
        "\t@manifest path *.webmanifest\n\theader @manifest Content-Type application/manifest+json\n",
    );
    for site in sites {
        files(text, site, out);
    }
    errors(text, sites, out);
    text.push_str("}\n");
}

fn files(text: &mut String, site: &Hosted, out: &str) {
    for hidden in ["_headers", "_redirects"] {
        let _ = write!(text, "\thandle {}{hidden} {{\n\t\terror 404\n\t}}\n", site.base);
    }
    let server = "file_server {\n\t\t\tprecompressed br gzip\n\t\t}";
    let folder = format!("{out}/{}", site.id);
    let handle = match site.base.as_str() {
        "/" => String::from("handle"),
        base => format!("handle_path {base}*"),
    };
    let _ = write!(text, "\t{handle} {{\n\t\troot * {folder}\n\t\t{server}\n\t}}\n");
}

fn errors(text: &mut String, sites: &[&Hosted], out: &str) {
    text.push_str("\thandle_errors {\n");
    for site in sites {
        let folder = format!("{out}/{}", site.id);
        for lang in &site.languages {
            let path = format!("{}{lang}/*", site.base);
            error_page(text, &path, &folder, &format!("/{lang}/404.html"));
        }
        error_page(text, &format!("{}*", site.base), &folder, "/404.html");
    }
    text.push_str("\t}\n");
}

fn error_page(text: &mut String, path: &str, folder: &str, page: &str) {
    let _ = write!(
        text,
        "\t\thandle {path} {{\n\t\t\troot * {folder}\n\t\t\trewrite * {page}\n\t\t\tfile_server\n\t\t}}\n"
    );
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn a_site_has_headers_kept_files_and_a_404_page_a_language() {
        let text = configuration(&[example("a.org", "/")], "/srv/public/");
        for part in [
            "a.org {",
            "root * /srv/public/cyprus",
            "@kept path /assets/* /media/*",
            "redir /el/health/old/ /el/health/new/ 301",
            "handle /ar/* {\n\t\t\troot * /srv/public/cyprus\n\t\t\trewrite * /ar/404.html",
            "precompressed br gzip",
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }

    #[test]
    fn a_site_below_a_path_is_handled_below_it() {
        let text = configuration(&[example("a.org", "/cyprus/")], "/srv/public");
        assert!(text.contains("handle_path /cyprus/* {"), "{text}");
        assert!(text.contains("handle /cyprus/ar/* {"), "{text}");
        assert!(text.contains("redir /cyprus /cyprus/"), "{text}");
    }
}
