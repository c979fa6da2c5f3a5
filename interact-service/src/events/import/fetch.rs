//! Fetches a calendar of others: encrypted, from the public internet only, not for long, not much.
//!
//! The name is looked up once, and the address that was checked is the one that is used: a name
//! that leads somewhere else a moment later leads nowhere. The same holds after each redirection.

use std::io::Read as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use ureq::Agent;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

/// A calendar is at most so long.
pub const LARGEST: u64 = 2 * 1024 * 1024;

/// It has so much time, redirections included.
const PATIENCE: Duration = Duration::from_secs(15);

/// It may lead on so many times.
const HOPS: usize = 4;

/// Why there is no calendar: the text `events-import-wrong-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// The address is none that is fetched.
    Address,
    /// It leads into a network that is not public.
    Private,
    /// Nobody answered, or not in time.
    Silent,
    /// The answer is an error.
    Refused,
    /// It leads on and on.
    Loop,
    /// It is too long.
    Large,
    /// It is no text.
    Letters,
}

impl Wrong {
    /// The end of its text's name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Private => "private",
            Self::Silent => "silent",
            Self::Refused => "refused",
            Self::Loop => "loop",
            Self::Large => "large",
            Self::Letters => "letters",
        }
    }
}

/// From where calendars may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// The public internet, encrypted.
    Public,
    /// This machine too, for tests; nothing that is shipped says so.
    #[cfg(feature = "testing")]
    Here,
}

impl From {
    fn is_open(self) -> bool {
        !matches!(self, Self::Public)
    }
}

/// The whole address as it is kept, if it is one that may be fetched: `webcal:` is `https:`.
///
/// # Errors
/// [`Wrong::Address`].
pub fn address(typed: &str, from: From) -> Result<String, Wrong> {
    let typed = typed.trim();
    let whole = match typed.strip_prefix("webcal://") {
        Some(rest) => format!("https://{rest}"),
        None => typed.to_string(),
    };
    let uri: Uri = whole.parse().map_err(|_| Wrong::Address)?;
    let authority = uri.authority().ok_or(Wrong::Address)?;
    let encrypted =
        uri.scheme_str() == Some("https") && authority.port_u16().is_none_or(|p| p == 443);
    let plain = !authority.as_str().contains('@') && whole.len() <= 500;
    let open = from.is_open() && uri.scheme_str() == Some("http");
    if plain && (encrypted || open) { Ok(whole) } else { Err(Wrong::Address) }
}

/// The text of a calendar.
///
/// # Errors
/// What is wrong, to be told to whoever wants it.
pub fn get(first: &str, from: From) -> Result<String, Wrong> {
    let agent = agent(from);
    let mut at = address(first, from)?;
    for _ in 0..HOPS {
        let answer = agent.get(&at).header("Accept", "text/calendar").call();
        let answer = answer.map_err(|error| wrong(&error))?;
        match answer.status().as_u16() {
            200 => return text(answer.into_body()),
            301 | 302 | 303 | 307 | 308 => {
                let to = answer.headers().get("location").and_then(|to| to.to_str().ok());
                at = address(&joined(&at, to.ok_or(Wrong::Refused)?), from)?;
            }
            _ => return Err(Wrong::Refused),
        }
    }
    Err(Wrong::Loop)
}

fn agent(from: From) -> Agent {
    let config = Config::builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .https_only(!from.is_open())
        .proxy(None)
        .user_agent("IMMERSE calendar import")
        .build();
    Agent::with_parts(config, DefaultConnector::default(), Guard { from })
}

fn text(body: ureq::Body) -> Result<String, Wrong> {
    let mut bytes = Vec::new();
    // One more than allowed shows that it is too long. Unpacked bytes are counted.
    let mut reader = body.into_reader().take(LARGEST + 1);
    reader.read_to_end(&mut bytes).map_err(|_| Wrong::Silent)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Wrong::Large);
    }
    String::from_utf8(bytes).map_err(|_| Wrong::Letters)
}

fn wrong(error: &ureq::Error) -> Wrong {
    match error {
        ureq::Error::RequireHttpsOnly(_) | ureq::Error::BadUri(_) => Wrong::Address,
        ureq::Error::Io(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            Wrong::Private
        }
        _ => Wrong::Silent,
    }
}

/// Where a redirection leads: whole, or from the root of the same host.
fn joined(at: &str, to: &str) -> String {
    if !to.starts_with('/') || to.starts_with("//") {
        return to.to_string();
    }
    let host = at.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    format!("{host}{to}")
}

/// Looks names up and lets only public addresses through.
#[derive(Debug)]
struct Guard {
    from: From,
}

impl Resolver for Guard {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = DefaultResolver::default().resolve(uri, config, timeout)?;
        // One address that is not public spoils all: names do not mix them by accident.
        let fine = self.from.is_open() || found.iter().all(|address| is_public(address.ip()));
        if fine {
            return Ok(found);
        }
        let kind = std::io::ErrorKind::PermissionDenied;
        Err(ureq::Error::Io(std::io::Error::new(kind, "an address that is not public")))
    }
}

/// Whether an address belongs to the public internet.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => is_public_four(four),
        IpAddr::V6(six) => is_public_six(six),
    }
}

fn is_public_four(four: Ipv4Addr) -> bool {
    let [a, b, c, _] = four.octets();
    !(a == 0
        || a == 10
        || a == 127
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 169 && b == 254)
        || (a == 172 && (16..32).contains(&b))
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113))
}

/// Only what is given out to the world (2000::/3), without what is for papers or carries an
/// address of the other kind inside.
fn is_public_six(six: Ipv6Addr) -> bool {
    let [a, b, ..] = six.segments();
    let given_out = (0x2000..0x4000).contains(&a);
    let papers = a == 0x2001 && b == 0xdb8 || a == 0x3fff && b < 0x1000;
    let carries = a == 0x2002 || (a == 0x2001 && b == 0);
    given_out && !papers && !carries
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn only_the_public_internet_is_fetched_from() {
        for bad in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "ff02::1",
        ] {
            assert!(!is_public(bad.parse().expect("an address")), "{bad}");
        }
        for good in ["93.184.216.34", "2606:2800:220:1::1", "1.1.1.1"] {
            assert!(is_public(good.parse().expect("an address")), "{good}");
        }
    }

    #[test]
    fn addresses_are_whole_and_encrypted() {
        for bad in [
            "http://example.org/a.ics",
            "ftp://example.org",
            "https://user@example.org/a.ics",
            "https://example.org:8443/a.ics",
            "file:///etc/passwd",
            "example.org",
            "",
            "https://",
        ] {
            assert_eq!(address(bad, From::Public), Err(Wrong::Address), "{bad}");
        }
        let webcal = address("webcal://example.org/a.ics", From::Public);
        assert_eq!(webcal, Ok("https://example.org/a.ics".to_string()));
    }

    #[test]
    fn names_and_numbers_of_this_machine_are_refused_before_anything_is_sent() {
        let server = TcpListener::bind("127.0.0.1:0").expect("a port");
        server.set_nonblocking(true).expect("a socket");
        for host in ["localhost", "127.0.0.1", "[::1]", "0x7f000001", "2130706433"] {
            let found = get(&format!("https://{host}/a.ics"), From::Public);
            assert!(
                matches!(found, Err(Wrong::Private | Wrong::Silent | Wrong::Address)),
                "{host}"
            );
        }
        assert!(server.accept().is_err(), "nobody came");
    }

    /// A server that gives each answer once.
    fn server(answers: Vec<String>) -> String {
        let server = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", server.local_addr().expect("an address"));
        std::thread::spawn(move || {
            for answer in answers {
                let Ok((mut stream, _)) = server.accept() else { return };
                let mut buffer = [0; 2048];
                let _ = stream.read(&mut buffer);
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        address
    }

    fn answer(status: &str, headers: &str, body: &str) -> String {
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
    }

    #[test]
    fn redirections_are_followed_a_few_times_and_never_to_a_private_place() {
        let own = server(vec![
            answer("302 Found", "Location: /b.ics\r\n", ""),
            answer("200 OK", "", "BEGIN:VCALENDAR"),
        ]);
        assert_eq!(get(&format!("{own}/a.ics"), From::Here), Ok("BEGIN:VCALENDAR".to_string()));
        let inward = server(vec![answer("302 Found", "Location: file:///etc/passwd\r\n", "")]);
        assert_eq!(get(&inward, From::Here), Err(Wrong::Address));
        let round = vec![answer("302 Found", "Location: /a\r\n", ""); 9];
        assert_eq!(get(&server(round), From::Here), Err(Wrong::Loop));
    }

    #[test]
    fn what_is_huge_or_missing_ends_in_a_clear_word() {
        let huge = answer("200 OK", "", &"x".repeat(LARGEST as usize + 10));
        assert_eq!(get(&server(vec![huge]), From::Here), Err(Wrong::Large));
        let gone = server(vec![answer("404 Not Found", "", "no")]);
        assert_eq!(get(&gone, From::Here), Err(Wrong::Refused));
        let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("one");
        assert_eq!(get(&format!("http://{free}/"), From::Here), Err(Wrong::Silent));
    }
}
