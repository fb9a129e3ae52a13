use super::Answers;
use serde::de::{
    self, DeserializeOwned, Deserializer, IntoDeserializer, Visitor,
    value::{MapDeserializer, SeqDeserializer},
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
    /// `Option`; numbers and `bool` are read from their text; a name that comes more than once is
    /// a `Vec`.
    ///
    /// # Errors
    /// When the struct asks for what the rules do not promise: a fault of the service.
    pub fn deserialize<T: DeserializeOwned>(&self) -> Result<T, de::value::Error> {
        T::deserialize(MapDeserializer::new(
            self.names().map(|name| (name, Answer(&self.0, name))),
        ))
    }

    /// The rows of a set, each by itself, with the names of its fields as the service gave them:
    /// `country` for `trip-3-country`.
    pub fn rows(&self, set: &str) -> Vec<Valid> {
        let row = |id: &str| self.part(&[set, "-", id].concat());
        self.0.all(set).map(row).collect()
    }

    /// The fields of a part, with the names that they have in it: `city` for `home-city`.
    pub fn part(&self, part: &str) -> Valid {
        let inside = |name: &str| {
            name.strip_prefix(part)?
                .strip_prefix('-')
                .map(str::to_owned)
        };
        let fields = self.0.iter();
        Valid(
            fields
                .filter_map(|(name, value)| Some((inside(name)?, value)))
                .collect(),
        )
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let names = self.0.iter().map(|(name, _)| name).enumerate();
        let before = |place: usize| self.0.iter().take(place);
        names
            .filter(move |(place, name)| before(*place).all(|(known, _)| known != *name))
            .map(|(_, name)| name)
    }
}

struct Answer<'a>(&'a Answers, &'a str);

impl<'a> Answer<'a> {
    fn first(&self) -> &'a str {
        self.0.get(self.1).unwrap_or_default()
    }
}

impl<'de, 'a> IntoDeserializer<'de, de::value::Error> for Answer<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! from_text {
    ($($deserialize:ident $visit:ident)*) => {$(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, de::value::Error> {
            match self.first().parse() {
                Ok(value) => visitor.$visit(value),
                Err(_) => visitor.visit_str(self.first()),
            }
        }
    )*};
}

impl<'de, 'a> Deserializer<'de> for Answer<'a> {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_str(self.first())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if self.first().is_empty() {
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
        self.first()
            .into_deserializer()
            .deserialize_enum(name, variants, visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, de::value::Error> {
        let (answers, name) = (self.0, self.1);
        let given = answers.all(name).filter(|value| !value.is_empty());
        visitor.visit_seq(SeqDeserializer::new(given))
    }

    from_text! {
        deserialize_bool visit_bool
        deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32 deserialize_i64 visit_i64
        deserialize_u8 visit_u8 deserialize_u16 visit_u16 deserialize_u32 visit_u32 deserialize_u64 visit_u64
        deserialize_f32 visit_f32 deserialize_f64 visit_f64
    }

    serde::forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct tuple tuple_struct map struct identifier ignored_any
    }
}
