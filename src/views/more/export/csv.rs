//! Files for a spreadsheet: comma-separated values (RFC 4180), no cell that a spreadsheet would run.

/// True where a spreadsheet may skip the character before it looks at what a cell holds: blanks, and signs that nobody sees.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Cell of words. One that starts like a formula, behind whatever blanks, gets an apostrophe before it, as spreadsheets want it;
/// so does one that starts with a tab or a line break. Amounts are written without the apostrophe: a negative one stays a number.
pub(crate) fn cell(words: &str) -> String {
    let starts = words.trim_start_matches(is_blank);
    let risky = starts.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) || words.starts_with(['\t', '\r', '\n']);
    let safe = if risky { format!("'{words}") } else { words.to_owned() };
    if safe.contains(['"', ',', '\n', '\r', ';']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

/// Rows of cells as a file.
pub(crate) fn written(rows: &[Vec<String>]) -> String {
    let lines: Vec<_> = rows.iter().map(|row| row.join(",")).collect();
    // The byte order mark at the start tells spreadsheets that the text is UTF-8.
    format!("\u{feff}{}\r\n", lines.join("\r\n"))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_run() {
        let blanks = [
            "",
            " ",
            "   ",
            "\t",
            "\r",
            "\n",
            "\u{a0}",
            "\u{feff}",
            "\u{200b}",
            "\u{2060}",
            "\u{200e}",
            " \u{a0}\t\u{200b}\n",
            "\u{3000}",
            "\0",
        ];
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1"] {
            for blank in blanks {
                let formula = format!("{blank}{formula}");
                assert!(cell(&formula).trim_start_matches('"').starts_with('\''), "{formula:?}");
            }
        }
        for words in ["\ta", "\ra", "\na"] {
            assert!(cell(words).trim_start_matches('"').starts_with('\''), "{words:?}");
        }
        for plain in [" Tips", "\u{a0}a-b", "a=b", "£-1", "−£20.00", ""] {
            assert_eq!(cell(plain), plain, "{plain:?}");
        }
        assert_eq!(cell("Tips"), "Tips");
        assert_eq!(cell("a, \"b\""), "\"a, \"\"b\"\"\"");
    }
}
