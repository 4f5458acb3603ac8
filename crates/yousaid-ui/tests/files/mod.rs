//! What photos and documents promise while somebody adds them.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that does not find what it looks for has failed")]

use js_sys::Function;
use js_sys::Promise;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use yousaid_engine::bare_jpeg;
use yousaid_schema::Answer;
use yousaid_schema::File;
use yousaid_schema::Response;

use crate::harness::Widget;
use crate::harness::plain;
use crate::harness::settle;

const STATUS: &str = ".yousaid-file [role=status]";
const ALERT: &str = ".yousaid-file [role=alert]";
const PHOTOS: &str = "[id=w-photos-input]";
const LETTERS: &str = "[id=w-letters-input]";

/// Makes a photo as a camera writes it: upright only by its Exif, which also says where it was taken.
const PHOTO: &str = "
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2400, 1200];
    const context = canvas.getContext('2d');
    for (const [i, colour] of ['#a33', '#3a3', '#33a'].entries()) {
        context.fillStyle = colour;
        context.fillRect(i * 800, 0, 800, 1200);
    }
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95));
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const exif = [...'Exif'].map((c) => c.charCodeAt(0)).concat([0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0], [...'51.5007N 0.1246W'].map((c) => c.charCodeAt(0)));
    const segment = [0xff, 0xe1, 0, exif.length + 2, ...exif];
    return new Uint8Array([...bytes.slice(0, 2), ...segment, ...bytes.slice(2)]);";

async fn photo() -> Vec<u8> {
    let make = Function::new_no_args(&["return (async () => {", PHOTO, "})()"].concat());
    let promise: Promise = make.call0(&JsValue::NULL).unwrap().unchecked_into();
    js_sys::Uint8Array::new(&JsFuture::from(promise).await.unwrap()).to_vec()
}

/// Chooses files, each with its name and media type, as the device's own dialog does it.
async fn choose(widget: &Widget, input: &str, files: &[(&str, &str, &[u8])]) {
    let list = js_sys::Array::new();
    for (name, kind, bytes) in files {
        let bytes = js_sys::Uint8Array::from(*bytes);
        list.push(&js_sys::Array::of3(&(*name).into(), &(*kind).into(), &bytes));
    }
    let script = "const transfer = new DataTransfer();
        for (const [name, type, bytes] of list) transfer.items.add(new File([bytes], name, { type }));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    let choose = Function::new_with_args("input, list", script);
    choose.call2(&JsValue::NULL, &widget.find(input).unwrap(), &list).unwrap();
}

/// Waits until an element says this.
async fn says(widget: &Widget, selector: &str, words: &str) {
    for _ in 0..2_000 {
        if plain(&widget.text(selector)).contains(words) {
            return;
        }
        settle().await;
    }
    panic!("{selector} never says {words:?}, but {:?}", widget.text(selector));
}

fn files(response: &str, question: &str) -> Vec<File> {
    let response: Response = serde_json::from_str(response).unwrap();
    match response.answer(question) {
        Some(Answer::Files(files)) => files.clone(),
        other => panic!("{other:?}"),
    }
}

/// Width and height in a JPEG's frame.
fn sides(jpeg: &[u8]) -> (u16, u16) {
    let frame = jpeg.windows(2).position(|marker| matches!(marker, [0xFF, 0xC0 | 0xC2])).unwrap();
    let number = |at: usize| u16::from_be_bytes([jpeg[frame + at], jpeg[frame + at + 1]]);
    (number(7), number(5))
}

#[wasm_bindgen_test]
async fn a_photo_is_sent_upright_and_small_and_without_the_place_it_was_taken() {
    let widget = Widget::of_page(include_str!("sample.json"), "photos").await;
    choose(&widget, PHOTOS, &[("IMG_0042.HEIC.jpeg", "image/jpeg", &photo().await)]).await;
    says(&widget, STATUS, "‘IMG_0042.HEIC.jpg’ added, 1 of 2").await;
    assert_eq!(widget.texts(".yousaid-file__name"), ["IMG_0042.HEIC.jpg"]);
    assert_eq!(widget.value(PHOTOS), "", "the same file can be chosen again");
    widget.press_continue().await;
    assert!(plain(&widget.text(".yousaid-review__answer")).starts_with("IMG_0042.HEIC.jpg ("));
    widget.press_continue().await;

    let payload = widget.deliveries()[0].payload.clone();
    let [file] = files(&payload, "photos").try_into().unwrap();
    let bytes = file.bytes().unwrap();
    assert_eq!((file.name.as_str(), file.size as usize), ("IMG_0042.HEIC.jpg", bytes.len()));
    assert_eq!(bare_jpeg(&bytes).as_ref(), Some(&bytes), "the picture and nothing else");
    assert!(!bytes.windows(4).any(|word| word == b"Exif" || word == b"51.5"));
    assert_eq!(sides(&bytes), (800, 1600), "turned as its camera was held, and no longer than 1,600");
}

#[wasm_bindgen_test]
async fn what_can_not_be_opened_is_told_and_never_sent_as_it_was() {
    let widget = Widget::of_page(include_str!("sample.json"), "photos").await;
    choose(&widget, PHOTOS, &[("IMG_1.HEIC", "", b"\0\0\0\x18ftypheic and no picture")]).await;
    says(&widget, ALERT, "‘IMG_1.HEIC’ was not added because this device can’t open it").await;
    choose(&widget, PHOTOS, &[("note.txt", "text/plain", b"words")]).await;
    says(&widget, ALERT, "‘note.txt’ was not added because files of its kind can’t be sent here").await;
    assert!(!plain(&widget.text(ALERT)).contains("IMG_1"), "what was tried before is over");
    assert!(widget.texts(".yousaid-file__item").is_empty() && widget.is_hidden(".yousaid-file__list"));
    widget.press_continue().await;
    assert_eq!(widget.texts("[id='w-errors'] a"), ["Add a photo or file"]);
    widget.click("[id='w-errors'] a").await;
    assert_eq!(widget.focused(), "w-photos-input");
}

#[wasm_bindgen_test]
async fn no_more_are_taken_than_may_be_and_one_can_be_taken_out() {
    let widget = Widget::of_page(include_str!("sample.json"), "photos").await;
    let photo = photo().await;
    let photo = photo.as_slice();
    let three = [("a.png", "image/png", photo), ("b.jpg", "image/jpeg", photo), ("c.jpg", "image/jpeg", photo)];
    choose(&widget, PHOTOS, &three).await;
    says(&widget, ALERT, "You can add up to 2 files, remove one first").await;
    assert_eq!(widget.texts(".yousaid-file__name"), ["a.jpg", "b.jpg"]);
    widget.click(".yousaid-file__item:first-child button").await;
    assert_eq!(plain(&widget.text(STATUS)), "‘a.jpg’ removed");
    assert_eq!(widget.text(ALERT), "");
    assert_eq!(widget.focused(), "w-photos-input");
    assert_eq!(widget.texts(".yousaid-file__name"), ["b.jpg"]);
    choose(&widget, PHOTOS, &three[2..]).await;
    says(&widget, STATUS, "‘c.jpg’ added, 2 of 2").await;
}

#[wasm_bindgen_test]
async fn documents_are_known_by_what_is_in_them_and_sent_as_they_are() {
    let widget = Widget::of_page(include_str!("sample.json"), "letters").await;
    let pdf: &[u8] = b"%PDF-1.7\n%%EOF\n";
    let mixed = [
        ("letter", "", pdf),
        ("run.pdf", "application/pdf", b"MZ\0\0".as_slice()),
        ("long.txt", "text/plain", &[b'a'; 2_001]),
    ];
    choose(&widget, LETTERS, &mixed).await;
    says(&widget, ALERT, "‘long.txt’ is too large and was not added").await;
    assert!(plain(&widget.text(ALERT)).contains("‘run.pdf’ was not added because files of its kind"));
    widget.press_continue().await;
    widget.press_continue().await;
    let [file] = files(&widget.deliveries()[0].payload, "letters").try_into().unwrap();
    assert_eq!((file.name.as_str(), file.kind.media_type()), ("letter", "application/pdf"));
    assert_eq!(file.bytes().as_deref(), Some(pdf));
}
