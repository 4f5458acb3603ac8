//! The custom elements of Yousaid: attributes, options, events and shadow root around the Leptos components
