//! A second client of the Yousaid engine that answers like a resident, for tests
