//! Interface words of Yousaid in Fluent, language negotiation and direction
