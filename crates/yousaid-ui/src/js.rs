//! JavaScript by name.

use std::pin::Pin;

use js_sys::Array;
use js_sys::Function;
use js_sys::Object;
use js_sys::Promise;
use js_sys::Reflect;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::EventTarget;

/// A value of the browser. What it does not have, or what fails, is `None`: a kiosk does without.
#[derive(Clone, Debug)]
pub(crate) struct Js(JsValue);

/// What a promise ends with; `None` where it fails.
pub(crate) type Waited = Pin<Box<dyn Future<Output = Option<Js>>>>;

/// Runs this beside everything else.
pub(crate) fn spawn(task: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(task);
}

/// The page's window.
pub(crate) fn window() -> Option<Js> {
    Some(Js(web_sys::window()?.into()))
}

/// A new object with these fields.
pub(crate) fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Fails only for objects that are frozen.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

impl Js {
    /// A value, unless it says that there is none.
    pub(crate) fn of(value: JsValue) -> Option<Self> {
        (!value.is_undefined() && !value.is_null()).then_some(Self(value))
    }

    /// Unless it says that there is none.
    pub(crate) fn there(self) -> Option<Self> {
        Self::of(self.0)
    }

    pub(crate) fn value(&self) -> &JsValue {
        &self.0
    }

    pub(crate) fn get(&self, name: &str) -> Option<Self> {
        Self::of(Reflect::get(&self.0, &name.into()).ok()?)
    }

    pub(crate) fn set(&self, name: &str, value: &JsValue) {
        // Fails only for objects that are frozen.
        let _ = Reflect::set(&self.0, &name.into(), value);
    }

    /// Calls a method. A method that returns nothing gives `undefined`.
    pub(crate) fn call(&self, name: &str, with: &[JsValue]) -> Option<Self> {
        let method: Function = self.get(name)?.0.dyn_into().ok()?;
        method.apply(&self.0, &with.iter().collect::<Array>()).ok().map(Self)
    }

    /// Makes a new one, where this is a class.
    pub(crate) fn make(&self, with: &[JsValue]) -> Option<Self> {
        let class = self.0.dyn_ref::<Function>()?;
        Reflect::construct(class, &with.iter().collect::<Array>()).ok().map(Self)
    }

    /// Calls a method and waits for its promise. Boxed: each place that waits would bring its own copy.
    pub(crate) fn wait(&self, name: &str, with: &[JsValue]) -> Waited {
        let promise = self.call(name, with).and_then(|promise| promise.0.dyn_into::<Promise>().ok());
        Box::pin(async move { JsFuture::from(promise?).await.ok().map(Self) })
    }

    /// Calls a method whose promise nobody waits for; that it fails is no fault.
    pub(crate) fn ask(&self, name: &str, with: &[JsValue]) {
        let asked = self.wait(name, with);
        spawn(Box::pin(async move { drop(asked.await) }));
    }

    pub(crate) fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    pub(crate) fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    pub(crate) fn is_true(&self) -> bool {
        self.0.is_truthy()
    }

    pub(crate) fn items(&self) -> Vec<Self> {
        self.0.dyn_ref::<Array>().map(|items| items.iter().map(Self).collect()).unwrap_or_default()
    }

    /// As something that events happen to.
    pub(crate) fn target(&self) -> Option<&EventTarget> {
        self.0.dyn_ref()
    }
}
