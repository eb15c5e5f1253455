//! Offer of the figures that the reader kept on this device, beside the answer of an example that nothing was changed in.

use yew::prelude::*;

use crate::browser::storage::Storage;
use crate::components::controls::button;
use crate::components::text::{changing, space};
use crate::locale::text;
use crate::state::saved_scenarios::{letter, SavedScenario, SavedScenarios};
use crate::view::{View, ViewProps};
use crate::views::more::saved_scenarios::opens;
use crate::views::more::scenario_file;

/// Offer of the scenario at the end of the list kept on the device: the reader puts that in order. Empty where none is on the device, or
/// where the figures are the reader's own already.
pub(crate) fn kept_offer(view: &View) -> Html {
    if *view.scenario() != *view.base {
        return Html::default();
    }
    html! { <KeptOffer view={view.clone()} /> }
}

#[component]
fn KeptOffer(ViewProps { view }: &ViewProps) -> Html {
    let last = use_state(|| None);
    {
        let set = last.setter();
        // Read after the page stands, and anew whenever what is kept has changed.
        use_effect_with(view.ui.kept.clone(), move |_| set.set(last_on_device()));
    }
    let Some(one) = &*last else { return Html::default() };
    let name = if one.name.is_empty() { letter(one) } else { one.name.clone() };
    html! {
        <p class="kept-offer">
            { changing(view.attr(text::KEPT_OFFER)) }{ space() }
            { button(opens(view, one), text::kept_open(view.lang, name).text(), true) }
        </p>
    }
}

/// Scenario at the end of the list on this device. `None` where there is none that can be read.
fn last_on_device() -> Option<SavedScenario> {
    let mut saved = SavedScenarios::default();
    saved.read(&scenario_file::read(&Storage::Local.read(scenario_file::KEY)?).ok()?.lines);
    saved.all.pop()
}
