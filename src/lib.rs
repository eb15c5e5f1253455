//! The page of *Co-op or gig?*. All arithmetic is the engine's; here it is shown, in the reader's language.
//!
//! [`state`] is what the reader has said; [`ui`] shows it; [`locale`] has every text; [`web`] is the only part that touches the
//! browser's window.

pub mod locale;
pub mod show;
pub mod state;
pub mod ui;
pub mod web;

/// Puts the app in the place of the page that came with the HTML, taking over what was typed there.
pub fn start() {
    web::trouble::report_panics();
    let Some(root) = web::root() else { return };
    let before = web::takeover::collect(&root);
    let props = ui::AppProps { start: before.start() };
    yew::Renderer::<ui::App>::with_root_and_props(root.clone(), props).render();
    web::takeover::restore(root, before);
}
