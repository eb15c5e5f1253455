//! Problems of the texts, collected so that an author sees all of them at once.

use std::collections::BTreeSet;

/// Problems by file and line.
#[derive(Default)]
pub(super) struct Problems(BTreeSet<(String, usize, String)>);

impl Problems {
    /// Adds one about a line; line 0 stands for the file as a whole.
    pub(super) fn add(&mut self, file: &str, line: usize, what: String) {
        self.0.insert((file.to_owned(), line, what));
    }

    /// Problems, each as `file:line: what`, in order.
    pub(super) fn sorted(self) -> Vec<String> {
        let place = |file: String, line| if line == 0 { file } else { format!("{file}:{line}") };
        self.0.into_iter().map(|(file, line, what)| format!("{}: {what}", place(file, line))).collect()
    }
}
