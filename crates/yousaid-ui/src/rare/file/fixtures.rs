//! Questions for photos and documents in their states.

use yousaid_engine::fitting_file;
use yousaid_schema::Answer;
use yousaid_schema::File;
use yousaid_schema::FileKind;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "unanswered", about: "Nothing is added yet", view: || damp("empty").view() },
    Fixture {
        name: "added",
        about: "Two photos, one with a long name and one whose name is written from right to left",
        view: || {
            let names = ["The corner behind the wardrobe in the small bedroom, seen from the door.jpg", "رطوبة.jpg"];
            let given = Some(Answer::Files(names.map(photo).to_vec()));
            let hint = Some(Text::new("en", "A photo of the whole wall tells us most."));
            Sample { given, hint, ..damp("two") }.view()
        },
    },
    Fixture {
        name: "documents",
        about: "Photos, PDFs and plain texts; optional, and the title is the page's heading",
        view: || {
            let files = FileKind::ALL.map(fitting_file).to_vec();
            let kind = QuestionKind::File { accept: FileKind::ALL.to_vec(), max: 3, max_kilobytes: 1_500 };
            let sample = Sample::new("letters", kind, "Do you have letters or photos that show it?");
            Sample { given: Some(Answer::Files(files)), optional: true, heading: Some(2), ..sample }.view()
        },
    },
    Fixture {
        name: "with-error",
        about: "Continue was pressed too early; one may be added, or said why not",
        view: || {
            let kind = QuestionKind::File { accept: vec![FileKind::Photo], max: 1, max_kilobytes: 1_000 };
            let soft = &[SoftAnswer::PreferNotToSay];
            Sample { pressed: true, soft, ..Sample::new("wrong", kind, "Show us the door") }.view()
        },
    },
];

fn damp(id: &'static str) -> Sample {
    let kind = QuestionKind::File { accept: vec![FileKind::Photo], max: 3, max_kilobytes: 1_000 };
    Sample::new(id, kind, "Can you show us the damp or mould?")
}

fn photo(name: &str) -> File {
    File { name: name.to_owned(), ..fitting_file(FileKind::Photo) }
}
