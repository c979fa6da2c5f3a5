//! Which database: the path of a file, or the address of a server.

use std::path::PathBuf;

use super::{Engine, OpenError};

/// Where the data are.
#[derive(Clone, PartialEq, Eq)]
pub enum Database {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// The address of a PostgreSQL database, `postgres://user:password@host/name`.
    Postgres(String),
}

impl Database {
    /// The file of a project, below its folder.
    pub const DEFAULT: &str = "data/interact.sqlite";

    /// Reads `sqlite:/path`, `/path` or `postgres://…`.
    ///
    /// # Errors
    /// When it is empty or an address of another kind.
    pub fn parse(text: &str) -> Result<Self, OpenError> {
        let text = text.trim();
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_string()));
        }
        let path = text.strip_prefix("sqlite:").unwrap_or(text);
        let path = path.strip_prefix("//").unwrap_or(path);
        match path.is_empty() || path.contains("://") {
            // An address may hold a password; what stands before it is enough.
            true => Err(OpenError::Address(text.split("://").next().unwrap_or(text).to_string())),
            false => Ok(Self::Sqlite(PathBuf::from(path))),
        }
    }

    /// Which engine it needs.
    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }
}

/// An address without its password.
impl std::fmt::Display for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "{}", path.display()),
            Self::Postgres(address) => {
                let place = address.rsplit_once('@').map_or(address.as_str(), |(_, place)| place);
                let place = place.trim_start_matches("postgres://");
                write!(f, "postgres://{}", place.split('?').next().unwrap_or_default())
            }
        }
    }
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Database({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_paths_are_told_apart() {
        let sqlite = |path: &str| Some(Database::Sqlite(PathBuf::from(path)));
        assert_eq!(Database::parse("data/a.sqlite").ok(), sqlite("data/a.sqlite"));
        assert_eq!(Database::parse("sqlite:/srv/a").ok(), sqlite("/srv/a"));
        assert_eq!(Database::parse("sqlite:///srv/a").ok(), sqlite("/srv/a"));
        let server = Database::parse("postgres://u:secret@host/db?a=b").expect("an address");
        assert_eq!(server.engine(), Engine::Postgres);
        assert_eq!(
            format!("{server:?} {server}"),
            "Database(postgres://host/db) postgres://host/db"
        );
        let message = Database::parse("mysql://u:secret@h/d").expect_err("no such engine");
        assert!(!message.to_string().contains("secret"), "{message}");
        assert!(Database::parse(" ").is_err());
    }
}
