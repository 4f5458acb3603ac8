//! What a button of a form wants.

use std::fmt;

/// What was pressed; the value of `~go`. Questions are named by their ids, as the form had them: whoever
/// receives one looks whether there is such a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Go {
    /// `next`: go on to the next page.
    Next,
    /// `back`: go back a page, with what was typed.
    Back,
    /// `send`: send the answers.
    Send,
    /// `change:TP01`: from the review to this question.
    Change(String),
    /// `clear:TP01`: take the answer to this question back.
    Clear(String),
    /// `add:spots`: one more entry of this group.
    Add(String),
    /// `remove:spots.2`: take out this entry of a group, counted from 1.
    Remove(String, u32),
    /// `language:cy`: show the same in this language.
    Language(String),
    /// `save`: keep the answers so far, for who comes back with a code.
    Save,
    /// `save:over`: the same, in the place of what another device has saved.
    SaveOver,
    /// `find`: go on with what was saved with the code in `~code`.
    Find,
    /// `stay`: show the same page again.
    Stay,
}

impl Go {
    /// Reads a value of `~go`; `None` for any other text.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let (what, of) = value.split_once(':').unwrap_or((value, ""));
        let named = || (!of.is_empty()).then(|| of.to_owned());
        match what {
            "next" => of.is_empty().then_some(Self::Next),
            "back" => of.is_empty().then_some(Self::Back),
            "send" => of.is_empty().then_some(Self::Send),
            "change" => named().map(Self::Change),
            "clear" => named().map(Self::Clear),
            "add" => named().map(Self::Add),
            "remove" => {
                let (group, entry) = of.rsplit_once('.')?;
                Some(Self::Remove(group.to_owned(), entry.parse().ok()?))
            }
            "language" => named().map(Self::Language),
            "save" if of == "over" => Some(Self::SaveOver),
            "save" => of.is_empty().then_some(Self::Save),
            "find" => of.is_empty().then_some(Self::Find),
            "stay" => of.is_empty().then_some(Self::Stay),
            _ => None,
        }
    }
}

impl fmt::Display for Go {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Next => f.write_str("next"),
            Self::Back => f.write_str("back"),
            Self::Send => f.write_str("send"),
            Self::Change(question) => write!(f, "change:{question}"),
            Self::Clear(question) => write!(f, "clear:{question}"),
            Self::Add(group) => write!(f, "add:{group}"),
            Self::Remove(group, entry) => write!(f, "remove:{group}.{entry}"),
            Self::Language(tag) => write!(f, "language:{tag}"),
            Self::Save => f.write_str("save"),
            Self::SaveOver => f.write_str("save:over"),
            Self::Find => f.write_str("find"),
            Self::Stay => f.write_str("stay"),
        }
    }
}
