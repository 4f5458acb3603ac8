//! JavaScript by name.

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
pub(super) struct Js(JsValue);

/// The page's window.
pub(super) fn window() -> Option<Js> {
    Some(Js(web_sys::window()?.into()))
}

/// A new object with these fields.
pub(super) fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Fails only for objects that are frozen.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

impl Js {
    /// A value, unless it says that there is none.
    pub(super) fn of(value: JsValue) -> Option<Self> {
        (!value.is_undefined() && !value.is_null()).then_some(Self(value))
    }

    pub(super) fn value(&self) -> &JsValue {
        &self.0
    }

    pub(super) fn get(&self, name: &str) -> Option<Self> {
        Self::of(Reflect::get(&self.0, &name.into()).ok()?)
    }

    pub(super) fn set(&self, name: &str, value: &JsValue) {
        // Fails only for objects that are frozen.
        let _ = Reflect::set(&self.0, &name.into(), value);
    }

    /// Calls a method. A method that returns nothing gives `undefined`.
    pub(super) fn call(&self, name: &str, with: &[JsValue]) -> Option<Self> {
        let method: Function = self.get(name)?.0.dyn_into().ok()?;
        method.apply(&self.0, &with.iter().collect::<Array>()).ok().map(Self)
    }

    /// Makes a new one, where this is a class.
    pub(super) fn make(&self, with: &[JsValue]) -> Option<Self> {
        let class = self.0.dyn_ref::<Function>()?;
        Reflect::construct(class, &with.iter().collect::<Array>()).ok().map(Self)
    }

    /// Calls a method and waits for its promise.
    pub(super) async fn wait(&self, name: &str, with: &[JsValue]) -> Option<Self> {
        let promise: Promise = self.call(name, with)?.0.dyn_into().ok()?;
        JsFuture::from(promise).await.ok().map(Self)
    }

    pub(super) fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    pub(super) fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    pub(super) fn is_true(&self) -> bool {
        self.0.is_truthy()
    }

    pub(super) fn items(&self) -> Vec<Self> {
        self.0.dyn_ref::<Array>().map(|items| items.iter().map(Self).collect()).unwrap_or_default()
    }

    /// As something that events happen to.
    pub(super) fn target(&self) -> Option<&EventTarget> {
        self.0.dyn_ref()
    }
}
