//! Which letters of a text a spreadsheet may run as a formula.
//!
//! Source of the rule: OWASP, "CSV Injection", and ASVS 5.0, 1.2.10. What is done about them is for who writes the
//! cells: exports only have to be harmless, sheets for translators have to come back as they were.

/// Signs that start a formula, full-width forms included: some spreadsheets fold them.
#[must_use]
pub fn starts_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}' | '\u{2212}')
}

/// What a program set to another separator takes for the end of a cell.
#[must_use]
pub fn separates(c: char) -> bool {
    matches!(c, ';' | '\t' | '\n' | '\r' | '\0')
}

/// What is not seen before such a sign, or is taken away when the cell is read.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '"' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
