use leptos::prelude::{Get, MaybeProp, Memo, RwSignal, Signal};
use std::borrow::Cow;

/// The value of an attribute.
pub enum Value {
    /// The attribute is not there.
    Absent,
    /// The attribute is there, as a flag.
    Flag,
    /// The attribute is there with this text.
    Text(Cow<'static, str>),
    /// It changes with the signals that it reads.
    Live(Box<dyn Fn() -> Value + Send>),
}

impl Value {
    /// What the attribute is now; none where it is not there.
    pub(super) fn now(self) -> Option<Cow<'static, str>> {
        match self {
            Self::Absent => None,
            Self::Flag => Some("".into()),
            Self::Text(text) => Some(text),
            Self::Live(value) => value().now(),
        }
    }

    /// What it is once, without what it follows.
    pub(super) fn settled(self) -> Self {
        match self {
            Self::Live(value) => value().settled(),
            settled => settled,
        }
    }
}

/// What an attribute takes.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

impl IntoValue for Value {
    fn into_value(self) -> Value {
        self
    }
}

impl IntoValue for Cow<'static, str> {
    fn into_value(self) -> Value {
        Value::Text(self)
    }
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Text(self.into())
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(self.into())
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        if self { Value::Flag } else { Value::Absent }
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl IntoValue for $number {
            fn into_value(self) -> Value {
                Value::Text(self.to_string().into())
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Absent, T::into_value)
    }
}

impl<F, T> IntoValue for F
where
    F: Fn() -> T + Send + 'static,
    T: IntoValue,
{
    fn into_value(self) -> Value {
        Value::Live(Box::new(move || self().into_value()))
    }
}

impl<T> IntoValue for Signal<T>
where
    T: IntoValue + Clone + Send + Sync + 'static,
{
    fn into_value(self) -> Value {
        (move || self.get()).into_value()
    }
}

impl<T> IntoValue for Memo<T>
where
    T: IntoValue + Clone + Send + Sync + 'static,
{
    fn into_value(self) -> Value {
        (move || self.get()).into_value()
    }
}

impl<T> IntoValue for RwSignal<T>
where
    T: IntoValue + Clone + Send + Sync + 'static,
{
    fn into_value(self) -> Value {
        (move || self.get()).into_value()
    }
}

impl<T> IntoValue for MaybeProp<T>
where
    T: IntoValue + Clone + Send + Sync + 'static,
{
    fn into_value(self) -> Value {
        (move || self.get()).into_value()
    }
}
