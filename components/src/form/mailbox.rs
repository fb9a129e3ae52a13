use super::Rule;
use super::rule::answered;
use portage_locales::{Text, format, messages};
use std::borrow::Cow;

/// Mailboxes that several people read: what is personal must not be sent there.
const SHARED: &[&str] = &[
    "admin",
    "administration",
    "bureau",
    "contact",
    "courriel",
    "hello",
    "info",
    "information",
    "mail",
    "no-reply",
    "noreply",
    "nepasrepondre",
    "office",
    "reception",
    "support",
    "team",
    "equipe",
    "webmaster",
];

/// An email address at one of the `domains`, or below one: with `gc.ca` also `name@dept.gc.ca`.
/// Ask it after [`email`](super::email).
pub fn email_at(domains: &'static [&'static str]) -> Rule {
    answered(move |value| {
        let host = value.rsplit_once('@').map_or("", |(_, host)| host);
        let host = host.to_ascii_lowercase();
        let below = |domain: &&str| {
            let before = host.strip_suffix(*domain);
            before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        };
        if domains.iter().any(below) {
            return Ok(value.to_owned());
        }
        let list = move |locale| Cow::Owned(format::list_or(locale, domains));
        Err(messages::form_email_at(Text::computed(list)))
    })
}

/// An address of one person, as far as its name tells: not `info@…`. Ask it after
/// [`email`](super::email), and only where a message is personal: some people share one.
pub fn own_email() -> Rule {
    answered(|value| {
        let name = value.split('@').next().unwrap_or_default();
        let name = name.to_ascii_lowercase();
        if SHARED.contains(&name.as_str()) {
            Err(messages::form_email_shared())
        } else {
            Ok(value.to_owned())
        }
    })
}
