//! A mail server that is moody.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What a server does when somebody hands over a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// Takes it.
    Friendly,
    /// Takes the connection and says nothing.
    Hangs,
    /// Closes the connection at once.
    Closes,
    /// Says that it is closing.
    Says421,
    /// Does not know the reader.
    Says550AtReader,
    /// Cannot take it now, after all of it was said.
    Says451AtData,
    /// Takes it, and is gone before it says so.
    ClosesAfterData,
}

/// What it keeps.
struct Shared {
    mood: Mutex<Mood>,
    mails: Mutex<Vec<String>>,
    /// All that was handed over, taken or not.
    seen: Mutex<Vec<String>>,
    readers: Mutex<Vec<String>>,
    senders: Mutex<Vec<String>>,
    stop: AtomicBool,
}

/// A server on this machine, until it is dropped.
pub(crate) struct Server {
    pub(crate) port: u16,
    shared: Arc<Shared>,
}

impl Server {
    /// Starts one at any port.
    pub(crate) fn start(mood: Mood) -> Self {
        Self::start_at(0, mood)
    }

    /// Starts one at a port.
    pub(crate) fn start_at(port: u16, mood: Mood) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared {
            mood: Mutex::new(mood),
            mails: Mutex::default(),
            seen: Mutex::default(),
            readers: Mutex::default(),
            senders: Mutex::default(),
            stop: AtomicBool::new(false),
        });
        let own = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if own.stop.load(Ordering::SeqCst) {
                    break;
                }
                let own = Arc::clone(&own);
                // A connection that breaks off is what is tested.
                thread::spawn(move || drop(talk(&own, stream.expect("a connection"))));
            }
        });
        Self { port, shared }
    }

    /// From now on it is in another mood.
    pub(crate) fn is(&self, mood: Mood) {
        *self.shared.mood.lock().expect("no panic") = mood;
    }

    /// The letters that it took.
    pub(crate) fn mails(&self) -> Vec<String> {
        self.shared.mails.lock().expect("no panic").clone()
    }

    /// The numbers (`Message-ID`) of all letters that it saw, taken or not.
    pub(crate) fn numbers(&self) -> Vec<String> {
        let seen = self.shared.seen.lock().expect("no panic");
        let number =
            |mail: &String| mail.lines().find(|l| l.starts_with("Message-ID:")).map(str::to_string);
        seen.iter().filter_map(number).collect()
    }

    /// Where letters are to come back to.
    pub(crate) fn senders(&self) -> Vec<String> {
        self.shared.senders.lock().expect("no panic").clone()
    }

    /// Who was named as a reader.
    pub(crate) fn readers(&self) -> Vec<String> {
        self.shared.readers.lock().expect("no panic").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // It waits for the next connection.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn talk(shared: &Shared, mut stream: TcpStream) -> std::io::Result<()> {
    let mood = *shared.mood.lock().expect("no panic");
    match mood {
        Mood::Closes => return Ok(()),
        Mood::Hangs => {
            thread::sleep(Duration::from_secs(2));
            return Ok(());
        }
        Mood::Says421 => return stream.write_all(b"421 closing\r\n"),
        _ => stream.write_all(b"220 ready\r\n")?,
    }
    let mut lines = BufReader::new(stream.try_clone()?);
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let mood = *shared.mood.lock().expect("no panic");
        let word = line.get(..4).unwrap_or_default().to_uppercase();
        match (word.as_str(), mood) {
            ("EHLO", _) => stream.write_all(b"250-here\r\n250 8BITMIME\r\n")?,
            ("RCPT", Mood::Says550AtReader) => stream.write_all(b"550 5.1.1 no such user\r\n")?,
            ("MAIL", _) => {
                shared.senders.lock().expect("no panic").push(address(&line));
                stream.write_all(b"250 fine\r\n")?;
            }
            ("RCPT", _) => {
                shared.readers.lock().expect("no panic").push(address(&line));
                stream.write_all(b"250 fine\r\n")?;
            }
            ("DATA", _) => {
                stream.write_all(b"354 go on\r\n")?;
                let mail = letter(&mut lines)?;
                shared.seen.lock().expect("no panic").push(mail.clone());
                match mood {
                    Mood::Says451AtData => stream.write_all(b"451 4.3.0 later\r\n")?,
                    Mood::ClosesAfterData => return Ok(()),
                    _ => {
                        shared.mails.lock().expect("no panic").push(mail);
                        stream.write_all(b"250 taken\r\n")?;
                    }
                }
            }
            ("QUIT", _) => return stream.write_all(b"221 bye\r\n"),
            _ => stream.write_all(b"250 fine\r\n")?,
        }
    }
}

/// The address of a line `RCPT TO:<…>`.
fn address(line: &str) -> String {
    let address = line.trim().split(':').nth(1).unwrap_or_default();
    address.split(' ').next().unwrap_or_default().to_string()
}

/// All lines until one with a dot alone.
fn letter(lines: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut all = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 || line == ".\r\n" {
            return Ok(all);
        }
        all.push_str(&line);
    }
}
