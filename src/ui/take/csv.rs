//! Files for a spreadsheet: comma-separated values (RFC 4180), no cell that a spreadsheet would run.

/// A cell of words. One that starts like a formula gets an apostrophe before it, as spreadsheets want it.
pub(in super::super) fn cell(words: &str) -> String {
    let risky = words.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let safe = if risky { format!("'{words}") } else { words.to_owned() };
    if safe.contains(['"', ',', '\n', '\r', ';']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

/// Rows of cells as a file.
pub(in super::super) fn written(rows: &[Vec<String>]) -> String {
    let lines: Vec<_> = rows.iter().map(|row| row.join(",")).collect();
    // The mark at the start tells spreadsheets that it is UTF-8.
    format!("\u{feff}{}\r\n", lines.join("\r\n"))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_run() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert!(cell(formula).trim_start_matches('"').starts_with('\''), "{formula:?}");
        }
        assert_eq!(cell("Tips"), "Tips");
        assert_eq!(cell("a, \"b\""), "\"a, \"\"b\"\"\"");
    }
}
