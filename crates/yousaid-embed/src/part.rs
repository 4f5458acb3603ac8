//! Parts of the bundle that are loaded only where they are needed: rare kinds of question, and the faces
//! of widgets other than the survey.
//!
//! With the feature `lazy`, `cargo xtask dist` cuts the wasm between the two names that [`part!`] makes
//! (`crates/xtask/src/dist/split.rs`). Without, all is in one wasm and there is nothing to load.
//!
//! A new part needs a line with [`part!`], its name in `YOUSAID_ASSETS` by itself, a style sheet if it has
//! one (`crates/yousaid-ui/src/face.rs`, or a list of its own like `rare.rs`), and a group of words with its
//! name.

use crate::backends::Backends;
use crate::begin::Begin;
#[cfg(feature = "lazy")]
use crate::language::Others;
use crate::sealing::Sealing;
use crate::vault::vault;
use futures::{FutureExt as _, future::LocalBoxFuture};
use std::{
    pin::Pin,
    task::{Context, Poll},
};
use wasm_bindgen::JsValue;
use yousaid_schema::Json;
use yousaid_ui::kiosk::Later;
use yousaid_ui::{AccessPart, Amend, Draft, Face, Files, LaterPart, Rare};

pub(crate) use crate::language::Part;

/// A part on its way: its content, or `YousaidTransportError`. Not an `async fn` for each part: all of them wait in
/// the same way, and the code for it is there once.
pub(crate) struct Load<T> {
    loading: LocalBoxFuture<'static, Result<(), JsValue>>,
    get: fn() -> T,
}

impl<T> Future for Load<T> {
    type Output = Result<T, JsValue>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.loading.poll_unpin(context).map_ok(|()| (self.get)())
    }
}

/// A function that loads a part and gets its content: what only `$make` reaches, code and data, is the part,
/// so nothing else may name what is to be in there.
///
/// The two names are as `wasm_split_cli_support` wants them: the name of the part, and 32 hexadecimal digits
/// that say which two belong together. Its own macro would bring a loader of 6 kB.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident: $content:ty = $make:expr, $import:literal, $export:literal) => {
        $(#[$doc])*
        pub(crate) fn $name() -> Load<$content> {
            #[cfg(feature = "lazy")]
            {
                #[expect(unsafe_code, reason = "two names for the linker; nothing here touches memory")]
                mod cut {
                    use super::*;

                    #[link(wasm_import_module = "__wasm_split_placeholder__")]
                    unsafe extern "C" {
                        #[link_name = $import]
                        #[expect(improper_ctypes, reason = "both sides come from one run of one compiler")]
                        pub(super) safe fn outside() -> $content;
                    }

                    #[unsafe(export_name = $export)]
                    #[expect(improper_ctypes_definitions, reason = "both sides come from one run of one compiler")]
                    extern "C" fn inside() -> $content {
                        $make
                    }
                }
                Load { loading: crate::loader::part(stringify!($name)), get: || cut::outside() }
            }
            #[cfg(not(feature = "lazy"))]
            Load { loading: std::future::ready(Ok(())).boxed_local(), get: || $make }
        }
    };
}

part!(
    /// What reads and shows rare kinds of question.
    rare: Rare = Rare::all(),
    "__wasm_split_00rare00_import_00000000000000000000000000000001",
    "__wasm_split_00rare00_export_00000000000000000000000000000001"
);

part!(
    /// What makes a survey easier to read, and helps with its questions.
    access: AccessPart = AccessPart::all(),
    "__wasm_split_00access00_import_00000000000000000000000000000021",
    "__wasm_split_00access00_export_00000000000000000000000000000021"
);

part!(
    /// What lets residents come back with a code.
    amend: Amend = Amend::all(),
    "__wasm_split_00amend00_import_00000000000000000000000000000003",
    "__wasm_split_00amend00_export_00000000000000000000000000000003"
);

part!(
    /// What saves a survey that is not finished, and brings it back.
    later: LaterPart = LaterPart::all(vault()),
    "__wasm_split_00later00_import_00000000000000000000000000000022",
    "__wasm_split_00later00_export_00000000000000000000000000000022"
);

part!(
    /// The form for feedback.
    feedback: Face = yousaid_ui::feedback::FACE,
    "__wasm_split_00feedback00_import_00000000000000000000000000000002",
    "__wasm_split_00feedback00_export_00000000000000000000000000000002"
);

part!(
    /// The comment box of a halo group.
    halo: Face = yousaid_ui::halo::FACE,
    "__wasm_split_00halo00_import_00000000000000000000000000000004",
    "__wasm_split_00halo00_export_00000000000000000000000000000004"
);

part!(
    /// The face of a kiosk.
    kiosk: Face = kiosk_face(),
    "__wasm_split_00kiosk00_import_00000000000000000000000000000006",
    "__wasm_split_00kiosk00_export_00000000000000000000000000000006"
);

part!(
    /// What a kiosk needs later than its question. Only the part of the kiosk asks for it.
    kiosk_later: Later = Later::all(),
    "__wasm_split_00kiosk_later00_import_00000000000000000000000000000012",
    "__wasm_split_00kiosk_later00_export_00000000000000000000000000000012"
);

/// Its words in other languages are there from the beginning: what comes later can't wait for a file.
pub(crate) const KIOSK: &str = "kiosk kiosk_later";

fn kiosk_face() -> Face {
    Later::load_with(|| Box::pin(async { kiosk_later().await.ok() }));
    yousaid_ui::kiosk::FACE
}

part!(
    /// What sends to backends that are no collectors.
    backends: Backends = Backends::all(),
    "__wasm_split_00backends00_import_00000000000000000000000000000008",
    "__wasm_split_00backends00_export_00000000000000000000000000000008"
);

part!(
    /// What checks and shows files, which only few of these surveys ask for. Its words are among those of `rare`.
    file: Files = Files::all(),
    "__wasm_split_00file00_import_00000000000000000000000000000009",
    "__wasm_split_00file00_export_00000000000000000000000000000009"
);

part!(
    /// What takes up answers in progress from before, and from a form on the page.
    keeping: fn(Option<Json>, Option<Json>) -> Option<Draft> = Draft::of,
    "__wasm_split_00keeping00_import_00000000000000000000000000000010",
    "__wasm_split_00keeping00_export_00000000000000000000000000000010"
);

part!(
    /// What a collector asks for before the first question.
    begin: Begin = Begin::all(),
    "__wasm_split_00begin00_import_00000000000000000000000000000023",
    "__wasm_split_00begin00_export_00000000000000000000000000000023"
);

part!(
    /// What seals responses on the device.
    sealing: Sealing = Sealing::all(),
    "__wasm_split_00sealing00_import_00000000000000000000000000000020",
    "__wasm_split_00sealing00_export_00000000000000000000000000000020"
);

#[cfg(feature = "lazy")]
part!(
    /// What other languages than English need, besides their words.
    languages: Others = Others::all(),
    "__wasm_split_00languages00_import_00000000000000000000000000000011",
    "__wasm_split_00languages00_export_00000000000000000000000000000011"
);

/// The face of a widget, by its name: none for a survey, which is what every widget is underneath.
///
/// # Errors
///
/// `YousaidTransportError` if its part can't be loaded.
pub(crate) async fn face(widget: &str) -> Result<Option<(&'static str, Face)>, JsValue> {
    Ok(match widget {
        "feedback" => Some(("feedback", feedback().await?)),
        "halo" => Some(("halo", halo().await?)),
        "kiosk" => Some((KIOSK, kiosk().await?)),
        _ => None,
    })
}
