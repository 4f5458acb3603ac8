//! Whether the door to rare kinds is there: always, but in a bundle that loads them only where they are
//! wanted.

use std::fmt;
use std::sync::OnceLock;

use yousaid_engine::Rare as Engine;

use super::Door;

static INSTALLED: OnceLock<Rare> = OnceLock::new();

/// What reads, checks and shows rare kinds of question, and their words. With the feature `lazy` nothing but
/// [`Rare::all`] names them, and they are shown only once they are installed.
#[derive(Clone, Copy)]
pub struct Rare {
    engine: Engine,
    door: Door,
    english: &'static str,
}

impl Rare {
    /// All of them.
    #[must_use]
    pub fn all() -> Self {
        Self { engine: Engine::all(), door: Door::open(), english: yousaid_i18n::english::RARE }
    }

    /// The English words of these kinds, for [`Words::with_english`](yousaid_i18n::Words::with_english);
    /// none where they are among the others.
    #[must_use]
    pub fn english() -> Option<&'static str> {
        INSTALLED.get().map(|rare| rare.english)
    }

    /// From now on they are read and shown; call it before a definition that needs them is read: see
    /// [`yousaid_schema::Rare::is_needed`].
    pub fn install(self) {
        self.engine.install();
        // Whoever was first has installed the same.
        let _ = INSTALLED.set(self);
    }

    /// Whether they are shown.
    #[must_use]
    pub fn is_installed() -> bool {
        door().is_some()
    }
}

impl fmt::Debug for Rare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rare").finish_non_exhaustive()
    }
}

/// None while they have to be installed.
pub(super) fn door() -> Option<Door> {
    let door = INSTALLED.get().map(|rare| rare.door);
    #[cfg(not(feature = "lazy"))]
    let door = door.or_else(|| Some(Door::open()));
    door
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::path::PathBuf;

    /// What uses them elsewhere, for rare kinds alone.
    const FOR_RARE_KINDS: [&str; 2] = ["scale/point.rs", "reader.rs"];

    #[expect(clippy::unwrap_used, reason = "a test that can't read the sources has failed")]
    fn sources(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
    }

    /// Or a survey without such kinds would show the id of a message that it has not loaded.
    #[test]
    fn nothing_else_says_words_of_rare_kinds() {
        let ids: Vec<&str> =
            yousaid_i18n::english::RARE.lines().filter_map(|line| line.split_once('=')).map(|(id, _)| id).collect();
        assert!(ids.len() > 80, "{}", ids.len());
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        for source in sources(&root).into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs")) {
            let path = source.strip_prefix(&root).unwrap();
            if path.starts_with("rare") || FOR_RARE_KINDS.iter().any(|known| path == Path::new(known)) {
                continue;
            }
            let text = fs::read_to_string(&source).unwrap();
            for id in &ids {
                assert!(!text.contains(&format!("\"{id}\"")), "{} says {id}", path.display());
            }
        }
    }
}
