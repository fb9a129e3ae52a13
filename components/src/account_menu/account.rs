use crate::form::Answers;
use crate::link::Anchor;
use portage_locales::Text;

/// Who is signed in, or the way to sign in.
#[derive(Clone)]
pub struct Account(pub(super) State);

#[derive(Clone)]
pub(super) enum State {
    SignedOut { href: Text, label: Option<Text> },
    SignedIn(SignedIn),
}

#[derive(Clone)]
pub(super) struct SignedIn {
    pub name: Text,
    pub sign_out: Text,
    pub links: Vec<Anchor>,
    pub fields: Answers,
}

impl Account {
    /// Nobody is signed in; `href` leads to where one does.
    pub fn signed_out(href: impl Into<Text>) -> Self {
        Self(State::SignedOut {
            href: href.into(),
            label: None,
        })
    }

    /// A person is signed in, under this `name`. `sign_out` is the address that the button to sign
    /// out posts to: a link would be followed by browsers that load pages ahead.
    pub fn signed_in(name: impl Into<Text>, sign_out: impl Into<Text>) -> Self {
        Self(State::SignedIn(SignedIn {
            name: name.into(),
            sign_out: sign_out.into(),
            links: Vec::new(),
            fields: Answers::new(),
        }))
    }

    /// Words of the link to sign in, in place of "Sign in": in each language up to 12 characters, or
    /// 25 with the name of the account.
    pub fn label(mut self, words: impl Into<Text>) -> Self {
        if let State::SignedOut { label, .. } = &mut self.0 {
            *label = Some(words.into());
        }
        self
    }

    /// Pages of the account of a person who is signed in: they make it a menu.
    pub fn links(mut self, anchors: impl Into<Vec<Anchor>>) -> Self {
        if let State::SignedIn(account) = &mut self.0 {
            account.links = anchors.into();
        }
        self
    }

    /// What is sent along on signing out: the token by which the server knows its own form.
    pub fn fields(mut self, answers: Answers) -> Self {
        if let State::SignedIn(account) = &mut self.0 {
            account.fields = answers;
        }
        self
    }
}
