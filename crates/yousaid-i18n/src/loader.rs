//! How i18n-embed finds and loads catalogues.

use std::borrow::Cow;
use std::cell::RefCell;

use i18n_embed::I18nAssets;
use i18n_embed::I18nEmbedError;
use i18n_embed::LanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;

use crate::catalogue::Catalogue;
use crate::language::identifier;

const DOMAIN: &str = "yousaid_i18n";

/// Loads catalogues in the place of i18n-embed's own loader, which reads Fluent. English is in the
/// code and needs no file.
#[derive(Debug)]
pub(crate) struct Loader {
    english: LanguageIdentifier,
    loaded: RefCell<Vec<(LanguageIdentifier, Catalogue)>>,
}

impl Default for Loader {
    fn default() -> Self {
        Self { english: identifier("en").unwrap_or_default(), loaded: RefCell::default() }
    }
}

impl Loader {
    /// What was loaded, in the order of preference, with English behind it.
    pub(crate) fn into_catalogues(self) -> Vec<Catalogue> {
        self.loaded.into_inner().into_iter().map(|(_, catalogue)| catalogue).chain([Catalogue::english()]).collect()
    }
}

impl LanguageLoader for Loader {
    fn fallback_language(&self) -> &LanguageIdentifier {
        &self.english
    }

    fn domain(&self) -> &str {
        DOMAIN
    }

    fn language_file_name(&self) -> String {
        [DOMAIN, ".txt"].concat()
    }

    fn current_language(&self) -> LanguageIdentifier {
        self.loaded.borrow().first().map_or_else(|| self.english.clone(), |(language, _)| language.clone())
    }

    fn load_languages(&self, assets: &dyn I18nAssets, languages: &[LanguageIdentifier]) -> Result<(), I18nEmbedError> {
        let mut loaded = Vec::new();
        for language in languages {
            let (path, files) = self.language_files(language, assets);
            for file in files {
                let text = String::from_utf8(file.into_owned())
                    .map_err(|error| I18nEmbedError::ErrorParsingFileUtf8(path.clone(), error))?;
                let catalogue = Catalogue::read(text)
                    .map_err(|_| I18nEmbedError::LanguageNotAvailable(path.clone(), language.clone()))?;
                loaded.push((language.clone(), catalogue));
            }
        }
        self.loaded.replace(loaded);
        Ok(())
    }

    fn reload(&self, assets: &dyn I18nAssets) -> Result<(), I18nEmbedError> {
        let languages: Vec<_> = self.loaded.borrow().iter().map(|(language, _)| language.clone()).collect();
        self.load_languages(assets, &languages)
    }
}

/// The one text that was handed in, laid out as i18n-embed expects files.
pub(crate) struct Shelf<'a> {
    pub(crate) language: &'a LanguageIdentifier,
    pub(crate) text: &'a str,
}

impl Shelf<'_> {
    fn path(&self) -> String {
        [&self.language.to_string(), "/", DOMAIN, ".txt"].concat()
    }
}

impl I18nAssets for Shelf<'_> {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let found = (path == self.path()).then_some(Cow::Borrowed(self.text.as_bytes()));
        found.into_iter().collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new([self.path()].into_iter())
    }
}
