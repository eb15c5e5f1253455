//! Amounts of the view of the co-op's accounts that explain themselves, and the buttons that ask for it.

use coop_or_gig_engine::accounts::Row;
use coop_or_gig_engine::coop_cases::Case;
use yew::prelude::*;

use crate::components::controls::button;
use crate::locale::text;
use crate::view::View;
use crate::views::why::label;

/// Amount of the accounts that explains itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// A row, year by year.
    Row(Row),
    /// The part of sales that goes to the workers.
    Payout,
    /// The surplus of a normal year.
    Normal,
    /// The least that the co-op needs.
    Need,
    /// The capital that is still to be raised.
    Missing,
    /// The capital that is left over.
    LeftOver,
    /// The members with whom a normal year breaks even.
    Even,
    /// The year at whose end starting is earned back.
    EarnedBack,
    /// A case.
    Case(Case),
}

impl Of {
    fn all() -> impl Iterator<Item = Self> {
        let rest = [Self::Payout, Self::Normal, Self::Need, Self::Missing, Self::LeftOver, Self::Even, Self::EarnedBack];
        Row::all().map(Self::Row).chain(rest).chain(Case::ALL.into_iter().map(Self::Case))
    }

    /// The amount with this key. `None` where none has it.
    pub(crate) fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|of| of.key() == key)
    }

    /// Key of the amount. Never renamed.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Row(row) => row.explained(),
            Self::Payout => "accounts-payout",
            Self::Normal => "accounts-normal-year",
            Self::Need => "accounts-need",
            Self::Missing => "accounts-missing",
            Self::LeftOver => "accounts-left-over",
            Self::Even => "accounts-break-even",
            Self::EarnedBack => "accounts-earned-back",
            Self::Case(case) => case.explained(),
        }
    }
}

/// Label of an amount, as a button that explains it.
pub(crate) fn why(view: &View, of: Of, name: AttrValue) -> Html {
    label::why(view, of.key(), name)
}

/// Question that is answered by the explanation of an amount.
pub(crate) fn asks(view: &View, of: Of) -> Html {
    let asks = view.later().map(|later| button((later.explains)(view, of.key()), view.attr(text::WHY), true));
    html! { <p class="steps">{ for asks }</p> }
}
