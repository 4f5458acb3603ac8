//! Fonts that the page has for as long as the kiosk stands on it.

use std::any::Any;

use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use super::js::Js;
use super::js::object;
use super::js::window;
use crate::kiosk::fonts::Listed;
use crate::kiosk::fonts::plain;
use crate::kiosk::fonts::rules;

/// Takes away what it brought when it is dropped.
#[derive(Default)]
struct Fonts {
    faces: Vec<Js>,
    /// The list of style sheets, and the one that names the fonts.
    sheet: Option<(Js, Js)>,
}

/// Reads the list at this address and gives its fonts to the page; none if the list can't be had.
pub(crate) async fn fonts(list: String, root: HtmlElement) -> Option<Box<dyn Any + Send>> {
    let page = window()?;
    let own = object(&[("mode", "same-origin".into())]);
    let answer = page.wait("fetch", &[list.into(), own]).await?;
    if !answer.get("ok")?.is_true() {
        return None;
    }
    let base = answer.get("url")?;
    let listed = answer.wait("json", &[]).await?.get("fonts")?.items();
    let mut fonts = Fonts::default();
    let mut named = Vec::new();
    for font in &listed {
        if let Some(name) = fonts.add(&page, font, &base) {
            named.push(name);
        }
    }
    fonts.style(&page, &root, &named);
    Some(Box::new(SendWrapper::new(fonts)))
}

impl Fonts {
    /// Gives one to the page. Those of other servers are left out: they would see where and when a kiosk is used.
    fn add(&mut self, page: &Js, font: &Js, base: &Js) -> Option<Listed> {
        let text = |name: &str| font.get(name).and_then(|value| value.text()).unwrap_or_default();
        let family = plain(&text("family"));
        let address = page.get("URL")?.make(&[text("url").into(), base.value().clone()])?;
        if address.get("origin")?.text() != page.get("origin")?.text() {
            return None;
        }
        let about = ["weight", "style"].map(|name| (name, JsValue::from(text(name))));
        let [weight, style] = about;
        // Text is never hidden while a font is on its way.
        let display = ("display", "swap".into());
        let range = ("unicodeRange", text("unicode_range").into());
        let source = ["url(\"", &address.get("href")?.text()?, "\")"].concat();
        let about = object(&[weight, style, display, range]);
        let face = page.get("FontFace")?.make(&[family.clone().into(), source.into(), about])?;
        set()?.call("add", &[face.value().clone()])?;
        self.faces.push(face);
        let languages = font.get("languages").map(|tags| tags.items()).unwrap_or_default();
        Some(Listed { family, languages: languages.iter().filter_map(Js::text).collect() })
    }

    /// Names them to the kiosk by a style sheet of its own.
    fn style(&mut self, page: &Js, root: &HtmlElement, named: &[Listed]) -> Option<()> {
        let root = JsValue::from(root);
        let style = page.call("getComputedStyle", std::slice::from_ref(&root))?;
        let used = style.call("getPropertyValue", &["--_yousaid-font".into()])?.text()?;
        let sheet = page.get("CSSStyleSheet")?.make(&[])?;
        sheet.call("replaceSync", &[rules(&used, named).into()])?;
        let sheets = Js::of(root)?.call("getRootNode", &[])?.get("adoptedStyleSheets")?;
        sheets.call("push", &[sheet.value().clone()])?;
        self.sheet = Some((sheets, sheet));
        Some(())
    }
}

impl Drop for Fonts {
    fn drop(&mut self) {
        if let Some(set) = set() {
            for face in &self.faces {
                set.call("delete", &[face.value().clone()]);
            }
        }
        if let Some((sheets, sheet)) = &self.sheet
            && let Some(at) = sheets.call("indexOf", &[sheet.value().clone()]).and_then(|at| at.number())
            && at >= 0.0
        {
            sheets.call("splice", &[at.into(), 1.into()]);
        }
    }
}

/// The fonts of the page.
fn set() -> Option<Js> {
    window()?.get("document")?.get("fonts")
}
