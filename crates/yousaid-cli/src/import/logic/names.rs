//! What the names of a source mean here.

use std::collections::BTreeMap;

use super::Refusal;

/// Which language an expression was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    SurveyJs,
    XlsForm,
}

/// What a value is in our logic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Boolean,
    Number,
    Text,
    Choice,
    Scale,
    Choices,
    Ranking,
    Date,
    Time,
    /// Photos and documents: counted, and looked at with `answered`.
    Files,
    /// Several numbers under one name.
    Several,
    /// A calculated value of any type.
    Calculated,
    /// Nothing that logic could look at.
    Nothing,
}

/// A question as logic knows it.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    /// Our id; of a field of a repeated group, without the group's.
    pub(crate) id: String,
    pub(crate) class: Class,
    /// The source's values and our codes for them, soft answers too.
    pub(crate) codes: Vec<(String, String)>,
    /// Our id of the repeated group that it is a field of.
    pub(crate) group: Option<String>,
}

impl Named {
    pub(crate) fn new(id: &str, class: Class) -> Self {
        Self { id: id.to_owned(), class, codes: Vec::new(), group: None }
    }

    /// Our code for a value of the source: the same text, or the same number.
    pub(crate) fn code(&self, value: &str) -> Option<&str> {
        let same = |known: &str| {
            known == value
                || matches!((known.parse::<f64>(), value.parse::<f64>()), (Ok(a), Ok(b)) if (a - b).abs() < 1e-9)
        };
        let exact = self.codes.iter().find(|(known, _)| known == value);
        let loose = || self.codes.iter().find(|(known, _)| same(known));
        exact.or_else(loose).map(|(_, code)| code.as_str())
    }
}

/// Every name that expressions may use.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    all: BTreeMap<String, Named>,
    /// Our ids of repeated groups, by the source's names.
    groups: BTreeMap<String, String>,
}

/// Where an expression stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope<'a> {
    pub(crate) names: &'a Names,
    pub(crate) dialect: Dialect,
    /// The source's name of the question that it belongs to.
    pub(crate) this: Option<&'a str>,
    /// The source's name of the repeated group around it.
    pub(crate) group: Option<&'a str>,
}

impl Names {
    pub(crate) fn add(&mut self, source: &str, named: Named) {
        self.all.entry(source.to_owned()).or_insert(named);
    }

    /// Adds a field of a repeated group, by the source's names of both.
    pub(crate) fn add_field(&mut self, group: &str, field: &str, mut named: Named) {
        named.group = self.groups.get(group).cloned();
        self.all.insert([group, ".", field].concat(), named.clone());
        // XLSForm names fields without their group.
        self.add(field, named);
    }

    pub(crate) fn add_group(&mut self, source: &str, id: &str) {
        self.groups.insert(source.to_owned(), id.to_owned());
    }

    pub(crate) fn get(&self, source: &str) -> Option<&Named> {
        if let Some(named) = self.all.get(source) {
            return Some(named);
        }
        let mut loose = self.all.iter().filter(|(known, _)| known.eq_ignore_ascii_case(source));
        let found = loose.next().map(|(_, named)| named);
        found.filter(|_| loose.next().is_none())
    }

    /// The numbers of a field in all entries, as our logic names them.
    pub(crate) fn in_all_entries(&self, group: &str, field: &str) -> Option<String> {
        let named = self.all.get(&[group, ".", field].concat())?;
        Some([named.group.as_deref()?, ".", &named.id].concat())
    }
}

impl<'a> Scope<'a> {
    /// What a name means here: our name for it, and what it is.
    pub(crate) fn find(&self, name: &str) -> Result<(String, &'a Named), Refusal> {
        let unknown = || {
            Refusal::new(
                format!("`{name}` is no question that was carried over"),
                "write the condition anew, about a question that is there",
            )
        };
        if self.dialect == Dialect::SurveyJs {
            let own = name.split_once('.').filter(|(head, _)| matches!(*head, "panel" | "row" | "parentPanel"));
            if let (Some((_, field)), Some(group)) = (own, self.group) {
                let named = self.names.get(&[group, ".", field].concat()).ok_or_else(unknown)?;
                return Ok((named.id.clone(), named));
            }
            if name.starts_with("prevPanel.") || name.starts_with("nextPanel.") || name.starts_with("survey.") {
                return Err(Refusal::new(
                    format!("`{name}` looks at something that our logic has no name for"),
                    "write the condition anew, about an answer",
                ));
            }
            // `spots[0].where` is of the first entry.
            let entry = name.split_once('[').and_then(|(group, rest)| {
                let (number, field) = rest.split_once("].")?;
                Some((group, number.parse::<u32>().ok()?.checked_add(1)?, field))
            });
            if let Some((group, number, field)) = entry {
                let named = self.names.get(&[group, ".", field].concat()).ok_or_else(unknown)?;
                let group = named.group.as_deref().ok_or_else(unknown)?;
                return Ok((format!("{group}.{number}.{}", named.id), named));
            }
        }
        if self.dialect == Dialect::SurveyJs
            && let Some(group) = name.strip_suffix(".length")
            && let Some(named) = self.names.get(group).filter(|_| self.names.groups.contains_key(group))
        {
            // A repeated group is the number of its entries.
            return Ok((named.id.clone(), named));
        }
        let own = self.group.and_then(|group| self.names.all.get(&[group, ".", name].concat()));
        let named = own.or_else(|| self.names.get(name)).ok_or_else(unknown)?;
        let here = self.group.and_then(|group| self.names.groups.get(group));
        match &named.group {
            Some(group) if Some(group) != here => Err(Refusal::new(
                format!("`{name}` is asked for each entry of `{group}`, and here it is not said of which"),
                "take all entries together with `sum`, `min`, `max`, `average` or `count`",
            )),
            _ => Ok((named.id.clone(), named)),
        }
    }
}
