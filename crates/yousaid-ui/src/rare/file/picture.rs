//! What photos and documents ask of the browser. On a server none of it happens.

#[cfg(target_arch = "wasm32")]
pub(super) use web::*;

#[cfg(not(target_arch = "wasm32"))]
pub(super) use server::*;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The browser can't decode it, or not write it.
    Unread,
    /// It does not fit, however small and coarse.
    TooLarge,
}

#[cfg(target_arch = "wasm32")]
mod web {
    use std::cell::Cell;
    use std::rc::Rc;

    use gloo::events::EventListener;
    use gloo::events::EventListenerOptions;
    use gloo::events::EventListenerPhase;
    use js_sys::Array;
    use js_sys::Function;
    use js_sys::Promise;
    use js_sys::Reflect;
    use js_sys::Uint8Array;
    use wasm_bindgen::JsCast as _;
    use wasm_bindgen::JsValue;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::Element;
    use web_sys::Event;
    use web_sys::HtmlInputElement;
    use yousaid_engine::bare_jpeg;

    pub(crate) use wasm_bindgen_futures::spawn_local as spawn;

    use super::Fault;

    /// Keeps a page from being left by its button, until this is dropped; then it is left, if that was wanted.
    pub(crate) struct Hold {
        form: JsValue,
        kept: Option<EventListener>,
        is_wanted: Rc<Cell<bool>>,
    }

    impl Hold {
        /// Of the page with the input that this event is about.
        pub(crate) fn of(event: &Event) -> Option<Self> {
            let form = get(event.target()?.as_ref(), "form");
            let is_wanted = Rc::new(Cell::new(false));
            let wants = is_wanted.clone();
            // Before the page hears of it.
            let first = EventListenerOptions {
                phase: EventListenerPhase::Capture,
                ..EventListenerOptions::enable_prevent_default()
            };
            let kept = EventListener::new_with_options(form.dyn_ref()?, "submit", first, move |event| {
                event.prevent_default();
                event.stop_immediate_propagation();
                wants.set(true);
            });
            Some(Self { form, kept: Some(kept), is_wanted })
        }
    }

    impl Drop for Hold {
        fn drop(&mut self) {
            self.kept = None;
            if self.is_wanted.get() {
                call(&self.form, "requestSubmit", &[]);
            }
        }
    }

    /// Longest side in pixels, and quality, tried one after the other until the picture fits.
    const STEPS: [(f64, f64); 8] = [
        (1600.0, 0.85),
        (1600.0, 0.7),
        (1600.0, 0.55),
        (1200.0, 0.6),
        (1200.0, 0.45),
        (800.0, 0.5),
        (800.0, 0.35),
        (400.0, 0.4),
    ];

    /// Longest side of a preview in pixels.
    const PREVIEW: f64 = 240.0;

    /// A file that was chosen and not read yet.
    pub(crate) struct Chosen {
        pub(crate) name: String,
        pub(crate) media_type: String,
        pub(crate) size: f64,
        blob: JsValue,
    }

    /// The files that were chosen in an input. It forgets them, so that each can be chosen again.
    pub(crate) fn chosen(event: &Event) -> Vec<Chosen> {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return Vec::new();
        };
        let text = |blob: &JsValue, name| get(blob, name).as_string().unwrap_or_default();
        let of_blob = |blob: JsValue| Chosen {
            name: text(&blob, "name"),
            media_type: text(&blob, "type"),
            size: get(&blob, "size").as_f64().unwrap_or(f64::MAX),
            blob,
        };
        let chosen = Array::from(&get(&input, "files")).iter().map(of_blob).collect();
        input.set_value("");
        chosen
    }

    impl Chosen {
        /// Its bytes as they are.
        pub(crate) async fn bytes(&self) -> Option<Vec<u8>> {
            bytes(&self.blob).await
        }

        /// The picture in it, written anew in at most so many bytes.
        pub(crate) async fn picture(&self, most: usize) -> Result<Vec<u8>, Fault> {
            let bitmap = decode(&self.blob).await.ok_or(Fault::Unread)?;
            let written = write(&bitmap, most).await;
            // Photos take hundreds of megabytes once they are decoded.
            call(&bitmap, "close", &[]);
            written
        }
    }

    /// Shows a picture on a canvas, when it is decoded. One that can't be decoded leaves it empty.
    pub(crate) fn show(canvas: &Element, bytes: &[u8]) {
        let (canvas, parts) = (canvas.clone(), Array::of1(&Uint8Array::from(bytes)));
        spawn(async move {
            let class = get(&js_sys::global(), "Blob").dyn_into::<Function>();
            let blob = class.and_then(|class| Reflect::construct(&class, &Array::of1(&parts)));
            let Ok(blob) = blob else { return };
            if let Some(bitmap) = decode(&blob).await {
                draw(&bitmap, &canvas, PREVIEW);
                call(&bitmap, "close", &[]);
            }
        });
    }

    /// Decodes a picture, upright as its camera was held.
    async fn decode(blob: &JsValue) -> Option<JsValue> {
        let options = js_sys::Object::new();
        Reflect::set(&options, &"imageOrientation".into(), &"from-image".into()).ok()?;
        let decoded = call(&js_sys::global(), "createImageBitmap", &[blob.clone(), options.into()])?;
        wait(decoded).await
    }

    async fn write(bitmap: &JsValue, most: usize) -> Result<Vec<u8>, Fault> {
        let canvas = web_sys::window().and_then(|window| window.document()?.create_element("canvas").ok());
        let canvas = canvas.ok_or(Fault::Unread)?;
        for (longest, quality) in STEPS {
            draw(bitmap, &canvas, longest).ok_or(Fault::Unread)?;
            let written = Promise::new(&mut |resolve, _| {
                // What can't be written calls with nothing.
                call(&canvas, "toBlob", &[resolve.into(), "image/jpeg".into(), quality.into()]);
            });
            let written = wait(written.into()).await.ok_or(Fault::Unread)?;
            let written = bytes(&written).await.ok_or(Fault::Unread)?;
            // A browser that does not write JPEG gives something else, which is none.
            let bare = bare_jpeg(&written).ok_or(Fault::Unread)?;
            if bare.len() <= most {
                return Ok(bare);
            }
        }
        Err(Fault::TooLarge)
    }

    /// Draws a picture on a canvas that takes its form; on white, since JPEG knows nothing transparent.
    fn draw(bitmap: &JsValue, canvas: &Element, longest: f64) -> Option<()> {
        let side = |name| get(bitmap, name).as_f64().filter(|side| *side >= 1.0);
        let (width, height) = (side("width")?, side("height")?);
        let scale = (longest / width.max(height)).min(1.0);
        let (width, height) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
        Reflect::set(canvas, &"width".into(), &width.into()).ok()?;
        Reflect::set(canvas, &"height".into(), &height.into()).ok()?;
        let context = call(canvas, "getContext", &["2d".into()])?;
        Reflect::set(&context, &"fillStyle".into(), &"#fff".into()).ok()?;
        call(&context, "fillRect", &[0.into(), 0.into(), width.into(), height.into()])?;
        call(&context, "drawImage", &[bitmap.clone(), 0.into(), 0.into(), width.into(), height.into()])?;
        Some(())
    }

    async fn bytes(blob: &JsValue) -> Option<Vec<u8>> {
        let buffer = wait(call(blob, "arrayBuffer", &[])?).await?;
        Some(Uint8Array::new(&buffer).to_vec())
    }

    // By name, and not through the types of web-sys: each of those would put a function into the glue
    // that every survey loads, whether it takes files or not.

    fn get(object: &JsValue, name: &str) -> JsValue {
        Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
    }

    fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
        let function = get(object, method).dyn_into::<Function>().ok()?;
        function.apply(object, &arguments.iter().collect::<Array>()).ok()
    }

    async fn wait(promise: JsValue) -> Option<JsValue> {
        JsFuture::from(promise.dyn_into::<Promise>().ok()?).await.ok()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod server {
    use web_sys::Element;
    use web_sys::Event;

    use super::Fault;

    /// A file that was chosen: nobody chooses any on a server.
    pub(crate) struct Chosen {
        pub(crate) name: String,
        pub(crate) media_type: String,
        pub(crate) size: f64,
    }

    pub(crate) fn chosen(_event: &Event) -> Vec<Chosen> {
        Vec::new()
    }

    /// Nothing is left before it is whole.
    pub(crate) struct Hold;

    impl Hold {
        pub(crate) fn of(_event: &Event) -> Option<Self> {
            None
        }
    }

    impl Chosen {
        #[expect(clippy::unused_async, reason = "the same signature as in the browser")]
        pub(crate) async fn bytes(&self) -> Option<Vec<u8>> {
            None
        }

        #[expect(clippy::unused_async, reason = "the same signature as in the browser")]
        pub(crate) async fn picture(&self, most: usize) -> Result<Vec<u8>, Fault> {
            Err(if most == 0 { Fault::TooLarge } else { Fault::Unread })
        }
    }

    pub(crate) fn show(_canvas: &Element, _bytes: &[u8]) {}

    pub(crate) fn spawn(_task: impl Future<Output = ()> + 'static) {}
}
