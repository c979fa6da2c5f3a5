//! nginx: one server a host name.

use std::fmt::Write as _;

use super::{Hosted, by_host, immutable};

/// The configuration for sites that lie below the folder `out`.
#[must_use]
pub fn configuration(sites: &[Hosted], out: &str) -> String {
    let option = sites.first().map(Hosted::base_option).unwrap_or_default();
    let mut text = format!(
        "# Written by `immerse hosting nginx`. Put it into /etc/nginx/sites-enabled/, then `nginx -t`.\n\
         # Build with `immerse build --compress{option}`; `certbot --nginx` adds the certificates.\n",
    );
    for (number, (host, sites)) in by_host(sites).into_iter().enumerate() {
        server(&mut text, host, &sites, out, number + 1);
    }
    text
}

fn server(text: &mut String, host: &str, sites: &[&Hosted], out: &str, number: usize) {
    let folders: Vec<String> = immutable(sites).collect();
    let name = host.split(':').next().unwrap_or(host);
    let cache = format!("$immerse_cache_{number}");
    let _ = write!(
        text,
        "\nmap $uri {cache} {{\n    default \"no-cache\";\n    ~^({}) \"public, max-age=31536000, immutable\";\n}}\n\n",
        folders.join("|")
    );
    let _ = write!(
        text,
        "server {{\n    listen 80;\n    listen [::]:80;\n    server_name {name};\n    charset utf-8;\n    \
         charset_types text/css text/plain text/xml text/javascript application/javascript application/json;\n    \
         include mime.types;\n    types {{ application/manifest+json webmanifest; }}\n    \
         absolute_redirect off;\n    server_tokens off;\n    gzip_static on;\n    \
         # With the package libnginx-mod-http-brotli-static:\n    # brotli_static on;\n"
    );
    let _ = writeln!(text, "    add_header Cache-Control {cache} always;");
    for (name, value) in &sites[0].headers {
        let _ = writeln!(text, "    add_header {name} \"{}\" always;", value.replace('"', "\\\""));
    }
    for site in sites {
        locations(text, site, out);
    }
    text.push_str("    location ~ /_(headers|redirects)$ { return 404; }\n}\n");
}

fn locations(text: &mut String, site: &Hosted, out: &str) {
    let folder = format!("{}/{}", out.trim_end_matches('/'), site.id);
    let base = &site.base;
    if base == "/" {
        let _ = writeln!(text, "\n    root {folder};\n    error_page 404 /404.html;");
        for lang in &site.languages {
            let page = site.not_found(lang);
            let _ = writeln!(text, "    location /{lang}/ {{ error_page 404 {page}; }}");
        }
    } else {
        if let Some(path) = site.without_slash() {
            let _ = writeln!(text, "\n    location = {path} {{ return 301 {base}; }}");
        }
        let _ = writeln!(
            text,
            "    location {base} {{ alias {folder}/; error_page 404 {base}404.html; }}"
        );
        for lang in &site.languages {
            let page = site.not_found(lang);
            let _ = writeln!(
                text,
                "    location {base}{lang}/ {{ alias {folder}/{lang}/; error_page 404 {page}; }}"
            );
        }
    }
    for (old, new) in &site.moved {
        let _ = writeln!(text, "    location = {old} {{ return 301 {new}; }}");
    }
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn a_site_at_a_root_has_a_404_page_a_language() {
        let text = configuration(&[example("a.org", "/")], "/srv/public/");
        for part in [
            "server_name a.org;",
            "root /srv/public/cyprus;",
            "location /ar/ { error_page 404 /ar/404.html; }",
            "location = /el/health/old/ { return 301 /el/health/new/; }",
            "~^(/assets/|/media/) \"public, max-age=31536000, immutable\"",
            "gzip_static on;",
            "add_header Content-Security-Policy \"script-src 'sha256-a='\" always;",
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }

    #[test]
    fn sites_below_one_host_share_a_server() {
        let mut other = example("a.org", "/italy/");
        other.id = String::from("italy");
        let text = configuration(&[example("a.org", "/cyprus/"), other], "/srv/public");
        assert_eq!(text.matches("server_name").count(), 1);
        assert!(text.contains("location /italy/ar/ { alias /srv/public/italy/ar/;"), "{text}");
        assert!(text.contains("location = /cyprus { return 301 /cyprus/; }"), "{text}");
        assert!(!text.contains("location ~ \\.webmanifest"), "it would know no folder");
    }
}
