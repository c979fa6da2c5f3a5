//! Values on the wire, by the type that the server gives a parameter or a column.

use std::error::Error;

use postgres::types::private::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use crate::store::Value;

type Wrong = Box<dyn Error + Sync + Send>;

/// JSON in its binary form begins with the number of the form.
const JSONB_FORM: u8 = 1;

impl ToSql for Value {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Wrong> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Bool(flag) if *kind == Type::BOOL => flag.to_sql(kind, out),
            Self::Int(number) => whole(*number, kind, out),
            Self::Text(text) if *kind == Type::JSONB => {
                out.extend_from_slice(&[JSONB_FORM]);
                out.extend_from_slice(text.as_bytes());
                Ok(IsNull::No)
            }
            Self::Text(text) if *kind == Type::JSON || <&str as ToSql>::accepts(kind) => {
                out.extend_from_slice(text.as_bytes());
                Ok(IsNull::No)
            }
            Self::Bytes(bytes) if *kind == Type::BYTEA => bytes.to_sql(kind, out),
            other => Err(format!("{} was given for a {kind}", other.kind()).into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

fn whole(number: i64, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Wrong> {
    match *kind {
        Type::INT8 => number.to_sql(kind, out),
        Type::INT4 => i32::try_from(number)?.to_sql(kind, out),
        Type::INT2 => i16::try_from(number)?.to_sql(kind, out),
        _ => Err(format!("a whole number was given for a {kind}").into()),
    }
}

/// A column of an answer.
pub(super) struct Cell(pub(super) Value);

impl<'a> FromSql<'a> for Cell {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Wrong> {
        let text = |raw: &[u8]| Ok::<_, Wrong>(Value::Text(std::str::from_utf8(raw)?.to_string()));
        Ok(Self(match *kind {
            Type::BOOL => Value::Bool(bool::from_sql(kind, raw)?),
            Type::INT8 => Value::Int(i64::from_sql(kind, raw)?),
            Type::INT4 => Value::Int(i32::from_sql(kind, raw)?.into()),
            Type::INT2 => Value::Int(i16::from_sql(kind, raw)?.into()),
            Type::BYTEA => Value::Bytes(raw.to_vec()),
            Type::JSONB => text(raw.get(1..).unwrap_or_default())?,
            Type::VOID => Value::Null,
            ref other if *other == Type::JSON || <&str as FromSql<'_>>::accepts(other) => {
                text(raw)?
            }
            ref other => {
                return Err(format!("a {other} has no value here; `cast(… as bigint)`?").into());
            }
        }))
    }

    fn from_sql_null(_: &Type) -> Result<Self, Wrong> {
        Ok(Self(Value::Null))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}
