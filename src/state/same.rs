//! Identity of shared values: what a hook or a component depends on is compared without a look inside.

use std::ops::Deref;
use std::rc::Rc;

/// Shared value that is equal to itself alone, whatever others hold.
#[derive(Default)]
pub(crate) struct Same<T>(pub(crate) Rc<T>);

impl<T> Deref for Same<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
