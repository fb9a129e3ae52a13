use super::Answers;
use serde::de::{
    self, DeserializeOwned, Deserializer, IntoDeserializer, Visitor, value::MapDeserializer,
};

/// Answers that passed the [`Rules`](super::Rules), tidied: without spaces around them, postal
/// codes and telephone numbers in their one form. Only what a rule names is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Valid(Answers);

impl Valid {
    pub(super) fn new(answers: Answers) -> Self {
        Self(answers)
    }

    /// The answers.
    pub fn answers(&self) -> &Answers {
        &self.0
    }

    /// The service's own struct: a field for each name. An empty answer is `None` in an
    /// `Option`; numbers and `bool` are read from their text.
    ///
    /// # Errors
    /// When the struct asks for what the rules do not promise: a fault of the service.
    pub fn deserialize<T: DeserializeOwned>(&self) -> Result<T, de::value::Error> {
        T::deserialize(MapDeserializer::new(
            self.0.iter().map(|(name, value)| (name, Answer(value))),
        ))
    }
}

struct Answer<'a>(&'a str);

impl<'de, 'a> IntoDeserializer<'de, de::value::Error> for Answer<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! from_text {
    ($($deserialize:ident $visit:ident)*) => {$(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, de::value::Error> {
            match self.0.parse() {
                Ok(value) => visitor.$visit(value),
                Err(_) => visitor.visit_str(self.0),
            }
        }
    )*};
}

impl<'de, 'a> Deserializer<'de> for Answer<'a> {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_str(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if self.0.is_empty() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.0
            .into_deserializer()
            .deserialize_enum(name, variants, visitor)
    }

    from_text! {
        deserialize_bool visit_bool
        deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32 deserialize_i64 visit_i64
        deserialize_u8 visit_u8 deserialize_u16 visit_u16 deserialize_u32 visit_u32 deserialize_u64 visit_u64
        deserialize_f32 visit_f32 deserialize_f64 visit_f64
    }

    serde::forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
