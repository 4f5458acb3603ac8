//! Promises of the manual page, checked on rendered HTML.
