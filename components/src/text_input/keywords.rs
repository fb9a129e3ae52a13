use crate::keywords::keywords;

keywords! {
    /// What a text input takes: the HTML attribute `type`. For numbers and codes use `Text` with
    /// an [`InputMode`]: a wheel must not change a file number.
    #[derive(Default)]
    InputKind {
        /// One line of text.
        #[default]
        Text = "text",
        /// An email address; phones show the `@`.
        Email = "email",
        /// A telephone number; phones show the digits.
        Tel = "tel",
        /// An address of a page.
        Url = "url",
        /// Words to look for.
        Search = "search",
        /// A password, as dots. [`PasswordInput`](crate::PasswordInput) can show it too.
        Password = "password",
    }
}

keywords! {
    /// The on-screen keyboard: the HTML attribute `inputmode`.
    InputMode {
        /// Letters.
        Text = "text",
        /// Digits with the decimal mark of the person's own language.
        Decimal = "decimal",
        /// Digits only.
        Numeric = "numeric",
        /// The digits of a telephone.
        Tel = "tel",
        /// A keyboard with a search key.
        Search = "search",
        /// A keyboard with `@`.
        Email = "email",
        /// A keyboard with `/`.
        Url = "url",
        /// No on-screen keyboard: the page has its own.
        None = "none",
    }
}

keywords! {
    /// What an on-screen keyboard capitalizes: the HTML attribute `autocapitalize`.
    Autocapitalize {
        /// Nothing.
        None = "none",
        /// The first letter of each sentence.
        Sentences = "sentences",
        /// The first letter of each word.
        Words = "words",
        /// Everything, as in a postal code.
        Characters = "characters",
    }
}

keywords! {
    /// How long the answer is, seen in the width of the control: one that is as wide as a postal
    /// code asks for a postal code. On narrow screens no control is wider than the screen.
    Width {
        /// 2 characters.
        Chars2 = "2",
        /// 3 characters.
        Chars3 = "3",
        /// 4 characters: a year.
        Chars4 = "4",
        /// 5 characters.
        Chars5 = "5",
        /// 7 characters: a postal code.
        Chars7 = "7",
        /// 10 characters.
        Chars10 = "10",
        /// 15 characters: a telephone number.
        Chars15 = "15",
        /// 20 characters.
        Chars20 = "20",
        /// 30 characters.
        Chars30 = "30",
        /// The whole width there is.
        Full = "full",
    }
}
