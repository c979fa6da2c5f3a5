//! What goes into a statement and what comes out of it, alike for both engines.

use super::StoreError;

/// One value of a statement or of a row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number; times are milliseconds since 1970.
    Int(i64),
    /// Text without NUL; JSON too.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl Value {
    /// What kind of value it is, for messages; never the value itself, which may be personal.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "yes or no",
            Self::Int(_) => "a whole number",
            Self::Text(_) => "text",
            Self::Bytes(_) => "bytes",
        }
    }
}

/// Refuses NUL in texts: PostgreSQL does, SQLite and mail lose what follows it.
pub(crate) fn without_nul(values: &[Value]) -> Result<(), StoreError> {
    let holds = |value: &Value| matches!(value, Value::Text(text) if text.contains('\0'));
    match values.iter().position(holds) {
        Some(place) => Err(StoreError::Statement(format!("the text ${} holds NUL", place + 1))),
        None => Ok(()),
    }
}

macro_rules! value_from {
    ($($from:ty => $made:expr;)*) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                let make: fn($from) -> Value = $made;
                make(value)
            }
        }
    )*};
}

value_from! {
    i64 => Value::Int;
    i32 => |number| Value::Int(i64::from(number));
    u32 => |number| Value::Int(i64::from(number));
    bool => Value::Bool;
    String => Value::Text;
    Vec<u8> => Value::Bytes;
    &str => |text| Value::Text(text.to_string());
    &String => |text| Value::Text(text.clone());
    &[u8] => |bytes| Value::Bytes(bytes.to_vec());
    &Vec<u8> => |bytes| Value::Bytes(bytes.clone());
}

impl<const N: usize> From<[u8; N]> for Value {
    fn from(bytes: [u8; N]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Value {
    fn from(bytes: &[u8; N]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// One row of an answer; columns are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row(Vec<Value>);

macro_rules! columns {
    ($($name:ident, $maybe:ident: $kind:ty, $wanted:literal, $pattern:pat => $made:expr;)*) => {$(
        #[doc = concat!("A column that holds ", $wanted, ".")]
        ///
        /// # Errors
        /// When the column is not there or holds something else.
        pub fn $name(&self, column: usize) -> Result<$kind, StoreError> {
            match self.value(column)? {
                $pattern => Ok($made),
                other => Err(wrong(column, $wanted, other)),
            }
        }

        #[doc = concat!("A column that holds ", $wanted, " or nothing.")]
        ///
        /// # Errors
        /// When the column is not there or holds something else.
        pub fn $maybe(&self, column: usize) -> Result<Option<$kind>, StoreError> {
            match self.value(column)? {
                Value::Null => Ok(None),
                _ => self.$name(column).map(Some),
            }
        }
    )*};
}

impl Row {
    pub(crate) fn new(values: Vec<Value>) -> Self {
        Self(values)
    }

    columns! {
        int, maybe_int: i64, "a whole number", Value::Int(number) => *number;
        text, maybe_text: String, "text", Value::Text(text) => text.clone();
        bytes, maybe_bytes: Vec<u8>, "bytes", Value::Bytes(bytes) => bytes.clone();
    }

    /// A column that holds text, not copied.
    ///
    /// # Errors
    /// When the column is not there or holds something else.
    pub fn str(&self, column: usize) -> Result<&str, StoreError> {
        match self.value(column)? {
            Value::Text(text) => Ok(text),
            other => Err(wrong(column, "text", other)),
        }
    }

    /// A column that holds yes or no.
    ///
    /// # Errors
    /// When the column is not there or holds something else.
    pub fn flag(&self, column: usize) -> Result<bool, StoreError> {
        match self.value(column)? {
            Value::Bool(flag) => Ok(*flag),
            // SQLite has no type of its own for it.
            Value::Int(0) => Ok(false),
            Value::Int(1) => Ok(true),
            other => Err(wrong(column, "yes or no", other)),
        }
    }

    /// A column that holds yes, no or nothing.
    ///
    /// # Errors
    /// When the column is not there or holds something else.
    pub fn maybe_flag(&self, column: usize) -> Result<Option<bool>, StoreError> {
        match self.value(column)? {
            Value::Null => Ok(None),
            _ => self.flag(column).map(Some),
        }
    }

    /// A column as it is.
    ///
    /// # Errors
    /// When the column is not there.
    pub fn value(&self, column: usize) -> Result<&Value, StoreError> {
        self.0.get(column).ok_or_else(|| {
            StoreError::Statement(format!(
                "column {column} was asked for, but the row has {} columns",
                self.0.len()
            ))
        })
    }

    /// How many columns the row has.
    pub fn width(&self) -> usize {
        self.0.len()
    }
}

fn wrong(column: usize, wanted: &str, found: &Value) -> StoreError {
    StoreError::Statement(format!("column {column} holds {}, not {wanted}", found.kind()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_tells_what_it_holds_but_not_its_value() {
        let row = Row::new(vec![Value::from("Μαρία"), Value::Null, Value::Int(1)]);
        let message = row.int(0).expect_err("text is no number").to_string();
        assert!(message.contains("column 0") && message.contains("holds text"), "{message}");
        assert!(!message.contains("Μαρία"));
        assert!(row.text(7).expect_err("no such column").to_string().contains("3 columns"));
        assert_eq!(row.maybe_int(1), Ok(None));
        assert_eq!(row.flag(2), Ok(true));
    }

    #[test]
    fn what_may_be_missing_becomes_null() {
        assert_eq!(Value::from(None::<i64>), Value::Null);
        assert_eq!(Value::from(Some("x")), Value::Text(String::from("x")));
        assert_eq!(Value::from([1_u8, 2]), Value::Bytes(vec![1, 2]));
    }
}
