//! Fonts of a kiosk's own, for what the device's lack: the list that `yousaid fonts` writes.
//!
//! Text is shown at once in the device's fonts, and a font is fetched when something on the screen needs it. One that
//! can't be had changes nothing, and nobody is told: a resident can do nothing about it.

use std::sync::Arc;

use super::device;
use super::frame::Kiosk;

/// A font of the list.
#[cfg(any(test, target_arch = "wasm32"))]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) family: String,
    /// All if empty; else those in which it comes before the device's fonts.
    pub(super) languages: Vec<String>,
}

/// Gives the kiosk its fonts, when they have come.
pub(super) fn load(kiosk: &Arc<Kiosk>) {
    let (Some(list), Some(root)) = (kiosk.options.fonts.clone(), kiosk.root()) else { return };
    let weak = Arc::downgrade(kiosk);
    device::spawn(Box::pin(async move {
        let fonts = device::fonts(list, root).await;
        if let Some(kiosk) = weak.upgrade() {
            kiosk.state().fonts = fonts;
        }
    }));
}

/// What a style sheet says of the fonts, beside those that are used anyway. They come last, for signs that no other
/// font has; those of some languages come first in these.
#[cfg(any(test, target_arch = "wasm32"))]
pub(super) fn rules(used: &str, fonts: &[Listed]) -> String {
    let mut all = used.trim().to_owned();
    let mut own = String::new();
    for font in fonts {
        let family = plain(&font.family);
        if font.languages.is_empty() {
            all.extend([",\"", &family, "\""]);
        }
        for language in &font.languages {
            let is = [":is(:lang(", &plain(language), "))"].concat();
            own.extend([".yousaid-kiosk", &is, ",.yousaid-kiosk [lang]", &is, "{font-family:\"", &family]);
            own.push_str("\",var(--_yousaid-font)}");
        }
    }
    // The layer of every other rule, so that only what is more special comes before.
    ["@layer yousaid{.yousaid-kiosk{--yousaid-font:", &all, "}", &own, "}"].concat()
}

/// What stands in a style sheet holds nothing that ends a name there.
#[cfg(any(test, target_arch = "wasm32"))]
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(family: &str, languages: &[&str]) -> Listed {
        Listed { family: family.to_owned(), languages: languages.iter().map(|tag| (*tag).to_owned()).collect() }
    }

    #[test]
    fn fonts_come_after_the_devices_but_in_their_own_languages() {
        let fonts = [listed("Noto Sans Bengali", &[]), listed("Gulzar", &["ur"])];
        assert_eq!(
            rules(" system-ui, sans-serif", &fonts),
            "@layer yousaid{.yousaid-kiosk{--yousaid-font:system-ui, sans-serif,\"Noto Sans Bengali\"}\
             .yousaid-kiosk:is(:lang(ur)),.yousaid-kiosk [lang]:is(:lang(ur)){font-family:\"Gulzar\",var(--_yousaid-font)}}"
        );
    }

    #[test]
    fn names_add_no_rules() {
        let rules = rules("serif", &[listed("a\"}*{color:red", &["x){}"])]);
        assert!(rules.contains("\"acolorred\"") && rules.contains(":lang(x)"), "{rules}");
    }
}
