//! The style sheet of all components.

/// The style sheet of the controls and of the theme. Everything is in the cascade layer `yousaid`, and
/// hangs on the class `yousaid` of the root element, so that it works in a shadow root (adopt it as a
/// constructable style sheet) and in a page (link it as a file).
pub const STYLE: &str = concat!(
    include_str!("theme.css"),
    include_str!("field/style.css"),
    include_str!("choice/style.css"),
    include_str!("choices/style.css"),
    include_str!("scale/style.css"),
    include_str!("text_field/style.css"),
    include_str!("text_area/style.css"),
    include_str!("number_field/style.css"),
    include_str!("statement/style.css"),
);
