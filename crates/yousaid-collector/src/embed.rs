//! The HTML by which a survey, a form for feedback or a halo round is put into an existing page: the element, and
//! in it the whole of it as a form that works as it stands. The loader has the widget take its place.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use axum::extract::Path;
use axum::extract::Query;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::Digest as _;
use sha2::Sha384;
use yousaid_engine::Question;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::form::name;
use yousaid_i18n::Words;
use yousaid_i18n::catalogue;
use yousaid_i18n::negotiate;
use yousaid_schema::QuestionKind;
use yousaid_schema::nearest;
use yousaid_ui::plain::ComeBack;
use yousaid_ui::plain::Document;
use yousaid_ui::plain::Plain;
use yousaid_ui::plain::Saving;

use crate::app::Collector;
use crate::documents;
use crate::pages::COME_BACK;
use crate::pages::NASTALIQ;
use crate::refusal::Refusal;
use crate::sealed;

/// The files of the bundle whose names pages know.
const LOADER: &str = "yousaid.js";
const STARTER: &str = "form.js";
const STYLE: &str = "form.css";
/// What only some first pages show.
const MORE_STYLE: &str = "form-more.css";
/// Classes of what it styles besides kinds of questions (`crates/xtask/src/dist/later.rs`).
const MORE: [&str; 4] = ["yousaid-progress__bar", "yousaid-choices", "yousaid-visually-hidden", "yousaid-plain__room"];
const RARE_STYLE: &str = "form-rare.css";
/// What helps with the words: pictures and easy words are out of sight until they are wanted.
const ACCESS_STYLE: &str = "form-access.css";
/// Urdu, and Panjabi in Arabic letters.
const LANGUAGES_STYLE: &str = "form-languages.css";
/// What comes with what somebody does, and for paper.
const LATER_STYLE: &str = "form-unseen.css";
/// The context entry with the address of the page (`yousaid_schema::Feedback::page_address`).
pub(crate) const PAGE: &str = "page";

/// Never markup: what is asked for stands in it.
const TEXT: &str = "text/plain; charset=utf-8";

/// How a survey, or what it is underneath, is put into a page. Addresses are as the page writes them: absolute, or relative to it.
#[derive(Clone, Debug)]
pub struct Embed {
    /// Where the page finds the document.
    pub src: String,
    /// What the survey is underneath.
    pub document: Document,
    /// The collector's address, without a path.
    pub endpoint: String,
    /// The folder of the bundle.
    pub bundle: String,
    /// A language of the survey; its default language if left out.
    pub language: Option<String>,
    /// The level of the survey's title as a heading, 1 to 5.
    pub heading_level: u8,
    /// What the page adds to the answers, by name.
    pub context: Vec<(String, String)>,
    /// `integrity` of the loader and of the style sheets, by the names of their files, for pages that keep to
    /// one release of the bundle.
    pub integrity: Vec<(String, String)>,
}

impl Embed {
    /// For a page of the collector itself, or beside it: of a survey, or of a halo round, whose document the collector
    /// gives out by their ids.
    #[must_use]
    pub fn of(survey: &Survey, document: Document) -> Self {
        let id = survey.definition().id.as_str();
        let src = match &document {
            Document::Halo(_) => ["/v1/halo/", id].concat(),
            _ => ["/v1/surveys/", id, "/definition"].concat(),
        };
        Self {
            src,
            document,
            endpoint: "/".to_owned(),
            bundle: "/yousaid/".to_owned(),
            language: None,
            heading_level: 2,
            context: Vec::new(),
            integrity: Vec::new(),
        }
    }

    /// With the folder of the bundle there.
    #[must_use]
    pub fn with_bundle(self, address: impl Into<String>) -> Self {
        let mut bundle = address.into();
        if !bundle.is_empty() && !bundle.ends_with('/') {
            bundle.push('/');
        }
        Self { bundle, ..self }
    }

    /// Has browsers check that what they load is what lies in this folder: a page pins one release of the
    /// bundle by it, and has to be made anew for the next. The loader in turn checks what it loads.
    ///
    /// # Errors
    ///
    /// The file that can't be read, and why.
    pub fn pin_to(&mut self, folder: &std::path::Path) -> Result<(), (PathBuf, io::Error)> {
        self.integrity.clear();
        let own = self.own_style();
        let all = [LOADER, STARTER, STYLE, MORE_STYLE, RARE_STYLE, ACCESS_STYLE, LANGUAGES_STYLE, LATER_STYLE];
        for file in all.into_iter().chain(own.as_deref()) {
            let path = folder.join(file);
            let bytes = fs::read(&path).map_err(|error| (path, error))?;
            let integrity = ["sha384-", &STANDARD.encode(Sha384::digest(&bytes))].concat();
            self.integrity.push((file.to_owned(), integrity));
        }
        Ok(())
    }

    /// The HTML to paste. It has no id of a response: everybody who reads the page gets the same HTML.
    ///
    /// # Errors
    ///
    /// A language or a name of the context that the definition does not have, in words.
    pub fn html(&self, survey: &Arc<Survey>) -> Result<String, String> {
        let definition = survey.definition();
        let language = match &self.language {
            Some(language) => known(language, definition.languages.iter().map(String::as_str), "language")?,
            None => definition.default_language(),
        };
        for (name, _) in &self.context {
            known(name, definition.context.iter().map(String::as_str), "context")?;
        }
        if matches!(&self.document, Document::Feedback(form) if form.page_address)
            && !self.context.iter().any(|(name, _)| name == PAGE)
        {
            return Err(
                "context: the form sends the address of its page along, which without scripts nobody else can \
                        say; give it as the context `page`, such as /contact"
                    .to_owned(),
            );
        }
        let words = negotiate(&[language], yousaid_i18n::LANGUAGES, "en");
        let words = catalogue(&words).and_then(|text| Words::load(&words, text).ok()).unwrap_or_else(Words::english);
        let mut hidden = vec![
            (name::LANGUAGE.to_owned(), language.to_owned()),
            (name::DEFINITION.to_owned(), definition.hash.clone()),
            // Filled in by the loader; without scripts the collector does.
            (name::ID.to_owned(), String::new()),
        ];
        hidden.extend(self.context.iter().map(|(name, value)| ([name::CONTEXT, name].concat(), value.clone())));
        let setting = Setting::default();
        if survey.shuffles() {
            hidden.push((name::SEED.to_owned(), setting.seed.to_string()));
        }
        let (endpoint, id) = (self.endpoint.trim_end_matches('/'), definition.id.as_str());
        let send = [endpoint, "/v1/surveys/", id, "/responses"].concat();
        let come_back = definition.come_back.as_ref().map(|_| self.come_back(endpoint, id, language));
        let plain = Plain {
            come_back,
            action: [endpoint, "/s/", id].concat(),
            hidden,
            heading_level: self.heading_level,
            context: self.context.clone(),
            document: self.document.clone(),
            ..Plain::new(words, language)
        };
        // A round that takes no comments shows what became of them; the days of a survey are looked at when it is sent.
        let closed = if self.document.is_closed() { plain.closed(survey, "") } else { None };
        let page = match closed {
            Some(closed) => closed,
            // The server would read what it is sent.
            None if sealed::is(survey) => {
                let text = plain.words.get("plain-sealed-text");
                plain.notice(Some(definition), "plain-sealed-title", text)
            }
            None => plain.pasted(survey, setting, &send),
        };
        Ok(self.around(survey, language, &page.html))
    }

    /// Where the collector asks for the code of answers that were saved.
    fn come_back(&self, endpoint: &str, id: &str, language: &str) -> ComeBack {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("language", language).extend_pairs(&self.context);
        let address = [endpoint, "/s/", id, "?", COME_BACK, "&", &query.finish()].concat();
        ComeBack { address, saving: Saving::New }
    }

    /// The element with the form in it, its style, and the loader.
    fn around(&self, survey: &Arc<Survey>, language: &str, form: &str) -> String {
        let (mut first, mut later) = self.styles(survey, form);
        let is_nastaliq = |text: &str| NASTALIQ.iter().any(|language| text.starts_with(language));
        let mut spoken = form.split(" lang=\"").skip(1).map(is_nastaliq);
        // The form's own language comes first; another may be one to choose.
        if spoken.next() == Some(true) {
            first.push(LANGUAGES_STYLE.to_owned());
        } else if spoken.any(|is_nastaliq| is_nastaliq) {
            later.insert(0, LANGUAGES_STYLE);
        }
        let mut html: String = first.iter().map(|file| self.link(file)).collect();
        // With scripts these come when the first question is painted.
        html += "<noscript>";
        html.extend(later.iter().map(|file| self.link(file)));
        html += "</noscript>\n";
        let (level, widget) = (self.heading_level.to_string(), self.document.widget());
        html += &["<yousaid-", widget].concat();
        for (name, value) in [
            ("src", self.src.as_str()),
            ("endpoint", &self.endpoint),
            ("language", language),
            ("heading-level", &level),
        ] {
            attribute(&mut html, name, value);
        }
        for (name, value) in &self.context {
            attribute(&mut html, &["context-", name].concat(), value);
        }
        html += ">\n";
        html += form;
        // On a slow line the loader would take its part of it from the style, for which the first question waits.
        html += &["\n</yousaid-", widget, ">\n<script defer"].concat();
        attribute(&mut html, "src", &[&self.bundle, STARTER].concat());
        self.pin(&mut html, STARTER);
        if let Some(integrity) = self.integrity_of(LOADER) {
            attribute(&mut html, "data-integrity", integrity);
        }
        let sheets = later.iter().map(|file| match self.integrity_of(file) {
            Some(integrity) => [file, "|", integrity].concat(),
            None => (*file).to_owned(),
        });
        attribute(&mut html, "data-later", &sheets.collect::<Vec<_>>().join(" "));
        html += "></script>\n";
        html
    }

    /// The style sheets that the first page waits for, and those that can come after it; each list in its order.
    fn styles(&self, survey: &Arc<Survey>, form: &str) -> (Vec<String>, Vec<&'static str>) {
        let has_rare = survey.questions().iter().any(|question| question.spec.kind.is_rare());
        let rare = has_rare.then_some(RARE_STYLE);
        let access = survey.definition().aids.is_some().then(|| ACCESS_STYLE.to_owned());
        let (mut first, mut later) = (vec![STYLE.to_owned()], vec![LATER_STYLE]);
        if let Some(own) = self.own_style() {
            // Its rules follow those of the others.
            first.extend([MORE_STYLE].into_iter().chain(rare).map(str::to_owned));
            first.push(own);
            first.extend(access);
            return (first, later);
        }
        let shown = first_page(survey);
        let is_simple = |question: &Question| {
            matches!(
                question.spec.kind,
                QuestionKind::Choice { .. }
                    | QuestionKind::YesNo { .. }
                    | QuestionKind::Scale { .. }
                    | QuestionKind::Statement { .. }
            )
        };
        let needs_rare = shown.iter().any(|question| question.spec.kind.is_rare());
        // A rare question can have everything in it that others have.
        // What is behind the first page is not seen until the other sheets are there.
        let seen = form.rsplit_once("<div class=\"yousaid-plain__later\">").map_or(form, |(first, _)| first);
        let needs_more = needs_rare
            || survey.definition().languages.len() > 1
            || !shown.iter().copied().all(is_simple)
            || MORE.iter().any(|class| seen.contains(class));
        for (file, is_needed) in [(Some(MORE_STYLE), needs_more), (rare, needs_rare)] {
            let Some(file) = file else { continue };
            if is_needed {
                first.push(file.to_owned());
            } else {
                later.insert(later.len() - 1, file);
            }
        }
        first.extend(access);
        (first, later)
    }

    /// The sheet of what is no plain survey.
    fn own_style(&self) -> Option<String> {
        (!matches!(self.document, Document::Survey)).then(|| ["form-", self.document.widget(), ".css"].concat())
    }

    fn link(&self, file: &str) -> String {
        let mut link = "<link rel=\"stylesheet\"".to_owned();
        attribute(&mut link, "href", &[&self.bundle, file].concat());
        self.pin(&mut link, file);
        link + ">\n"
    }

    /// What comes from elsewhere is checked only if it is fetched without cookies.
    fn pin(&self, html: &mut String, file: &str) {
        if let Some(integrity) = self.integrity_of(file) {
            attribute(html, "integrity", integrity);
            html.push_str(" crossorigin");
        }
    }

    fn integrity_of(&self, file: &str) -> Option<&str> {
        self.integrity.iter().find(|(known, _)| known == file).map(|(_, integrity)| integrity.as_str())
    }
}

/// The questions of the page with which the survey begins; all of them where none is asked at first.
fn first_page(survey: &Arc<Survey>) -> Vec<&Question> {
    let page = match Session::with(survey.clone(), Setting::default()).step() {
        Step::Page(first) => survey.pages().get(first),
        _ => None,
    };
    let questions = page.map_or(0..survey.questions().len(), |page| page.questions.clone());
    survey.questions().get(questions).unwrap_or_default().iter().collect()
}

fn known<'a>(given: &str, mut all: impl Iterator<Item = &'a str> + Clone, what: &str) -> Result<&'a str, String> {
    if let Some(found) = all.clone().find(|known| known.eq_ignore_ascii_case(given)) {
        return Ok(found);
    }
    let near = nearest(given, all.clone());
    let list = all.by_ref().collect::<Vec<_>>().join(", ");
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None if list.is_empty() => "the definition names none".to_owned(),
        None => format!("the definition has {list}"),
    };
    Err(format!("{what}: there is no `{given}`; {help}"))
}

fn attribute(html: &mut String, name: &str, value: &str) {
    let value = value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    // Writing to a string can't fail.
    let _ = write!(html, " {name}=\"{value}\"");
}

/// `GET /v1/surveys/{survey}/embed`, with the options of `yousaid embed` as parameters. Plain text, so that it
/// can be read and copied; a server that puts it into its pages takes it as it is.
pub(crate) async fn get(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, Refusal> {
    let (_, versions) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let survey = versions.first().ok_or(Refusal::UnknownSurvey)?;
    let document = documents::of(&collector, survey.definition().id.as_str()).await?;
    let src = documents::address(&collector, survey.definition().id.as_str());
    let mut embed = Embed { src, ..Embed::of(survey, document) };
    for (name, value) in asked {
        match name.as_str() {
            "src" => embed.src = value,
            "endpoint" => embed.endpoint = value,
            "bundle" => embed = embed.with_bundle(value),
            "language" => embed.language = Some(value),
            "heading-level" => match value.parse() {
                Ok(level @ 1..=5) => embed.heading_level = level,
                _ => return Ok(wrong("heading-level: give a number from 1 to 5")),
            },
            _ => match name.strip_prefix("context-") {
                Some(name) => embed.context.push((name.to_owned(), value)),
                None => return Ok(wrong(&format!("there is no option `{name}`"))),
            },
        }
    }
    let headers = [(header::CONTENT_TYPE, TEXT), (header::CACHE_CONTROL, "public, max-age=60")];
    Ok(match embed.html(survey) {
        Ok(html) => (headers, html).into_response(),
        Err(words) => wrong(&words),
    })
}

fn wrong(words: &str) -> Response {
    (StatusCode::BAD_REQUEST, [(header::CONTENT_TYPE, TEXT)], format!("{words}\n")).into_response()
}
