//! The style sheet of the board alone.

/// What a board needs of the style sheet: for pages on which there is no survey. The build takes the list
/// from here, too.
pub const STYLE: &str = concat!(
    include_str!("../theme.css"),
    include_str!("../statement/style.css"),
    include_str!("../language_switcher/style.css"),
    include_str!("style.css"),
    include_str!("../languages/style.css"),
);
