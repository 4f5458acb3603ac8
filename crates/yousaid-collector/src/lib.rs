//! The reference backend of Yousaid: receives, validates and stores responses; serves definitions and the bundle
