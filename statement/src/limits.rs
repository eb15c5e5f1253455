//! The limits of what is read: beyond them a file is refused with a reason, so that a device never runs out of memory.

/// The most bytes of all files together: 20 MB.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;
/// The most bytes that what is taken out of an archive may have.
pub const MOST_UNPACKED: usize = 64 * 1024 * 1024;
/// The most entries of an archive that are looked at.
pub const MOST_ENTRIES: usize = 2_000;
/// The most rows of all tables together.
pub const MOST_ROWS: usize = 500_000;
/// The most columns of a table.
pub const MOST_COLUMNS: usize = 512;
/// The most bytes of a row.
pub const MOST_ROW: usize = 64 * 1024;
/// The lines among which the header of a table is looked for.
pub const HEADER_LINES: usize = 15;
/// The most bytes from the beginning of a file by which its form is told.
pub const SNIFFED: usize = 64 * 1024;
/// The most apps that *my week* holds.
pub const MOST_APPS: usize = 4;
