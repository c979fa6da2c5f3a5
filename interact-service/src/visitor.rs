//! Who asks.

use serde::Serialize;

use crate::clock::Millis;

/// What an account is for. Each account belongs to one site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Somebody new in the country.
    Migrant,
    /// Somebody who helps in their own time.
    Volunteer,
    /// An organisation that offers something.
    Provider,
    /// Validates what others send.
    Moderator,
    /// Answers for the site's accounts.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 5] =
        [Self::Migrant, Self::Volunteer, Self::Provider, Self::Moderator, Self::Administrator];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Migrant => "migrant",
            Self::Volunteer => "volunteer",
            Self::Provider => "provider",
            Self::Moderator => "moderator",
            Self::Administrator => "administrator",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// Whether the site answers for them: they need a second factor.
    #[must_use]
    pub fn is_staff(self) -> bool {
        matches!(self, Self::Moderator | Self::Administrator)
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Me {
    /// The account.
    pub account: i64,
    /// Its role.
    pub role: Role,
    /// What the person wants to be called.
    pub name: String,
    /// Hash of the session's token.
    pub session: Vec<u8>,
    /// When the session was last written down as used.
    pub seen_at: Millis,
    /// When the password was last typed in this session.
    pub proved_at: Millis,
    /// Whether a second factor was shown in this session.
    pub second_factor: bool,
    /// Whether the account may act: confirmed and not suspended.
    pub active: bool,
}

impl Me {
    /// Whether they have to set up a second factor before anything else.
    #[must_use]
    pub fn lacks_second_factor(&self) -> bool {
        self.role.is_staff() && !self.second_factor
    }
}

/// Who asks: somebody signed in, or nobody that we know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Visitor {
    /// Who is signed in.
    pub me: Option<Me>,
    /// What ties a form to the browser that it was shown in: of the session, or of a cookie
    /// of its own.
    pub tie: String,
}

impl Visitor {
    /// The role, if somebody is signed in.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.me.as_ref().map(|me| me.role)
    }
}

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// Everybody, signed in or not.
    Anybody,
    /// Everybody who is signed in, staff without a second factor too.
    SignedIn,
    /// Everybody who is signed in, for their own account: those who still have to confirm a mail
    /// address too, staff only with a second factor.
    Own,
    /// These roles; staff only with a second factor.
    Only(&'static [Role]),
}

impl Allowed {
    /// Migrants and volunteers: those who apply and keep favourites.
    pub const SEEKERS: Self = Self::Only(&[Role::Migrant, Role::Volunteer]);
    /// Both sides of a message.
    pub const WRITERS: Self = Self::Only(&[Role::Migrant, Role::Volunteer, Role::Provider]);
    /// Those who keep events: organisations and staff.
    pub const ORGANISERS: Self =
        Self::Only(&[Role::Provider, Role::Moderator, Role::Administrator]);
    /// Service providers.
    pub const PROVIDERS: Self = Self::Only(&[Role::Provider]);
    /// Moderators and administrators.
    pub const STAFF: Self = Self::Only(&[Role::Moderator, Role::Administrator]);
    /// Administrators.
    pub const ADMINISTRATORS: Self = Self::Only(&[Role::Administrator]);

    /// Whether a role may, once everything is confirmed.
    #[must_use]
    pub fn is_for(self, role: Role) -> bool {
        !matches!(self, Self::Only(roles) if !roles.contains(&role))
    }

    /// Whether a visitor may.
    #[must_use]
    pub fn lets_in(self, visitor: &Visitor) -> bool {
        match (self, &visitor.me) {
            (Self::Anybody, _) => true,
            (_, None) => false,
            (Self::SignedIn, Some(_)) => true,
            (Self::Own, Some(me)) => !me.lacks_second_factor(),
            (Self::Only(roles), Some(me)) => {
                roles.contains(&me.role) && me.active && !me.lacks_second_factor()
            }
        }
    }
}
