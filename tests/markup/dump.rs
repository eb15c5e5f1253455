//! Pages written to files, to be looked at, or compared before and after a change that is to leave the markup as it is:
//! `PAGE="v=1&preset=courier&view=why" cargo test --test markup dump -- --ignored` writes one, without PAGE all;
//! with `QUESTION=2` the view of questions asks the third, with `NARROW=1` the screen is a phone's.

use std::env;
use std::fs;
use std::path::Path;

use super::{cases, page};

#[test]
#[ignore = "writes target/markup"]
fn dump() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/markup");
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).expect("the folder can be made");
    // One page as it opens, by the fragment of its address, where one is asked for.
    let question = env::var("QUESTION").ok().and_then(|place| place.parse().ok()).unwrap_or_default();
    let asked = env::var("PAGE").map(|fragment| cases::asked(&fragment, question));
    page::each(&asked.unwrap_or_else(|_| cases::dumped()), |case| {
        // A line an element, so that a comparison shows what differs.
        fs::write(dir.join(case.title() + ".html"), page::html(case).0.replace('<', "\n<")).expect("the file can be written");
    });
}
