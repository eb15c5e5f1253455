//! Chart of a normal year's surplus over the number of members: from how many on it has no shortfall, and where the co-op stands. Its
//! title tells from how many on the co-op pays its way, which takes more of them where starting, or a loan, is to be paid too: both
//! numbers are marked.
//!
//! Over the chart lies a slider that is not seen, as over those of "What if?".

use coop_or_gig_engine::accounts::Accounts;
use coop_or_gig_engine::coop_cases::{by_members, members_to_last};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Shared, Value};
use coop_or_gig_engine::money::{Money, Quantity};
use yew::prelude::*;

use crate::components::chart::line::{self, Frame};
use crate::components::controls::value_of;
use crate::components::table::plain_table;
use crate::format;
use crate::locale::{text, unbroken};
use crate::view::{View, ViewProps};
use crate::views::answer::field::types;
use crate::views::coop::explained_amount::{asks, Of};
use crate::views::coop::{example, explained};

/// The number of stretches that the line is drawn in.
const STRETCHES: i64 = 40;
/// A break-even further away than this many times the members is told, not drawn.
const FAR: i64 = 20;
/// The scale holds still while the members are more than this part of it.
const STILL: i64 = 50;
const FIELD: Field = Field::Shared(Shared::CoopMembers);

/// Content of a chart.
struct Chart {
    /// The number of members as it was entered: an average is no whole number.
    now: Quantity,
    /// The number of members at which a normal year has no deficit, where it is on the chart.
    even: Option<Quantity>,
    /// The number of members from which on the cash lasts too, where that takes more of them.
    lasting: Option<Quantity>,
    /// The most members shown, and the step between those that are written.
    most: i64,
    step: i64,
    /// The step between the amounts that are written.
    amounts: i64,
    /// Numbers of members, each with the surplus of a normal year.
    points: Vec<(Quantity, Money)>,
    frame: Frame,
}

impl Chart {
    /// The chart of the accounts, up to `most` members where that fits them.
    fn new(view: &View, accounts: &Accounts, most: Option<i64>) -> Self {
        let now = view.scenario().coop.members;
        // The scale goes by whole numbers.
        let up = |members: Quantity| (members.0 + Quantity::ONE.0 - 1) / Quantity::ONE.0;
        let even = match accounts.members_to_break_even {
            Threshold::AtLeast(members) | Threshold::AtMost(members) => Some(members),
            Threshold::Always | Threshold::Never => None,
        };
        let is_near = |members: &Quantity| up(*members) <= up(now).max(1).saturating_mul(FAR);
        let even = even.filter(is_near);
        let lasting = match (members_to_last(view.scenario()), even) {
            (Some(Threshold::AtLeast(members)), Some(even)) if members > even => Some(members).filter(is_near),
            _ => None,
        };
        let least = lasting.or(even).map_or(0, up);
        let wanted = (2 * up(now)).max(least * 3 / 2).max(10);
        let held = most.filter(|most| up(now).max(least) <= *most && up(now) > most / STILL);
        let step = round_step(held.unwrap_or(wanted), 8);
        let most = held.unwrap_or((wanted + step - 1) / step * step);
        let along = (0..=STRETCHES).map(|place| Quantity::whole(most * place / STRETCHES));
        let points = by_members(view.scenario(), in_order(along.chain([now]).chain(even).chain(lasting)).into_iter());
        let mut frame = Frame::holding((0, Quantity::whole(most).0), points.iter().map(|(_, surplus)| *surplus));
        // Room below for what is written there, down to a round amount: the axis of the members stands at one.
        let range = frame.y.1 - frame.y.0;
        let amounts = round_step(range, 6);
        frame.y.0 = frame.y.0.min(-range / 5).div_euclid(amounts) * amounts;
        Self { now, even, lasting, most, step, amounts, points, frame }
    }

    /// The surplus with this number of members, which is among the points.
    fn surplus(&self, members: Quantity) -> Money {
        self.points.iter().find(|(number, _)| *number == members).map_or(Money::ZERO, |(_, surplus)| *surplus)
    }

    /// True where more members leave more.
    fn rises(&self) -> bool {
        self.points.first().map(|(_, surplus)| *surplus) <= self.points.last().map(|(_, surplus)| *surplus)
    }
}

/// Numbers of members in order, each once.
fn in_order(members: impl Iterator<Item = Quantity>) -> Vec<Quantity> {
    let mut numbers: Vec<_> = members.collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// An even step that goes at most so many times into a number, and no less than two fifths as often.
fn round_step(most: i64, times: i64) -> i64 {
    let mut unit: i64 = 1;
    loop {
        for step in [1, 2, 5] {
            if unit.saturating_mul(step).saturating_mul(times) >= most {
                return unit.saturating_mul(step);
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// Finding of the chart: the members with whom the co-op pays its way as the page says it elsewhere, its cash lasting too, and those
/// who would do for a normal year alone.
pub(crate) fn finding(view: &View, accounts: &Accounts) -> AttrValue {
    let lang = view.lang;
    let normal = accounts.members_to_break_even;
    let least = |members: Quantity| text::coop_members_least(lang, format::form(members), format::quantity(members)).text();
    let said = match (members_to_last(view.scenario()).unwrap_or(normal), normal) {
        (Threshold::AtLeast(members), Threshold::AtLeast(alone)) if alone < members => {
            format!("{} {}", least(members), text::coop_members_normal(lang, format::quantity(alone)).text()).into()
        }
        (Threshold::AtLeast(members), _) => least(members),
        (Threshold::AtMost(members), _) => text::coop_members_most(lang, format::quantity(members)).text(),
        (Threshold::Never, Threshold::Never) => view.attr(text::COOP_MEMBERS_NEVER),
        (Threshold::Never, _) => view.attr(text::COOP_MEMBERS_CASH),
        (Threshold::Always, _) => view.attr(text::COOP_MEMBERS_ALWAYS),
    };
    example::found(view, said)
}

/// The chart with its finding, its slider and its table.
#[component]
pub(crate) fn Members(ViewProps { view }: &ViewProps) -> Html {
    let scale = use_mut_ref(|| None::<i64>);
    let Some(accounts) = coop_or_gig_engine::compare::accounts(view.scenario()) else { return Html::default() };
    let held = *scale.borrow();
    let chart = Chart::new(view, &accounts, held);
    *scale.borrow_mut() = Some(chart.most);
    let title = finding(view, &accounts);
    let as_table = view.text(text::AS_TABLE);
    html! {
        <figure class="coop-chart" aria-label={&title}>
            <figcaption><h3 key={&*title}>{ unbroken(title.clone()) }</h3><p class="axis-name">{ view.text(text::COOP_CHART) }</p></figcaption>
            <div class="plot">{ drawing(view, &chart) }{ slider(view, &chart) }</div>
            { axis(view, &chart) }
            <details><summary key={as_table}>{ as_table }</summary>{ table(view, &chart, &title) }</details>
            { for explained::even(view).map(|_| asks(view, Of::Even)) }
        </figure>
    }
}

/// The chart for paper: without what only the page can do.
pub(crate) fn on_paper(view: &View, accounts: &Accounts) -> Html {
    let chart = Chart::new(view, accounts, None);
    html! {
        <section class="coop-chart">
            <h2>{ unbroken(finding(view, accounts)) }</h2>
            <p class="axis-name">{ view.text(text::COOP_CHART) }</p>
            <div class="plot">{ drawing(view, &chart) }</div>
            { axis(view, &chart) }
        </section>
    }
}

fn drawing(view: &View, chart: &Chart) -> Html {
    let Chart { now, even, lasting, frame, amounts, .. } = chart;
    let zero = frame.top(0);
    let points = chart.points.iter().map(|(members, surplus)| (members.0, surplus.pence()));
    let under = points.clone().map(|(members, surplus)| (members, surplus.min(0)));
    let under = under.chain([(frame.x.1, 0), (frame.x.0, 0)]);
    let over = points.clone().map(|(members, surplus)| (members, surplus.max(0)));
    let over = over.chain([(frame.x.1, 0), (frame.x.0, 0)]);
    let lines = vec![frame.area("under", None, under), frame.area("over-zero", None, over), frame.line("surplus", points)];
    let surplus = chart.surplus(*now);
    let (here, height) = (frame.left(now.0), frame.top(surplus.pence()));
    let members = text::coop_chart_now(view.lang, format::quantity(*now)).text();
    // The two labels stand on either side of the line, and the upright only between the nought and the point: on its way to the
    // edges it would run through the other's label.
    let is_left = even.is_none_or(|even| *now >= even);
    let amount = format::pounds(view.currency(), surplus).into();
    let from = even.map(|even| {
        let words = if chart.rises() { text::coop_chart_from } else { text::coop_chart_to };
        let lines = [view.attr(text::COOP_CHART_EVEN), words(view.lang, format::quantity(even)).text()];
        let lasts = lasting.map(|members| text::coop_chart_lasts(view.lang, format::quantity(members)).text());
        let lines: Vec<_> = lines.into_iter().chain(lasts).collect();
        let x = frame.left(even.0);
        html! { <>{ line::dot("crossing", &x, zero.clone()) }{ label("even", &x, &zero, !is_left, chart.rises(), &lines) }</> }
    });
    html! {
        <svg class="lines" width="100%" height="100%" aria-hidden="true">
            { line::lines(lines) }
            { frame.rules_every(*amounts, |pence| format::short(view.currency(), Money(pence))) }
            if chart.rises() {
                <text class="side" x="100%" y={&zero} dx="-4" dy="-6" text-anchor="end">{ view.text(text::COOP_CHART_SURPLUS) }</text>
                <text class="side" x="100%" y={&zero} dx="-4" dy="16" text-anchor="end">{ view.text(text::COOP_CHART_SHORT) }</text>
            }
            <line class="now" x1={&here} x2={&here} y1={&zero} y2={&height} />
            { for lasting.map(|members| line::dot("lasting", &frame.left(members.0), frame.top(chart.surplus(members).pence()))) }
            { for from }
            { line::dot("here", &here, height.clone()) }
            { label("here", &here, &height, is_left, chart.rises(), &[members, amount]) }
        </svg>
    }
}

/// Heights of a label's lines, of which there are at most three: above its point, where the last one stands next to it, and below.
const ABOVE: [&str; 3] = ["-3.3em", "-2.1em", "-0.9em"];
const BELOW: [&str; 3] = ["1.6em", "2.8em", "4em"];

/// Label of some lines beside a point: to the left of a line that rises above it, to the right below, and for one that falls the other
/// way round. It keeps clear of the line by its own letters' height, on paper too, where they are smaller.
fn label(class: &'static str, x: &AttrValue, y: &AttrValue, is_left: bool, rises: bool, lines: &[AttrValue]) -> Html {
    let (anchor, dx) = if is_left { ("end", "-10") } else { ("start", "10") };
    let heights = if is_left == rises { &ABOVE[ABOVE.len() - lines.len()..] } else { &BELOW };
    let line = |(dy, said): (&&'static str, &AttrValue)| {
        html! { <text class={format!("label {class}")} {x} {y} {dx} dy={*dy} text-anchor={anchor} key={&**said}>{ said.clone() }</text> }
    };
    html! { <>{ for heights.iter().zip(lines).map(line) }</> }
}

/// Numbers of members along the foot of the chart.
fn axis(view: &View, chart: &Chart) -> Html {
    let tick = |members: i64| {
        html! { <text class="tick" x={chart.frame.left(Quantity::whole(members).0)} y="14" text-anchor="middle" translate="no">{ format::whole(members) }</text> }
    };
    let ticks = (0..=chart.most / chart.step).map(|place| tick(place * chart.step));
    html! {
        <div class="coop-axis" aria-hidden="true">
            <svg width="100%" height="18">{ for ticks }</svg>
            <p>{ view.text(text::COOP_CHART_MEMBERS) }</p>
        </div>
    }
}

fn slider(view: &View, chart: &Chart) -> Html {
    let oninput = types(view, FIELD).reform(|event: InputEvent| value_of(&event));
    let surplus = format::pounds(view.currency(), chart.surplus(chart.now));
    let spoken = text::coop_chart_spoken(view.lang, format::quantity(chart.now), surplus).text();
    let step = (chart.most / 500).max(1).to_string();
    html! {
        <input type="range" data-slide={FIELD.key()} min="1" max={chart.most.to_string()} {step} autocomplete="off"
            aria-label={view.text(text::SHARED_LABELS[Shared::CoopMembers as usize])} aria-valuetext={spoken}
            value={FIELD.write_plain(Value::Number(chart.now.0))} {oninput} />
    }
}

/// Table of the members written at the foot, the present number and the break-even.
fn table(view: &View, chart: &Chart, caption: &AttrValue) -> Html {
    let written = (0..=chart.most / chart.step).map(|place| Quantity::whole(place * chart.step));
    let numbers = in_order(written.chain([chart.now]).chain(chart.even).chain(chart.lasting));
    let row = |(members, surplus): (Quantity, Money)| (format::quantity(members), vec![format::pounds(view.currency(), surplus)]);
    let rows = by_members(view.scenario(), numbers.into_iter()).into_iter().map(row).collect();
    let heads = vec![view.attr(text::SHARED_LABELS[Shared::CoopMembers as usize]), view.attr(text::COOP_LINE_SURPLUS)];
    plain_table(caption, heads, rows)
}
