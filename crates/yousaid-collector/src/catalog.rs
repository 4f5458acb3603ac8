//! The questionnaires: those in the folder, which are served, and every earlier one that was ever
//! served from here, because responses to it may still be on their way.

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use axum::body::Bytes;
use axum::http::HeaderValue;
use yousaid_engine::Survey;
use yousaid_engine::lint::unpublishable;
use yousaid_schema::Asks;
use yousaid_schema::Definition;
use yousaid_schema::Feedback;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;
use yousaid_schema::Kind;
use yousaid_schema::Outcomes;
use yousaid_schema::Problem;
use yousaid_schema::SurveyId;
use yousaid_schema::limits;
use yousaid_schema::nearest;
use yousaid_schema::sha256_hex;

use crate::Config;
use crate::Error;
use crate::board;
use crate::halo::Round;
use crate::hooks::WebhookSetting;
use crate::rules::Rules;
use crate::settings;
use crate::settings::Origins;
use crate::settings::Settings;
use crate::store::Store;

/// Brotli's level: most of the gain of the highest at a tenth of the time, since every start pays.
const BROTLI_LEVEL: u32 = 9;
/// Brotli's window as a power of two; covers the largest definition.
const BROTLI_WINDOW: u32 = 20;

/// The questionnaires.
#[derive(Debug, Default)]
pub(crate) struct Catalog {
    served: HashMap<SurveyId, Arc<Served>>,
    /// By name of the file, `tsm-2026.json`.
    files: HashMap<String, Arc<Served>>,
    by_hash: HashMap<String, Arc<Survey>>,
    /// For every survey its questionnaires: the one being served first, then the newest.
    versions: HashMap<SurveyId, Vec<Arc<Survey>>>,
    rounds: HashMap<SurveyId, Arc<Round>>,
    /// Forms for feedback, with the names of their files.
    forms: HashMap<SurveyId, (String, Arc<Feedback>)>,
    /// The board of outcomes, without what staff and rounds add to it.
    board: Option<Json>,
    settings: Settings,
    nobody: Origins,
    no_rules: Rules,
}

/// A definition as it is served.
#[derive(Debug)]
pub(crate) struct Served {
    pub(crate) etag: HeaderValue,
    pub(crate) plain: Bytes,
    pub(crate) gzip: Bytes,
    pub(crate) brotli: Bytes,
}

/// A definition file that was read and found sound.
struct Found {
    file: String,
    /// The definition's text.
    text: String,
    survey: Arc<Survey>,
    /// The halo round that the survey is underneath.
    round: Option<(Arc<Round>, String)>,
    /// The form for feedback that the survey is underneath, and its text.
    form: Option<(Arc<Feedback>, String)>,
}

impl Catalog {
    /// Reads the folder of surveys, keeps its definitions in the store, and adds those kept there before.
    pub(crate) async fn open(config: &Config, store: &Store, day: &str) -> Result<Self, Error> {
        let (found, boards, settings) = read_folder(config)?;
        let mut catalog = Self { settings, board: board::merged(&boards), ..Self::default() };
        if let Some(merged) = &catalog.board
            && let Err(error) = Outcomes::from_json(merged)
        {
            return Err(Error::new(format!("the documents of kind `outcomes` don’t fit together:\n{error}")));
        }
        for found in found {
            let definition = found.survey.definition();
            let (id, hash) = (definition.id.clone(), definition.hash.clone());
            store.keep_definition(&hash, &id, &definition.version, &found.text, day).await.map_err(not_kept)?;
            let asks = catalog.rules(&id).asks();
            if let Some(words) = catalog.rules(&id).elsewhere(&id, &parse(&found.text).map_err(Error::new)?) {
                tracing::warn!("{words}");
            }
            let served = Arc::new(Served::new(&hash, asked(asks, found.text)?)?);
            let file = match (found.round, found.form) {
                (Some((round, text)), _) => {
                    let served = Arc::new(Served::new(&round.round.hash, text)?);
                    catalog.rounds.insert(id.clone(), round);
                    served
                }
                (None, Some((form, text))) => {
                    let served = Arc::new(Served::new(&form.hash, asked(asks, text)?)?);
                    catalog.forms.insert(id.clone(), (found.file.clone(), form));
                    served
                }
                (None, None) => Arc::clone(&served),
            };
            catalog.files.insert(found.file, file);
            catalog.served.insert(id, served);
            catalog.add(found.survey);
        }
        for stored in store.definitions().await.map_err(not_kept)? {
            if !catalog.by_hash.contains_key(&stored.hash) {
                let (survey, hash) = (&stored.survey, &stored.hash);
                let compiled = compile(&stored.document).map_err(|problems| {
                    Error::new(format!("the stored definition {hash} of {survey} can't be used any more:\n{problems}"))
                })?;
                catalog.add(compiled);
            }
        }
        for (id, versions) in &catalog.versions {
            let mut kinds = versions.iter().map(|survey| survey.definition().kind);
            let first = kinds.next().unwrap_or_default();
            if let Some(other) = kinds.find(|kind| *kind != first) {
                return Err(Error::new(format!(
                    "{id}: it is a `{}` now, and was a `{}` before; what is kept apart from answers needs an id of its own",
                    first.name(),
                    other.name()
                )));
            }
        }
        for id in catalog.settings.origins.keys() {
            let Some(versions) = catalog.versions.get(id) else {
                let known = catalog.versions.keys().map(SurveyId::as_str);
                let help = match nearest(id.as_str(), known) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "it goes by the `id` that stands in the definition, not by the name of the file".to_owned(),
                };
                return Err(Error::new(format!("{}: there is no survey `{id}`; {help}", settings::FILE)));
            };
            catalog.rules(id).check(id, versions).map_err(Error::new)?;
        }
        Ok(catalog)
    }

    fn add(&mut self, survey: Arc<Survey>) {
        let definition = survey.definition();
        self.versions.entry(definition.id.clone()).or_default().push(Arc::clone(&survey));
        self.by_hash.insert(definition.hash.clone(), survey);
    }

    /// The board of outcomes as the folder has it.
    pub(crate) fn board(&self) -> Option<&Json> {
        self.board.as_ref()
    }

    /// The definitions of a kind that are served.
    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (&SurveyId, &Arc<Survey>)> {
        let first = |id: &SurveyId| self.versions.get(id).and_then(|versions| versions.first());
        let served = self.served.keys().filter_map(move |id| Some((id, first(id)?)));
        served.filter(move |(_, survey)| survey.definition().kind == kind)
    }

    /// What a survey is.
    pub(crate) fn kind(&self, survey: &SurveyId) -> Kind {
        let first = self.versions.get(survey).and_then(|versions| versions.first());
        first.map(|survey| survey.definition().kind).unwrap_or_default()
    }

    /// The titles of the surveys and rounds that are served, with their ids.
    pub(crate) fn titles(&self) -> Vec<(String, String)> {
        let first = |id: &SurveyId| self.versions.get(id).and_then(|versions| versions.first());
        let served = self.served.keys().filter_map(|id| Some((id, first(id)?)));
        let title = |survey: &Survey| survey.definition().title.in_default().to_owned();
        served.map(|(id, survey)| (title(survey), id.to_string())).collect()
    }

    /// The definition being served for a survey.
    pub(crate) fn served(&self, survey: &str) -> Option<&Arc<Served>> {
        self.served.get(survey)
    }

    /// The definition in a file of the folder.
    pub(crate) fn file(&self, name: &str) -> Option<&Arc<Served>> {
        self.files.get(name)
    }

    /// The halo round of this id.
    pub(crate) fn round(&self, id: &str) -> Option<(&SurveyId, &Arc<Round>)> {
        self.rounds.get_key_value(id)
    }

    /// The form for feedback of this id, with the name of its file.
    pub(crate) fn form(&self, id: &str) -> Option<&(String, Arc<Feedback>)> {
        self.forms.get(id)
    }

    /// Every halo round.
    pub(crate) fn rounds(&self) -> impl Iterator<Item = (&SurveyId, &Arc<Round>)> {
        self.rounds.iter()
    }

    /// The questionnaire with this hash.
    pub(crate) fn by_hash(&self, hash: &str) -> Option<&Arc<Survey>> {
        self.by_hash.get(hash)
    }

    /// A survey's id and its questionnaires, the one being served first, then the newest.
    pub(crate) fn versions(&self, survey: &str) -> Option<(&SurveyId, &[Arc<Survey>])> {
        self.versions.get_key_value(survey).map(|(id, versions)| (id, versions.as_slice()))
    }

    /// Which pages may send responses to a survey.
    pub(crate) fn origins(&self, survey: &str) -> &Origins {
        self.settings.origins.get(survey).unwrap_or(&self.nobody)
    }

    /// Whose responses to a survey count.
    pub(crate) fn rules(&self, survey: &SurveyId) -> &Rules {
        self.settings.rules.get(survey).unwrap_or(&self.no_rules)
    }

    /// How many could answer a survey, if the settings say so.
    pub(crate) fn population(&self, survey: &SurveyId) -> Option<u32> {
        self.settings.populations.get(survey).copied()
    }

    /// The addresses that are told about responses.
    pub(crate) fn webhooks(&self) -> &[WebhookSetting] {
        &self.settings.webhooks
    }

    /// How many surveys are being served.
    pub(crate) fn len(&self) -> usize {
        self.served.len()
    }
}

impl Served {
    fn new(hash: &str, text: String) -> Result<Self, Error> {
        let failed = |error: std::io::Error| Error::because("a definition can't be compressed", error);
        // Weak: the hash is of the canonical text, and the same under every encoding. What is asked is no part of it.
        let asks = Asks::read(&parse(&text).map_err(Error::new)?);
        let asked = if asks == Asks::default() { String::new() } else { sha256_hex(format!("{asks:?}").as_bytes()) };
        let etag = HeaderValue::from_str(&format!("W/\"{hash}{asked}\""))
            .map_err(|error| Error::because("a definition's hash can't be a header", error))?;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(text.as_bytes()).map_err(failed)?;
        let gzip = gzip.finish().map_err(failed)?;
        let mut brotli = Vec::new();
        brotli::CompressorWriter::new(&mut brotli, 4096, BROTLI_LEVEL, BROTLI_WINDOW)
            .write_all(text.as_bytes())
            .map_err(failed)?;
        Ok(Self { etag, plain: text.into(), gzip: gzip.into(), brotli: brotli.into() })
    }
}

/// A document with what its collector asks of who answers.
fn asked(asks: Asks, text: String) -> Result<String, Error> {
    if asks == Asks::default() {
        return Ok(text);
    }
    Ok(asks.put_into(parse(&text).map_err(Error::new)?).to_text())
}

fn not_kept(error: sqlx::Error) -> Error {
    Error::because("the definitions can't be kept in the database", error)
}

/// Reads every `*.json` of the folder but tests of questionnaires; all that is wrong is reported at once.
fn read_folder(config: &Config) -> Result<(Vec<Found>, Vec<Json>, Settings), Error> {
    let folder = &config.surveys;
    let failed = |error| Error::because(format!("the folder {} can't be read", folder.display()), error);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        if let Some(name) = entry.map_err(failed)?.file_name().to_str()
            && name.ends_with(".json")
            && !name.starts_with('.')
            && !name.ends_with(".test.json")
        {
            names.push(name.to_owned());
        }
    }
    names.sort();
    let mut found: Vec<Found> = Vec::new();
    let mut boards = Vec::new();
    let mut settings = Settings::default();
    let mut problems = Vec::new();
    for name in names {
        let path = folder.join(&name);
        let read = read_text(&path).and_then(|text| {
            if name == settings::FILE {
                let json = parse(&text)?;
                settings = Settings::from_json(&json).map_err(|error| error.to_string())?;
                return Ok(());
            }
            if let Some(board) = outcomes(&text)? {
                boards.push(board);
                return Ok(());
            }
            let round = halo_round(&text)?;
            let form = feedback(&text)?;
            let made = round.as_ref().map(|(round, _)| round.round.to_survey());
            let definition = made.or_else(|| form.as_ref().map(Feedback::to_survey)).map(|made| made.to_text());
            let form = form.map(|form| (Arc::new(form), text.clone()));
            let survey = compile(definition.as_deref().unwrap_or(&text))?;
            hold_back(&name, &text, &survey, config.trial)?;
            let text = definition.unwrap_or(text);
            check_files(&survey, config.files_kilobytes)?;
            let id = &survey.definition().id;
            if let Some(other) = found.iter().find(|other| other.survey.definition().id == *id) {
                return Err(format!(
                    "/id: `{id}` is also the id in {}; keep one file for a survey, earlier versions are in the database",
                    other.file
                ));
            }
            found.push(Found { file: name.clone(), text, survey, round, form });
            Ok(())
        });
        if let Err(problem) = read {
            for line in problem.lines() {
                problems.push(format!("{}: {line}", path.display()));
            }
        }
    }
    if problems.is_empty() { Ok((found, boards, settings)) } else { Err(Error::new(problems.join("\n"))) }
}

/// Refuses a survey that may not go out, unless it is only tried.
fn hold_back(file: &str, text: &str, survey: &Survey, is_trial: bool) -> Result<(), String> {
    let problems = unpublishable(&parse(text)?, survey);
    if problems.is_empty() {
        return Ok(());
    }
    if is_trial {
        tracing::warn!(file, problems = problems.len(), "served on trial: it may not go out yet");
        return Ok(());
    }
    let words: Vec<String> = problems.iter().map(Problem::to_string).collect();
    Err(format!(
        "{}\nit may not go out yet; to try it where no resident sees it, start with `--trial`",
        words.join("\n")
    ))
}

/// Whether the files that a survey asks for are taken here: else residents would learn it at the end.
fn check_files(survey: &Survey, taken: Option<u32>) -> Result<(), String> {
    let asked = survey.files_kilobytes();
    if asked <= taken.unwrap_or(0) {
        return Ok(());
    }
    let taken = taken.map_or_else(|| "none".to_owned(), |most| format!("at most {most}"));
    Err(format!(
        "/files: it asks for up to {asked} kilobytes of files in one response, and this collector takes {taken}; start it with `--files-kilobytes {asked}`"
    ))
}

fn read_text(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("can't be read: {error}"))?;
    if bytes.len() > limits::DEFINITION_BYTES {
        return Err(format!("{} bytes long, and at most {} are allowed", bytes.len(), limits::DEFINITION_BYTES));
    }
    String::from_utf8(bytes).map_err(|_| "not UTF-8; save it as UTF-8".to_owned())
}

fn parse(text: &str) -> Result<Json, String> {
    serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
}

/// The board in a document, if it holds one.
fn outcomes(text: &str) -> Result<Option<Json>, String> {
    let document = parse(text)?;
    if document.get("kind").and_then(Json::as_text) != Some("outcomes") {
        return Ok(None);
    }
    Outcomes::from_json(&document).map_err(|error| error.to_string())?;
    Ok(Some(document))
}

/// The round in a document, with its text, if it holds one and not a definition.
fn halo_round(text: &str) -> Result<Option<(Arc<Round>, String)>, String> {
    let document = parse(text)?;
    let Json::Object(fields) = &document else { return Ok(None) };
    if !fields.iter().any(|(name, value)| name == "kind" && value.as_text() == Some("halo")) {
        return Ok(None);
    }
    let round = HaloRound::from_json(&document).map_err(|error| error.to_string())?;
    Ok(Some((Arc::new(Round { round, document }), text.to_owned())))
}

/// The form for feedback in a document, if it holds one.
fn feedback(text: &str) -> Result<Option<Feedback>, String> {
    let document = parse(text)?;
    if document.get("kind").and_then(Json::as_text) != Some("feedback") {
        return Ok(None);
    }
    Feedback::from_json(&document).map(Some).map_err(|error| error.to_string())
}

fn compile(text: &str) -> Result<Arc<Survey>, String> {
    let definition = Definition::from_json(&parse(text)?).map_err(|error| error.to_string())?;
    Survey::compile(definition).map(Arc::new).map_err(|error| error.to_string())
}
