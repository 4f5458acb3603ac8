//! Delivery of Yousaid responses: the outbox, the Backend trait and its adapters
