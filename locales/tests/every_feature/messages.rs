#[doc = "```text"]
#[doc = "en-CA: { -brand.letter ->"]
#[doc = "        [vowel] an"]
#[doc = "       *[consonant] a"]
#[doc = "    } { -brand }"]
#[doc = "fr-CA: { -brand.letter ->"]
#[doc = "        [vowel] d’"]
#[doc = "       *[consonant] de"]
#[doc = "    } { -brand }"]
#[doc = "```"]
pub const fn by_term() -> ::portage_locales::Text {
    ::portage_locales::Text::message(patterns::by_term)
}
#[doc = "\\$amount (Number) an amount"]
#[doc = ""]
#[doc = "```text"]
#[doc = "en-CA: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } or { NUMBER($amount, maximumFractionDigits: 0) } or { NUMBER($amount) }"]
#[doc = "fr-CA: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } ou { NUMBER($amount, maximumFractionDigits: 0) } ou { NUMBER($amount) }"]
#[doc = "```"]
pub fn digits(amount: impl Into<::portage_locales::Number>) -> ::portage_locales::Text {
    let amount = amount.into();
    ::portage_locales::Text::computed(move |locale_| patterns::digits(locale_, &amount))
}
#[doc = "\\$amount (Number) an amount"]
#[doc = ""]
#[doc = "```text"]
#[doc = "en-CA: { NUMBER($amount, minimumFractionDigits: 1) ->"]
#[doc = "        [one] { $amount } hour"]
#[doc = "       *[other] { $amount } hours"]
#[doc = "    }"]
#[doc = "fr-CA: { NUMBER($amount, minimumFractionDigits: 1) ->"]
#[doc = "        [one] { $amount }\u{a0}heure"]
#[doc = "        [many] { $amount } d’heures"]
#[doc = "       *[other] { $amount }\u{a0}heures"]
#[doc = "    }"]
#[doc = "```"]
pub fn digits_choose(amount: impl Into<::portage_locales::Number>) -> ::portage_locales::Text {
    let amount = amount.into();
    ::portage_locales::Text::computed(move |locale_| patterns::digits_choose(locale_, &amount))
}
#[doc = "\\$count (Number) how many files"]
#[doc = ""]
#[doc = "```text"]
#[doc = "en-CA: { $count ->"]
#[doc = "        [0] No file"]
#[doc = "        [1] One file"]
#[doc = "        [2.5] Two files and a half"]
#[doc = "       *[other] { $count } files"]
#[doc = "    }"]
#[doc = "fr-CA: { $count ->"]
#[doc = "        [0] Aucun fichier"]
#[doc = "        [1] Un seul fichier"]
#[doc = "       *[other] { $count }\u{a0}fichiers"]
#[doc = "    }"]
#[doc = "```"]
pub fn exact(count: impl Into<::portage_locales::Number>) -> ::portage_locales::Text {
    let count = count.into();
    ::portage_locales::Text::computed(move |locale_| patterns::exact(locale_, &count))
}
#[doc = "\\$count (Number) how many files"]
#[doc = ""]
#[doc = "```text"]
#[doc = "en-CA: { $count ->"]
#[doc = "        [0] No file"]
#[doc = "        [one] { $count } file"]
#[doc = "       *[other] { $count } files"]
#[doc = "    } in { -brand }."]
#[doc = "fr-CA: { $count ->"]
#[doc = "        [0] Aucun fichier"]
#[doc = "        [one] { $count }\u{a0}fichier"]
#[doc = "        [many] { $count } de fichiers"]
#[doc = "       *[other] { $count }\u{a0}fichiers"]
#[doc = "    } dans { -brand }."]
#[doc = "```"]
pub fn exact_and_plural(count: impl Into<::portage_locales::Number>) -> ::portage_locales::Text {
    let count = count.into();
    ::portage_locales::Text::computed(move |locale_| patterns::exact_and_plural(locale_, &count))
}
#[doc = "\\$count (Number) how many files"]
#[doc = ""]
#[doc = "```text"]
#[doc = "en-CA: Files: { $count }"]
#[doc = "fr-CA: Fichiers\u{a0}: { $count }"]
#[doc = "```"]
pub fn exact_title(count: impl Into<::portage_locales::Number>) -> ::portage_locales::Text {
    let count = count.into();
    ::portage_locales::Text::computed(move |locale_| patterns::exact_title(locale_, &count))
}
#[doc = "```text"]
#[doc = "en-CA: A message named by a word of Rust."]
#[doc = "fr-CA: Un message nommé d’un mot de Rust."]
#[doc = "```"]
pub const fn r#if() -> ::portage_locales::Text {
    ::portage_locales::Text::message(patterns::r#if)
}
#[doc = "```text"]
#[doc = "en-CA: First line,"]
#[doc = "      second line"]
#[doc = "    and third."]
#[doc = "fr-CA: Première ligne,"]
#[doc = "      deuxième ligne"]
#[doc = "    et troisième."]
#[doc = "```"]
pub const fn lines() -> ::portage_locales::Text {
    ::portage_locales::Text::message(patterns::lines)
}
#[doc = "```text"]
#[doc = "en-CA: { \"{\" }{ \"\\u00E9\" } { 1234.50 } { 7 }{ \"}\" }"]
#[doc = "fr-CA: { \"{\" }{ \"\\u00C9\" } { 1234.50 } { 7 }{ \"}\" }"]
#[doc = "```"]
pub const fn literals() -> ::portage_locales::Text {
    ::portage_locales::Text::message(patterns::literals)
}
#[doc = "```text"]
#[doc = "en-CA: {{ \"inside\" }}"]
#[doc = "fr-CA: {{ \"dedans\" }}"]
#[doc = "```"]
pub const fn nested() -> ::portage_locales::Text {
    ::portage_locales::Text::message(patterns::nested)
}
#[doc = "```text"]
#[doc = "en-CA: { literals } — { exact-and-plural } — { exact.title }"]
#[doc = "fr-CA: { literals } — { exact-and-plural } — { exact.title }"]
#[doc = "```"]
pub fn reference(count: impl Into<::portage_locales::Number>) -> ::portage_locales::Text {
    let count = count.into();
    ::portage_locales::Text::computed(move |locale_| patterns::reference(locale_, &count))
}
#[doc = "\\$count (Number) how many files"]
#[doc = "\\$type (String) person, organization or another word"]
#[doc = "\\$day (Date) the last day"]
#[doc = "\\$match (String) shown"]
#[doc = ""]
#[doc = "```text"]
#[doc = "en-CA: { $match }: { $type ->"]
#[doc = "        [person]"]
#[doc = "            A person has { $count ->"]
#[doc = "                [one] { $count } file"]
#[doc = "               *[other] { $count } files"]
#[doc = "            }"]
#[doc = "        [organization] An organization has { $count }"]
#[doc = "       *[other] { $type } has { $count }"]
#[doc = "    } until { $day }."]
#[doc = "fr-CA: { $match }\u{a0}: { $type ->"]
#[doc = "        [person]"]
#[doc = "            Une personne a { $count ->"]
#[doc = "                [one] { $count }\u{a0}fichier"]
#[doc = "                [many] { $count } de fichiers"]
#[doc = "               *[other] { $count }\u{a0}fichiers"]
#[doc = "            }"]
#[doc = "        [organization] Un organisme en a { $count }"]
#[doc = "       *[other] { $type } en a { $count }"]
#[doc = "    } jusqu’au { $day }."]
#[doc = "```"]
pub fn several(count: impl Into<::portage_locales::Number>, r#type: impl Into<::portage_locales::Text>, day: ::portage_locales::Date, r#match: impl Into<::portage_locales::Text>) -> ::portage_locales::Text {
    let count = count.into();
    let r#type = r#type.into();
    let r#match = r#match.into();
    ::portage_locales::Text::computed(move |locale_| patterns::several(locale_, &count, &r#type, &day, &r#match))
}
#[doc = "```text"]
#[doc = "en-CA: { -office(number: \"many\") }, { -office(number: \"one\") }, { -office }"]
#[doc = "fr-CA: { -office(number: \"many\") }, { -office(number: \"one\") }, { -office }"]
#[doc = "```"]
pub const fn terms() -> ::portage_locales::Text {
    ::portage_locales::Text::message(patterns::terms)
}
#[allow(clippy::all, dead_code, unused_imports)]
mod patterns {
    use ::portage_locales::generated::*;
    pub fn by_term(locale_: Locale) -> Cow<'static, str> {
        if let Some(text_) = replaced("by-term", locale_, || vec![]) {
            return text_;
        }
        Cow::Borrowed(match locale_ {
            Locale::FrCa => "de Portage",
            _ => "a Portage",
        })
    }
    pub fn digits(locale_: Locale, amount: &Number) -> Cow<'static, str> {
        if let Some(text_) = replaced("digits", locale_, || vec![Argument::Number(*amount)]) {
            return text_;
        }
        let mut text_ = String::new();
        match locale_ {
            Locale::FrCa => {
                push_number(&mut text_, Locale::FrCa, &with_digits(amount, Some(2), Some(2)));
                text_.push_str(" ou ");
                push_number(&mut text_, Locale::FrCa, &with_digits(amount, None, Some(0)));
                text_.push_str(" ou ");
                push_number(&mut text_, Locale::FrCa, amount);
            }
            _ => {
                push_number(&mut text_, Locale::EnCa, &with_digits(amount, Some(2), Some(2)));
                text_.push_str(" or ");
                push_number(&mut text_, Locale::EnCa, &with_digits(amount, None, Some(0)));
                text_.push_str(" or ");
                push_number(&mut text_, Locale::EnCa, amount);
            }
        }
        Cow::Owned(text_)
    }
    pub fn digits_choose(locale_: Locale, amount: &Number) -> Cow<'static, str> {
        if let Some(text_) = replaced("digits-choose", locale_, || vec![Argument::Number(*amount)]) {
            return text_;
        }
        let mut text_ = String::new();
        match locale_ {
            Locale::FrCa => {
                {
                    let number_: &Number = &with_digits(amount, Some(1), None);
                    let category_ = cardinal(Locale::FrCa, number_);
                    if category_ == Category::One {
                        push_number(&mut text_, Locale::FrCa, amount);
                        text_.push_str("\u{a0}heure");
                    } else if category_ == Category::Many {
                        push_number(&mut text_, Locale::FrCa, amount);
                        text_.push_str(" d’heures");
                    } else {
                        push_number(&mut text_, Locale::FrCa, amount);
                        text_.push_str("\u{a0}heures");
                    }
                }
            }
            _ => {
                {
                    let number_: &Number = &with_digits(amount, Some(1), None);
                    let category_ = cardinal(Locale::EnCa, number_);
                    if category_ == Category::One {
                        push_number(&mut text_, Locale::EnCa, amount);
                        text_.push_str(" hour");
                    } else {
                        push_number(&mut text_, Locale::EnCa, amount);
                        text_.push_str(" hours");
                    }
                }
            }
        }
        Cow::Owned(text_)
    }
    pub fn exact(locale_: Locale, count: &Number) -> Cow<'static, str> {
        if let Some(text_) = replaced("exact", locale_, || vec![Argument::Number(*count)]) {
            return text_;
        }
        let mut text_ = String::new();
        match locale_ {
            Locale::FrCa => {
                {
                    let number_: &Number = count;
                    if is_exactly(number_, 0, 0) {
                        text_.push_str("Aucun fichier");
                    } else if is_exactly(number_, 1, 0) {
                        text_.push_str("Un seul fichier");
                    } else {
                        push_number(&mut text_, Locale::FrCa, count);
                        text_.push_str("\u{a0}fichiers");
                    }
                }
            }
            _ => {
                {
                    let number_: &Number = count;
                    if is_exactly(number_, 0, 0) {
                        text_.push_str("No file");
                    } else if is_exactly(number_, 1, 0) {
                        text_.push_str("One file");
                    } else if is_exactly(number_, 25, 1) {
                        text_.push_str("Two files and a half");
                    } else {
                        push_number(&mut text_, Locale::EnCa, count);
                        text_.push_str(" files");
                    }
                }
            }
        }
        Cow::Owned(text_)
    }
    pub fn exact_and_plural(locale_: Locale, count: &Number) -> Cow<'static, str> {
        if let Some(text_) = replaced("exact-and-plural", locale_, || vec![Argument::Number(*count)]) {
            return text_;
        }
        let mut text_ = String::new();
        match locale_ {
            Locale::FrCa => {
                {
                    let number_: &Number = count;
                    let category_ = cardinal(Locale::FrCa, number_);
                    if is_exactly(number_, 0, 0) {
                        text_.push_str("Aucun fichier");
                    } else if category_ == Category::One {
                        push_number(&mut text_, Locale::FrCa, count);
                        text_.push_str("\u{a0}fichier");
                    } else if category_ == Category::Many {
                        push_number(&mut text_, Locale::FrCa, count);
                        text_.push_str(" de fichiers");
                    } else {
                        push_number(&mut text_, Locale::FrCa, count);
                        text_.push_str("\u{a0}fichiers");
                    }
                }
                text_.push_str(" dans Portage.");
            }
            _ => {
                {
                    let number_: &Number = count;
                    let category_ = cardinal(Locale::EnCa, number_);
                    if is_exactly(number_, 0, 0) {
                        text_.push_str("No file");
                    } else if category_ == Category::One {
                        push_number(&mut text_, Locale::EnCa, count);
                        text_.push_str(" file");
                    } else {
                        push_number(&mut text_, Locale::EnCa, count);
                        text_.push_str(" files");
                    }
                }
                text_.push_str(" in Portage.");
            }
        }
        Cow::Owned(text_)
    }
    pub fn exact_title(locale_: Locale, count: &Number) -> Cow<'static, str> {
        if let Some(text_) = replaced("exact.title", locale_, || vec![Argument::Number(*count)]) {
            return text_;
        }
        let mut text_ = String::new();
        match locale_ {
            Locale::FrCa => {
                text_.push_str("Fichiers\u{a0}: ");
                push_number(&mut text_, Locale::FrCa, count);
            }
            _ => {
                text_.push_str("Files: ");
                push_number(&mut text_, Locale::EnCa, count);
            }
        }
        Cow::Owned(text_)
    }
    pub fn r#if(locale_: Locale) -> Cow<'static, str> {
        if let Some(text_) = replaced("if", locale_, || vec![]) {
            return text_;
        }
        Cow::Borrowed(match locale_ {
            Locale::FrCa => "Un message nommé d’un mot de Rust.",
            _ => "A message named by a word of Rust.",
        })
    }
    pub fn lines(locale_: Locale) -> Cow<'static, str> {
        if let Some(text_) = replaced("lines", locale_, || vec![]) {
            return text_;
        }
        Cow::Borrowed(match locale_ {
            Locale::FrCa => "Première ligne,\n  deuxième ligne\net troisième.",
            _ => "First line,\n  second line\nand third.",
        })
    }
    pub fn literals(locale_: Locale) -> Cow<'static, str> {
        if let Some(text_) = replaced("literals", locale_, || vec![]) {
            return text_;
        }
        let mut text_ = String::new();
        match locale_ {
            Locale::FrCa => {
                text_.push_str("{É ");
                push_number(&mut text_, Locale::FrCa, &Number::new(123450, 2));
                text_.push_str(" ");
                push_number(&mut text_, Locale::FrCa, &Number::new(7, 0));
                text_.push_str("}");
            }
            _ => {
                text_.push_str("{é ");
                push_number(&mut text_, Locale::EnCa, &Number::new(123450, 2));
                text_.push_str(" ");
                push_number(&mut text_, Locale::EnCa, &Number::new(7, 0));
                text_.push_str("}");
            }
        }
        Cow::Owned(text_)
    }
    pub fn nested(locale_: Locale) -> Cow<'static, str> {
        if let Some(text_) = replaced("nested", locale_, || vec![]) {
            return text_;
        }
        Cow::Borrowed(match locale_ {
            Locale::FrCa => "dedans",
            _ => "inside",
        })
    }
    pub fn reference(locale_: Locale, count: &Number) -> Cow<'static, str> {
        if let Some(text_) = replaced("reference", locale_, || vec![Argument::Number(*count)]) {
            return text_;
        }
        let mut text_ = String::new();
        match locale_ {
            Locale::FrCa => {
                text_.push_str(&self::literals(Locale::FrCa));
                text_.push_str(" — ");
                text_.push_str(&self::exact_and_plural(Locale::FrCa, count));
                text_.push_str(" — ");
                text_.push_str(&self::exact_title(Locale::FrCa, count));
            }
            _ => {
                text_.push_str(&self::literals(Locale::EnCa));
                text_.push_str(" — ");
                text_.push_str(&self::exact_and_plural(Locale::EnCa, count));
                text_.push_str(" — ");
                text_.push_str(&self::exact_title(Locale::EnCa, count));
            }
        }
        Cow::Owned(text_)
    }
    pub fn several(locale_: Locale, count: &Number, r#type: &Text, day: &Date, r#match: &Text) -> Cow<'static, str> {
        if let Some(text_) = replaced("several", locale_, || vec![Argument::Number(*count), Argument::Text(r#type.clone()), Argument::Date(*day), Argument::Text(r#match.clone())]) {
            return text_;
        }
        let mut text_ = String::new();
        match locale_ {
            Locale::FrCa => {
                text_.push_str(&r#match.get(Locale::FrCa));
                text_.push_str("\u{a0}: ");
                {
                    let chosen_ = r#type.get(Locale::FrCa);
                    if chosen_ == "person" {
                        text_.push_str("Une personne a ");
                        {
                            let number_: &Number = count;
                            let category_ = cardinal(Locale::FrCa, number_);
                            if category_ == Category::One {
                                push_number(&mut text_, Locale::FrCa, count);
                                text_.push_str("\u{a0}fichier");
                            } else if category_ == Category::Many {
                                push_number(&mut text_, Locale::FrCa, count);
                                text_.push_str(" de fichiers");
                            } else {
                                push_number(&mut text_, Locale::FrCa, count);
                                text_.push_str("\u{a0}fichiers");
                            }
                        }
                    } else if chosen_ == "organization" {
                        text_.push_str("Un organisme en a ");
                        push_number(&mut text_, Locale::FrCa, count);
                    } else {
                        text_.push_str(&r#type.get(Locale::FrCa));
                        text_.push_str(" en a ");
                        push_number(&mut text_, Locale::FrCa, count);
                    }
                }
                text_.push_str(" jusqu’au ");
                push_date(&mut text_, Locale::FrCa, *day);
                text_.push_str(".");
            }
            _ => {
                text_.push_str(&r#match.get(Locale::EnCa));
                text_.push_str(": ");
                {
                    let chosen_ = r#type.get(Locale::EnCa);
                    if chosen_ == "person" {
                        text_.push_str("A person has ");
                        {
                            let number_: &Number = count;
                            let category_ = cardinal(Locale::EnCa, number_);
                            if category_ == Category::One {
                                push_number(&mut text_, Locale::EnCa, count);
                                text_.push_str(" file");
                            } else {
                                push_number(&mut text_, Locale::EnCa, count);
                                text_.push_str(" files");
                            }
                        }
                    } else if chosen_ == "organization" {
                        text_.push_str("An organization has ");
                        push_number(&mut text_, Locale::EnCa, count);
                    } else {
                        text_.push_str(&r#type.get(Locale::EnCa));
                        text_.push_str(" has ");
                        push_number(&mut text_, Locale::EnCa, count);
                    }
                }
                text_.push_str(" until ");
                push_date(&mut text_, Locale::EnCa, *day);
                text_.push_str(".");
            }
        }
        Cow::Owned(text_)
    }
    pub fn terms(locale_: Locale) -> Cow<'static, str> {
        if let Some(text_) = replaced("terms", locale_, || vec![]) {
            return text_;
        }
        Cow::Borrowed(match locale_ {
            Locale::FrCa => "bureaux de Portage, bureau de Portage, bureau de Portage",
            _ => "offices of Portage, office of Portage, office of Portage",
        })
    }
}
/// Every message of this crate, in the order of the ids.
#[cfg(not(target_arch = "wasm32"))]
#[allow(dead_code)]
pub static CATALOGUE: &[::portage_locales::Message] = &[
    ::portage_locales::Message {
        id: "by-term",
        file: "features",
        variables: &[],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [] => patterns::by_term(locale_),
            _ => ::portage_locales::generated::wrong_arguments("by-term"),
        },
    },
    ::portage_locales::Message {
        id: "digits",
        file: "features",
        variables: &[::portage_locales::Variable { name: "amount", kind: ::portage_locales::Kind::Number }],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [::portage_locales::generated::Argument::Number(amount)] => patterns::digits(locale_, amount),
            _ => ::portage_locales::generated::wrong_arguments("digits"),
        },
    },
    ::portage_locales::Message {
        id: "digits-choose",
        file: "features",
        variables: &[::portage_locales::Variable { name: "amount", kind: ::portage_locales::Kind::Number }],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [::portage_locales::generated::Argument::Number(amount)] => patterns::digits_choose(locale_, amount),
            _ => ::portage_locales::generated::wrong_arguments("digits-choose"),
        },
    },
    ::portage_locales::Message {
        id: "exact",
        file: "features",
        variables: &[::portage_locales::Variable { name: "count", kind: ::portage_locales::Kind::Number }],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [::portage_locales::generated::Argument::Number(count)] => patterns::exact(locale_, count),
            _ => ::portage_locales::generated::wrong_arguments("exact"),
        },
    },
    ::portage_locales::Message {
        id: "exact-and-plural",
        file: "features",
        variables: &[::portage_locales::Variable { name: "count", kind: ::portage_locales::Kind::Number }],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [::portage_locales::generated::Argument::Number(count)] => patterns::exact_and_plural(locale_, count),
            _ => ::portage_locales::generated::wrong_arguments("exact-and-plural"),
        },
    },
    ::portage_locales::Message {
        id: "exact.title",
        file: "features",
        variables: &[::portage_locales::Variable { name: "count", kind: ::portage_locales::Kind::Number }],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [::portage_locales::generated::Argument::Number(count)] => patterns::exact_title(locale_, count),
            _ => ::portage_locales::generated::wrong_arguments("exact.title"),
        },
    },
    ::portage_locales::Message {
        id: "if",
        file: "features",
        variables: &[],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [] => patterns::r#if(locale_),
            _ => ::portage_locales::generated::wrong_arguments("if"),
        },
    },
    ::portage_locales::Message {
        id: "lines",
        file: "features",
        variables: &[],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [] => patterns::lines(locale_),
            _ => ::portage_locales::generated::wrong_arguments("lines"),
        },
    },
    ::portage_locales::Message {
        id: "literals",
        file: "features",
        variables: &[],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [] => patterns::literals(locale_),
            _ => ::portage_locales::generated::wrong_arguments("literals"),
        },
    },
    ::portage_locales::Message {
        id: "nested",
        file: "features",
        variables: &[],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [] => patterns::nested(locale_),
            _ => ::portage_locales::generated::wrong_arguments("nested"),
        },
    },
    ::portage_locales::Message {
        id: "reference",
        file: "features",
        variables: &[::portage_locales::Variable { name: "count", kind: ::portage_locales::Kind::Number }],
        references: &["exact-and-plural", "exact.title", "literals"],
        format: |locale_, arguments_| match arguments_ {
            [::portage_locales::generated::Argument::Number(count)] => patterns::reference(locale_, count),
            _ => ::portage_locales::generated::wrong_arguments("reference"),
        },
    },
    ::portage_locales::Message {
        id: "several",
        file: "features",
        variables: &[::portage_locales::Variable { name: "count", kind: ::portage_locales::Kind::Number }, ::portage_locales::Variable { name: "type", kind: ::portage_locales::Kind::Text }, ::portage_locales::Variable { name: "day", kind: ::portage_locales::Kind::Date }, ::portage_locales::Variable { name: "match", kind: ::portage_locales::Kind::Text }],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [::portage_locales::generated::Argument::Number(count), ::portage_locales::generated::Argument::Text(r#type), ::portage_locales::generated::Argument::Date(day), ::portage_locales::generated::Argument::Text(r#match)] => patterns::several(locale_, count, r#type, day, r#match),
            _ => ::portage_locales::generated::wrong_arguments("several"),
        },
    },
    ::portage_locales::Message {
        id: "terms",
        file: "features",
        variables: &[],
        references: &[],
        format: |locale_, arguments_| match arguments_ {
            [] => patterns::terms(locale_),
            _ => ::portage_locales::generated::wrong_arguments("terms"),
        },
    },
];
