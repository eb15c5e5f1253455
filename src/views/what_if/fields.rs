//! Fields that stand with a chart: the figure that it is about, and others that it goes by.

use coop_or_gig_engine::field::{Field, Input, Shared};
use coop_or_gig_engine::link::PageView;
use yew::prelude::*;

use crate::view::View;
use crate::views::answer::field::{self, called, full_label, help_of};

/// Field of the figure that a chart is about; none where it stands with the reader's other figures, on the same page, and none for
/// what follows from statements.
pub(crate) fn own_field(view: &View, input: Input) -> Html {
    if view.shows(PageView::Answer) || view.scenario().follows(input) {
        return Html::default();
    }
    let field = Field::from(input);
    html! { <div class="own">{ called(view, field, full_label(view, input), help_of(view, field)) }</div> }
}

/// Fields of figures that hold for every deal.
pub(crate) fn fields(view: &View, fields: &[Shared]) -> Html {
    let field = |shared: &Shared| field::field(view, Field::Shared(*shared));
    html! { <div class="fields">{ for fields.iter().map(field) }</div> }
}
