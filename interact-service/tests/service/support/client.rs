//! A browser without JavaScript: it keeps cookies, follows redirects, sends forms.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Method, Request, header};
use tower::ServiceExt as _;

use super::{ADDRESS, Page, World};

/// A browser.
pub(crate) struct Client<'w> {
    world: &'w World,
    site: String,
    lang: String,
    network: String,
    /// Cookies by name.
    pub(crate) cookies: BTreeMap<String, String>,
    /// The account of [`World::somebody`], else 0.
    pub(crate) account: i64,
    /// The page that is open.
    pub(crate) page: Page,
    /// Its address.
    pub(crate) at: String,
}

impl<'w> Client<'w> {
    pub(super) fn new(world: &'w World, network: String) -> Self {
        Self {
            world,
            site: String::from("cyprus"),
            lang: String::from("en"),
            network,
            cookies: BTreeMap::new(),
            account: 0,
            page: Page::default(),
            at: String::new(),
        }
    }

    /// The same at another site.
    pub(crate) fn at(mut self, site: &str) -> Self {
        self.site = site.to_string();
        self
    }

    /// The same in another language.
    pub(crate) fn speaking(mut self, lang: &str) -> Self {
        self.lang = lang.to_string();
        self
    }

    /// Signs in without a password.
    pub(crate) fn sign_in_as(&mut self, account: i64, second_factor: bool) {
        let token = self.world.session(account, second_factor);
        self.account = account;
        self.cookies.insert(format!("__Host-s-{}", self.site), token);
    }

    /// Whether there is a cookie of a session.
    pub(crate) fn is_signed_in(&self) -> bool {
        self.cookies.contains_key(&format!("__Host-s-{}", self.site))
    }

    /// The whole path of a page of the service; whole paths stay as they are.
    pub(crate) fn whole(&self, path: &str) -> String {
        if path.starts_with('/') {
            return path.to_string();
        }
        format!("/my/{}/{}/{path}", self.site, self.lang)
    }

    /// Opens a page, without following where it leads.
    pub(crate) fn get(&mut self, path: &str) -> &Page {
        self.ask(Method::GET, &self.whole(path), None, &[])
    }

    /// Opens a page and follows.
    pub(crate) fn open(&mut self, path: &str) -> &Page {
        self.get(path);
        self.follow()
    }

    /// Goes where the answer leads.
    pub(crate) fn follow(&mut self) -> &Page {
        for _ in 0..5 {
            let to = self.page.location().to_string();
            if to.is_empty() {
                break;
            }
            self.get(&to);
        }
        &self.page
    }

    /// Fills in the form of the open page that goes to `path`, sends it, and follows. A name that
    /// the form sends unseen is replaced.
    pub(crate) fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        self.press(path, fields);
        self.follow()
    }

    /// The same without following.
    pub(crate) fn press(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        let form = self.page.form(path);
        let hidden = form.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let hidden = hidden.filter(|(name, _)| !fields.iter().any(|(own, _)| own == name));
        let all: Vec<_> = hidden.chain(fields.iter().copied()).collect();
        let body = encoded(&all);
        self.ask(Method::POST, &form.action, Some(body), &[])
    }

    /// Sends something of one's own, with the token of the open page, as a browser would.
    pub(crate) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        let csrf = self.page.csrf();
        let all: Vec<_> =
            [("csrf", csrf.as_str())].into_iter().chain(fields.iter().copied()).collect();
        self.ask(Method::POST, &self.whole(path), Some(encoded(&all)), &[])
    }

    /// The token of forms that are shown to this visitor, as a page would hold it.
    pub(crate) fn token(&mut self) -> String {
        let (session, tie) = (format!("__Host-s-{}", self.site), format!("__Host-t-{}", self.site));
        let key = &self.world.service.config.key;
        let stranger = || interact_service::secrets::token();
        let cookie = match self.cookies.get(&session) {
            Some(token) => token.clone(),
            None => self.cookies.entry(tie).or_insert_with(stranger).clone(),
        };
        key.sign("csrf", &key.sign("tie", &cookie))
    }

    /// Sends something of one's own with a good token, whatever page is open.
    pub(crate) fn force(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        let token = self.token();
        let all: Vec<_> =
            [("csrf", token.as_str())].into_iter().chain(fields.iter().copied()).collect();
        self.ask(Method::POST, &self.whole(path), Some(encoded(&all)), &[])
    }

    /// Sends exactly this, with headers that take the place of a browser's own.
    pub(crate) fn ask(
        &mut self,
        method: Method,
        path: &str,
        body: Option<String>,
        headers: &[(&str, &str)],
    ) -> &Page {
        let mut request = Request::builder().method(method).uri(path);
        let cookies: Vec<_> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let mut sent = BTreeMap::from([
            ("cookie", cookies.join("; ")),
            ("x-forwarded-for", self.network.clone()),
        ]);
        if body.is_some() {
            sent.insert("content-type", String::from("application/x-www-form-urlencoded"));
            sent.insert("origin", ADDRESS.to_string());
            sent.insert("sec-fetch-site", String::from("same-origin"));
        }
        sent.extend(headers.iter().map(|(name, value)| (*name, (*value).to_string())));
        for (name, value) in sent.iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(*name, value);
        }
        let request = request.body(Body::from(body.unwrap_or_default())).expect("a request");
        self.take(path, request)
    }

    /// Sends a form with lines of the head as they are, also several of one name.
    pub(crate) fn ask_with_lines(&mut self, path: &str, body: String, lines: &[(&str, &str)]) {
        let path = self.whole(path);
        let cookies: Vec<_> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(&path)
            .header("cookie", cookies.join("; "))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        for (name, value) in lines {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body)).expect("a request");
        self.take(&path, request);
    }

    fn take(&mut self, path: &str, request: Request<Body>) -> &Page {
        let router = self.world.router.clone();
        let (status, headers, bytes) = self.world.runtime.block_on(async move {
            let response = router.oneshot(request).await.expect("an answer");
            let (parts, body) = response.into_parts();
            let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a body");
            (parts.status.as_u16(), parts.headers, bytes)
        });
        for line in headers.get_all(header::SET_COOKIE) {
            self.keep(line.to_str().expect("a cookie"));
        }
        let body = String::from_utf8_lossy(&bytes).into_owned();
        self.at = path.to_string();
        self.page = Page { status, headers, body };
        &self.page
    }

    fn keep(&mut self, line: &str) {
        let (name, rest) = line.split_once('=').expect("a name");
        let value = rest.split(';').next().unwrap_or_default();
        if line.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_string(), value.to_string());
        }
    }
}

/// A form as a browser sends it.
pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
