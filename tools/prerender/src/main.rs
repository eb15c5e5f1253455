//! Writes the page as it stands before the app is up. To be finished.
fn main() {}
