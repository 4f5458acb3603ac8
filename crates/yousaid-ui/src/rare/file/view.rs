//! The rendering of photos and documents.

use std::sync::Arc;

use wasm_bindgen::JsCast as _;
use web_sys::Event;
use web_sys::HtmlElement;
use yousaid_engine::Rule;
use yousaid_engine::is_kind;
use yousaid_schema::Answer;
use yousaid_schema::File;
use yousaid_schema::FileKind;
use yousaid_schema::Question;

use super::picture;
use super::picture::Chosen;
use super::picture::Fault;
use super::picture::Hold;
use super::state::Listed;
use super::state::accepted;
use super::state::is_picture;
use super::state::kinds_in_words;
use super::state::listed;
use super::state::photo_name;
use super::state::size_in_words;
use crate::Held;
use crate::browser;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::described_by;
use crate::field::error_line;
use crate::field::group;
use crate::field::hint_line;
use crate::field::is_invalid;
use crate::field::soft_boxes;
use crate::reader::Reader;

/// What the question takes.
#[derive(Clone)]
pub(crate) struct Takes<'a> {
    pub(crate) accept: &'a [FileKind],
    pub(crate) max: u32,
    pub(crate) max_kilobytes: u32,
}

/// What the parts of the view share.
struct Files {
    field: Field,
    accept: Vec<FileKind>,
    max: u32,
    max_kilobytes: u32,
    /// The files of the answer, numbered: found once for all that show something of them.
    all: Held<Vec<Listed>>,
    /// What was done last, in words.
    said: Held<String>,
    /// What could not be added, in words; empty if nothing was.
    trouble: Held<String>,
}

/// A file in one line, as the review shows it.
pub(super) fn line(file: &File, reader: &Reader) -> String {
    let size = size_in_words(file.size, reader);
    reader.words.with("file-line-label", &[("name", file.name.as_str().into()), ("size", size.into())])
}

/// Photos and documents.
pub(super) fn file(field: &Field, spec: &Question, takes: &Takes<'_>) -> Content {
    let files = Arc::new(Files {
        field: field.clone(),
        accept: takes.accept.to_vec(),
        max: takes.max,
        max_kilobytes: takes.max_kilobytes,
        all: Held::new(listed(&[], &given(field))),
        said: Held::new(String::new()),
        trouble: Held::new(String::new()),
    });
    let (kept, counted, made, empty) = (files.clone(), files.clone(), files.clone(), files.clone());
    let list = element("ul")
        .class("yousaid-file__list")
        .follow_with(move || kept.all.set(listed(&kept.all.now(), &given(&kept.field))))
        .follow_flag("hidden", move || empty.all.get().is_empty())
        .follow_list(move || counted.all.get().iter().map(|one| one.key).collect(), move |key| made.item(key));
    let said = files.clone();
    let status = element("p")
        .class("yousaid-visually-hidden")
        .attribute("role", "status")
        .follow_text(move || said.said.get().into());
    let content = vec![
        hint_line(field.part("limits"), field.said(files.limits())).into(),
        error_line(field),
        list.into(),
        files.adding(spec).into(),
        files.troubles().into(),
        status.into(),
        soft_boxes(field, spec, true),
    ];
    element("div")
        .class("yousaid-file")
        .child(group(field, spec, Some("limits"), content))
        .plainly(|| without_files(field, spec))
        .into()
}

/// The question on a page without scripts, which can't make pictures smaller and take out of them where they
/// were taken: that is done on the resident's own device or not at all. So it says what to do instead.
fn without_files(field: &Field, spec: &Question) -> Element {
    // A soft answer can be given; what may be left now and then can become required.
    let is_needed =
        spec.soft_answers.is_empty() && (if spec.required_if.is_some() { field.is_required() } else { !spec.optional });
    let instead = if is_needed { "plain-files-needed-hint" } else { "plain-files-instead-hint" };
    let words = [&field.words.get("plain-files-hint"), " ", &field.words.get(instead)].concat();
    let why = hint_line(field.part("limits"), field.said(words));
    let content = vec![why.into(), error_line(field), soft_boxes(field, spec, true)];
    element("div").class("yousaid-file").child(group(field, spec, Some("limits"), content))
}

/// The files of the answer; whoever asks within a reaction reacts to its changes.
fn given(field: &Field) -> Vec<File> {
    match (field.given)() {
        Some(Answer::Files(files)) => files,
        _ => Vec::new(),
    }
}

impl Files {
    fn reader(&self) -> Reader {
        self.field.reader()
    }

    fn takes_photos_only(&self) -> bool {
        self.accept.iter().all(|kind| *kind == FileKind::Photo)
    }

    /// What may be added, and what becomes of it.
    fn limits(&self) -> String {
        let words = &self.field.words;
        let max = ("max", self.max.into());
        let mut limits = if self.takes_photos_only() {
            words.with("file-photos-hint", &[max])
        } else {
            let size = size_in_words(self.max_kilobytes.saturating_mul(1_000), &self.reader());
            let kinds = kinds_in_words(&self.accept, words);
            words.with("file-files-hint", &[max, ("size", size.into()), ("kinds", kinds.into())])
        };
        let (photos, documents) = (self.accept.contains(&FileKind::Photo), !self.takes_photos_only());
        for (is_so, id) in [(photos, "file-photo-privacy-hint"), (documents, "file-document-privacy-hint")] {
            if is_so {
                limits.push(' ');
                limits.push_str(&words.get(id));
            }
        }
        limits
    }

    /// The input with its label.
    fn adding(self: &Arc<Self>, spec: &Question) -> Element {
        let (field, added) = (&self.field, self.clone());
        let id = if self.takes_photos_only() { "file-add-photos-button" } else { "file-add-files-button" };
        let input = element("input")
            .attribute("type", "file")
            .class("yousaid-file__input")
            .attribute("id", field.part("input"))
            .attribute("accept", accepted(&self.accept))
            .attribute_when("multiple", (self.max > 1).then_some(""))
            .follow("aria-describedby", described_by(field, spec, Some("limits")))
            .follow("aria-invalid", is_invalid(field))
            .on("change", move |event| added.take(picture::chosen(event), Hold::of(event)));
        let label = element("label")
            .class("yousaid-file__label")
            .attribute("for", field.part("input"))
            .child(field.said(field.words.with(id, &[("max", self.max.into())])));
        element("div").class("yousaid-file__add").child(label).child(input)
    }

    /// What could not be added. The line is there before its words are, so that they are told.
    fn troubles(self: &Arc<Self>) -> Element {
        let shown = self.clone();
        let prefix = [&self.field.words.get("error-prefix-label"), " "].concat();
        element("div").attribute("role", "alert").tongue(self.reader().foreign()).follow_content(move || {
            let trouble = shown.trouble.get();
            if trouble.is_empty() {
                return Content::NONE;
            }
            element("p")
                .class("yousaid-error yousaid-file__trouble")
                .child(element("span").class("yousaid-visually-hidden").child(prefix.clone()))
                .child(trouble)
                .into()
        })
    }

    /// A file with the button that takes it out.
    fn item(self: &Arc<Self>, key: usize) -> Element {
        let Some(file) = self.all.now().into_iter().find(|one| one.key == key).map(|one| one.file) else {
            return element("li");
        };
        let name = file.name.clone();
        let size = size_in_words(file.size, &self.reader());
        let preview = match file.kind {
            FileKind::Photo => element("canvas")
                .class("yousaid-file__preview")
                .attribute("role", "img")
                .attribute("aria-label", self.named("file-preview-label", &name))
                // So that it has a form before it is drawn.
                .attribute("width", "4")
                .attribute("height", "3")
                .on_built(move |canvas| picture::show(canvas, &file.bytes().unwrap_or_default())),
            FileKind::Pdf | FileKind::Text => {
                let ending = if file.kind == FileKind::Pdf { "PDF" } else { "TXT" };
                element("span").class("yousaid-file__preview").attribute("aria-hidden", "true").child(ending)
            }
        };
        let removed = self.clone();
        let remove = element("button")
            .attribute("type", "button")
            .class("yousaid-button yousaid-button--quiet yousaid-file__remove")
            .attribute("aria-label", self.named("file-remove-label", &name))
            .on("click", move |event| removed.remove(key, event))
            .tongue(self.reader().foreign())
            .child(self.field.words.get("file-remove-button"));
        let about = element("span")
            .class("yousaid-file__about")
            .child(element("bdi").class("yousaid-file__name").child(name))
            .child(element("span").class("yousaid-file__size").child(size));
        element("li").class("yousaid-file__item").child(preview).child(about).child(remove)
    }

    fn remove(&self, key: usize, event: &Event) {
        let (mut files, mut name) = (Vec::new(), String::new());
        for one in self.all.now() {
            if one.key == key {
                name = one.file.name;
            } else {
                files.push(one.file);
            }
        }
        self.trouble.set(String::new());
        self.said.set(self.named("file-removed-status", &name));
        // The button is about to go, and the focus would be lost with it.
        let button = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let all = button.and_then(|button| button.closest(".yousaid-file").ok().flatten());
        (self.field.on_answer)((!files.is_empty()).then_some(Answer::Files(files)));
        if let Some(all) = all.and_then(|all| all.dyn_into::<HtmlElement>().ok()) {
            let id = self.field.part("input");
            browser::after_render(Box::new(move || browser::focus(&all, &id)));
        }
    }

    /// Prepares files one after the other, and adds them. Until that is done the page is held: the answers must not
    /// be sent without a photo that was chosen.
    fn take(self: &Arc<Self>, chosen: Vec<Chosen>, hold: Option<Hold>) {
        self.trouble.set(String::new());
        let files = self.clone();
        picture::spawn(async move {
            let _until_prepared = hold;
            for one in chosen {
                if files.is_full() {
                    files.refuse(&Rule::TooManyFiles { max: files.max });
                    break;
                }
                files.said.set(files.named("file-reading-status", &one.name));
                match files.prepared(&one).await {
                    Ok(file) => files.add(file),
                    Err(rule) => files.refuse(&rule),
                }
            }
        });
    }

    fn is_full(&self) -> bool {
        self.all.now().len() >= self.max as usize
    }

    /// The file as it is sent.
    async fn prepared(&self, chosen: &Chosen) -> Result<File, Rule> {
        let name = || chosen.name.clone();
        let most = 1_000 * self.max_kilobytes as usize;
        if self.accept.contains(&FileKind::Photo) && is_picture(&chosen.media_type, &chosen.name) {
            return match chosen.picture(most).await {
                Ok(bytes) => Ok(File::new(photo_name(&chosen.name), FileKind::Photo, &bytes)),
                Err(Fault::Unread) => Err(Rule::FileContent { name: name(), fault: "can't be decoded here" }),
                Err(Fault::TooLarge) => Err(Rule::FileTooLarge { name: name(), max: self.max_kilobytes }),
            };
        }
        // Before it is read, which may take all the memory that there is.
        if chosen.size > f64::from(self.max_kilobytes) * 1_000.0 {
            return Err(Rule::FileTooLarge { name: name(), max: self.max_kilobytes });
        }
        let Some(bytes) = chosen.bytes().await else {
            return Err(Rule::FileContent { name: name(), fault: "can't be read here" });
        };
        let kind = |kind: &&FileKind| **kind != FileKind::Photo && is_kind(**kind, &bytes);
        match self.accept.iter().find(kind) {
            Some(kind) => Ok(File::new(name(), *kind, &bytes)),
            None => Err(Rule::FileKindNotTaken { name: name() }),
        }
    }

    fn add(&self, file: File) {
        let name = file.name.clone();
        let mut files: Vec<File> = self.all.now().into_iter().map(|one| one.file).collect();
        files.push(file);
        let args = [
            ("name", name.into()),
            ("count", u32::try_from(files.len()).unwrap_or(u32::MAX).into()),
            ("max", self.max.into()),
        ];
        self.said.set(self.field.words.with("file-added-status", &args));
        // Also where the question is not on the page any more.
        self.all.set(listed(&self.all.now(), &files));
        (self.field.on_answer)(Some(Answer::Files(files)));
    }

    /// Says why a file is not added; what is wrong with several is said of each.
    fn refuse(&self, rule: &Rule) {
        let Some(question) = self.field.survey.questions().get(self.field.index) else { return };
        let before = self.trouble.now();
        let error = self.reader().error(question, rule);
        self.said.set(String::new());
        self.trouble.set(if before.is_empty() { error } else { [&before, ". ", &error].concat() });
    }

    fn named(&self, id: &str, name: &str) -> String {
        self.field.words.with(id, &[("name", name.into())])
    }
}
