//! The page's entry point.

fn main() {
    coop_or_gig::start();
}
