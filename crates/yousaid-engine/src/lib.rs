//! The survey engine of Yousaid: the logic language, the session, validation and question banks, without clock, I/O or DOM
