//! The list of proposals under a field, in groups.

use leptos::prelude::*;

use super::proposal::{Proposal, Sign};
use crate::i18n::use_i18n;
use crate::map::Glyph;
use crate::ui::kit::{Combobox, Icon, marked};

/// The list; hidden while it is closed or empty.
#[component]
pub fn ProposalList(
    /// The field it belongs to.
    list: Combobox,
    /// The proposals, those with the same heading together.
    proposals: Memo<Vec<Proposal>>,
    /// Whether it is shown.
    #[prop(into)]
    shown: Signal<bool>,
    /// Takes a proposal, by its place.
    on_pick: Callback<usize>,
) -> impl IntoView {
    let i18n = use_i18n();
    let groups = move || {
        let mut groups: Vec<(&'static str, Vec<(usize, Proposal)>)> = Vec::new();
        for (index, proposal) in proposals.get().into_iter().enumerate() {
            match groups.last_mut() {
                Some((heading, group)) if *heading == proposal.heading => group.push((index, proposal)),
                _ => groups.push((proposal.heading, vec![(index, proposal)])),
            }
        }
        let groups = groups.into_iter().enumerate().map(|(number, (heading, group))| {
            let id = format!("{}-group-{number}", list.id);
            let named_by = id.clone();
            let options = group.into_iter().map(|(index, proposal)| option(list, index, proposal, on_pick));
            view! {
                <div class="proposals__group" role="group" aria-labelledby=named_by>
                    <p class="proposals__heading" role="presentation" id=id>
                        {heading}
                    </p>
                    {options.collect_view()}
                </div>
            }
        });
        groups.collect_view()
    };
    view! {
        <div
            class="proposals"
            id=list.id
            role="listbox"
            aria-label=i18n.more().tr(|p| p.palette.proposals)
            hidden=move || !shown.get()
        >
            {groups}
        </div>
    }
}

fn option(list: Combobox, index: usize, proposal: Proposal, on_pick: Callback<usize>) -> impl IntoView {
    let sign = match proposal.sign {
        Sign::Kind(kind) => view! { <Glyph kind size=18 indicative=false /> }.into_any(),
        Sign::Icon(icon) => view! { <Icon name=icon /> }.into_any(),
    };
    view! {
        <div
            class="proposal"
            role="option"
            id=list.option_id(index)
            aria-selected=move || list.is_active(index)
            // Before the field loses the focus and the list goes away.
            on:mousedown=move |event| {
                event.prevent_default();
                on_pick.run(index);
            }
        >
            <span class="proposal__sign">{sign}</span>
            <span class="proposal__name" lang=proposal.lang>
                {marked(&proposal.name, &proposal.found)}
            </span>
            <span class="proposal__detail">{proposal.detail}</span>
        </div>
    }
}
