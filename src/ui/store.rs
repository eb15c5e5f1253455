//! What the reader does with what lies further down the page: which line is explained, which figure is varied, which scenarios are
//! kept. It is no part of the scenario, so neither the link nor undo knows it; and it comes with that part of the page.

use std::cell::RefCell;

use coop_or_gig_engine::field::Input;
use coop_or_gig_engine::link::Numbers;
use coop_or_gig_engine::sensitivity::Counter;

use super::kept::Kept;
use super::later;
use super::offline::Offline;
use super::room::Room;
use crate::web::arrivals;

/// All of it.
#[derive(Default)]
pub(super) struct Store {
    /// The key of the line that is explained.
    pub(super) explained: Option<String>,
    /// The figure that the reader chose to vary.
    pub(super) varied: Option<Input>,
    /// The case for the other side, while it is shown.
    pub(super) counter: Option<Counter>,
    /// How much of the reader's figures goes into the link to share.
    pub(super) numbers: Numbers,
    /// The link that was copied last, and whether that worked.
    pub(super) copied: Option<(String, bool)>,
    /// Whether the link is shown as a QR code.
    pub(super) qr: bool,
    /// The scenarios kept.
    pub(super) kept: Kept,
    /// The workshop.
    pub(super) room: Room,
    /// Whether the page works without a connection.
    pub(super) offline: Offline,
    /// The address of the site that a page on the device was built for; nothing where that is not known.
    pub(super) site: String,
    /// How often anything was changed.
    pub(super) changes: u32,
}

thread_local! {
    static STORE: RefCell<Store> = RefCell::default();
}

/// Looks something up.
pub(super) fn read<R>(look: impl FnOnce(&Store) -> R) -> R {
    STORE.with_borrow(look)
}

/// Changes something, and has the page show it.
pub(super) fn change<R>(change: impl FnOnce(&mut Store) -> R) -> R {
    let result = STORE.with_borrow_mut(|store| {
        store.changes += 1;
        change(store)
    });
    later::refresh();
    arrivals::tell();
    result
}
