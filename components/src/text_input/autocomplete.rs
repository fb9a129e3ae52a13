use crate::keywords::keywords;

keywords! {
    /// What the field asks about the person, so that the browser can fill it in and symbols can
    /// be shown beside it (WCAG 1.3.5): the tokens of the HTML attribute `autocomplete`.
    Autocomplete {
        /// Never to be filled in, as the number on a letter.
        Off = "off",
        /// Full name.
        Name = "name",
        /// Title before the name.
        HonorificPrefix = "honorific-prefix",
        /// Given names.
        GivenName = "given-name",
        /// Middle names.
        AdditionalName = "additional-name",
        /// Family name.
        FamilyName = "family-name",
        /// Suffix after the name.
        HonorificSuffix = "honorific-suffix",
        /// Nickname.
        Nickname = "nickname",
        /// Name of the account.
        Username = "username",
        /// Password to be chosen.
        NewPassword = "new-password",
        /// Password in use.
        CurrentPassword = "current-password",
        /// Code for this once.
        OneTimeCode = "one-time-code",
        /// Title in an organisation.
        OrganizationTitle = "organization-title",
        /// Organisation.
        Organization = "organization",
        /// Street address, several lines in one.
        StreetAddress = "street-address",
        /// First line of the address.
        AddressLine1 = "address-line1",
        /// Second line of the address.
        AddressLine2 = "address-line2",
        /// Third line of the address.
        AddressLine3 = "address-line3",
        /// Finest division of the address.
        AddressLevel4 = "address-level4",
        /// Third division of the address.
        AddressLevel3 = "address-level3",
        /// City or town.
        AddressLevel2 = "address-level2",
        /// Province or territory.
        AddressLevel1 = "address-level1",
        /// Country as a code.
        Country = "country",
        /// Country by its name.
        CountryName = "country-name",
        /// Postal code.
        PostalCode = "postal-code",
        /// Date of birth.
        Birthday = "bday",
        /// Day of birth.
        BirthdayDay = "bday-day",
        /// Month of birth.
        BirthdayMonth = "bday-month",
        /// Year of birth.
        BirthdayYear = "bday-year",
        /// Gender.
        Sex = "sex",
        /// Page of the person.
        Url = "url",
        /// Preferred language.
        Language = "language",
        /// Telephone number with country code.
        Tel = "tel",
        /// Country code of the telephone.
        TelCountryCode = "tel-country-code",
        /// Telephone number without country code.
        TelNational = "tel-national",
        /// Extension of the telephone.
        TelExtension = "tel-extension",
        /// Email address.
        Email = "email",
        /// Amount.
        TransactionAmount = "transaction-amount",
        /// Currency.
        TransactionCurrency = "transaction-currency",
    }
}

impl Autocomplete {
    /// The token, or "off" where somebody else is asked about: without a word a browser guesses
    /// from the label, and fills in the person's own.
    pub(crate) fn unless(self, of_another: bool) -> Self {
        if of_another { Self::Off } else { self }
    }

    /// The whole attribute: the token after the `section-…` of its group, which keeps two
    /// addresses on a page apart.
    pub(crate) fn within(self, section: Option<&str>) -> String {
        match section {
            Some(section) if self != Self::Off => [section, " ", self.as_str()].concat(),
            _ => self.as_str().to_owned(),
        }
    }
}
