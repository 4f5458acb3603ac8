//! Leptos components for embeddable satisfaction surveys: accessible, multilingual, themeable
