//! Hard limits on every document: a definition or response is untrusted input.
//!
//! A document over a limit is refused with an error that names the limit, before any work is
//! spent on its content.

/// Bytes of a definition's JSON text.
pub const DEFINITION_BYTES: usize = 512_000;
/// Bytes of a response's JSON text, its files apart: below the 64 KiB that browsers share among
/// keep-alive requests.
pub const RESPONSE_BYTES: usize = 60_000;
/// Nesting of objects and arrays in any document.
pub const DEPTH: usize = 16;
/// Fields of one object in any document.
pub const FIELDS: usize = 1_000;
/// Pages of a definition.
pub const PAGES: usize = 200;
/// Questions as they are written in a definition, over all pages.
pub const QUESTIONS: usize = 500;
/// Questions of a definition when the parts of composite questions are counted each by itself.
pub const LEAVES: usize = 1_000;
/// Rows of a matrix or of an allocation.
pub const ROWS: usize = 50;
/// Entries of a repeated group.
pub const ENTRIES: u32 = 20;
/// Questions within one entry of a repeated group.
pub const ENTRY_QUESTIONS: usize = 10;
/// Questions of a repeated group over all of its entries.
pub const GROUP_QUESTIONS: usize = 200;
/// Warnings of one question.
pub const WARNINGS: usize = 10;
/// Ways on from one page.
pub const WAYS: usize = 20;
/// The whole that an allocation divides.
pub const TOTAL: u32 = 1_000_000;
/// Choices or scale points of one question.
pub const CHOICES: usize = 200;
/// Items of an agenda.
pub const AGENDA: usize = 40;
/// Papers of a meeting, or of one item of its agenda.
pub const PAPERS: usize = 40;
/// Dangers of a form for feedback, and numbers to call for each.
pub const DANGERS: usize = 40;
/// Phrases of one list of a danger.
pub const PHRASES: usize = 100;
/// Characters of a phrase.
pub const PHRASE_CHARS: usize = 800;
/// Entries of a board of outcomes.
pub const OUTCOMES: usize = 500;
/// Languages of a definition.
pub const LANGUAGES: usize = 60;
/// Characters of one text in a definition.
pub const TEXT_CHARS: usize = 10_000;
/// Characters of an address (URL) in a definition.
pub const ADDRESS_CHARS: usize = 2_000;
/// Characters of an identifier or a code; an id of several parts has as many in each.
pub const ID_CHARS: usize = 64;
/// Characters of an answer in words, whatever the definition allows.
pub const ANSWER_CHARS: usize = 10_000;
/// Recipients to whom responses are sealed.
pub const SEAL_RECIPIENTS: usize = 8;
/// Characters of a public key.
pub const SEAL_KEY_CHARS: usize = 100;
/// Files in the answer to one question.
pub const FILES: u32 = 10;
/// Kilobytes (1,000 bytes each) of all files of a response together, whatever the definition allows.
pub const FILES_KILOBYTES: u32 = 8_000;
/// Characters of a file's name.
pub const FILE_NAME_CHARS: usize = 80;
/// Entries of a response's context.
pub const CONTEXT_ENTRIES: usize = 32;
/// Characters of one context value.
pub const CONTEXT_CHARS: usize = 500;
/// Problems reported for one document; checking goes on, the rest is counted only.
pub const PROBLEMS: usize = 100;
