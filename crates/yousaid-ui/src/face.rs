//! Widgets that are a survey underneath and look otherwise: what tells one from another.
//!
//! Each is a component in a folder of its own. A bundle has each in a part of its own, which is loaded
//! where its element stands; so nothing else in the bundle may name what belongs to one.

use std::fmt;

use leptos::prelude::AnyView;
use web_sys::HtmlElement;
use yousaid_schema::Error;
use yousaid_schema::Json;

use crate::Setup;

/// The sheets of these widgets, one after the other; their paths start at this file's folder, which is
/// the name of the part.
macro_rules! sheets {
    () => {
        concat!(
            include_str!("access/style.css"),
            include_str!("amend/style.css"),
            include_str!("code/style.css"),
            include_str!("feedback/style.css"),
            include_str!("halo/style.css"),
            include_str!("kiosk/style.css"),
            include_str!("later/style.css"),
            include_str!("outcomes/style.css"),
        )
    };
}

pub(crate) use sheets;

/// What some languages look like. The part with what other languages than English need has it.
macro_rules! of_languages {
    () => {
        include_str!("languages/style.css")
    };
}

pub(crate) use of_languages;

/// What a widget adds to a survey, as plain functions: nothing of it is reached in another way.
#[derive(Clone, Copy)]
pub struct Face {
    /// The options that it has besides those of every widget: as attributes are written, and as in an object
    /// (`["show-after", "showAfter"]`).
    pub options: &'static [[&'static str; 2]],
    /// The definition of the survey underneath, from the document that the page gave and from these
    /// options.
    pub survey: fn(document: &Json, options: &Json) -> Result<Json, Error>,
    /// Shows it, within a reactive owner.
    pub view: fn(setup: Setup, place: Place) -> AnyView,
    /// Its words in English.
    pub english: &'static str,
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Face").field("options", &self.options).finish_non_exhaustive()
    }
}

/// Where and from what a widget is shown.
#[derive(Clone, Debug)]
pub struct Place {
    /// The document that the page gave.
    pub document: Json,
    /// What the page asked for under the names of [`Face::options`]: an object with the names as attributes
    /// are written; values are texts where they came from attributes.
    pub options: Json,
    /// The element around the widget, if there is one; the widget itself is in its shadow root.
    pub host: Option<HtmlElement>,
}
