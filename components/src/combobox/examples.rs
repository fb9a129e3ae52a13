//! Examples of the combobox.

use crate::examples::{examples, messages as t};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    hint: title_hint,
    error: title_error,
    filled: title_filled,
    many: title_many,
    groups: title_groups,
    free_text: title_free_text,
    source: title_source,
    in_form: title_in_form,
    disabled: title_disabled,
    #[hidden] not_listed: title_not_listed,
    #[hidden] max_shown: title_max_shown,
    #[hidden] source_fails: title_source_fails,
    #[hidden] long: title_long,
}

fn countries() -> Vec<ComboboxOption> {
    vec![
        ComboboxOption::new("DZ", t::combobox_algeria()),
        ComboboxOption::new("DE", t::combobox_germany()),
        ComboboxOption::new("BR", t::combobox_brazil()),
        ComboboxOption::new("CM", t::combobox_cameroon()),
        ComboboxOption::new("CA", t::combobox_canada()),
        ComboboxOption::new("CN", t::combobox_china()),
        ComboboxOption::new("CI", t::combobox_ivory_coast()).also(t::combobox_ivory_coast_also()),
        ComboboxOption::new("US", t::combobox_united_states())
            .also(t::combobox_united_states_also()),
        ComboboxOption::new("FR", t::combobox_france()),
        ComboboxOption::new("HT", t::combobox_haiti()),
        ComboboxOption::new("IN", t::combobox_india()),
        ComboboxOption::new("LB", t::combobox_lebanon()),
        ComboboxOption::new("PH", t::combobox_philippines()),
        ComboboxOption::new("VN", t::combobox_vietnam()),
    ]
}

fn languages() -> Vec<ComboboxOption> {
    vec![
        ComboboxOption::new("ar", t::combobox_arabic()),
        ComboboxOption::new("cr", t::combobox_cree()),
        ComboboxOption::new("en", t::combobox_english()),
        ComboboxOption::new("fr", t::combobox_french()),
        ComboboxOption::new("iu", t::combobox_inuktitut()),
        ComboboxOption::new("zh", t::combobox_mandarin()),
        ComboboxOption::new("oj", t::combobox_ojibwe()),
        ComboboxOption::new("pa", t::combobox_punjabi()),
        ComboboxOption::new("es", t::combobox_spanish()),
        ComboboxOption::new("tl", t::combobox_tagalog()),
    ]
}

/// What a service would ask its server for.
const CITIES: [(&str, &str); 12] = [
    ("3502", "Gatineau"),
    ("6204", "Iqaluit"),
    ("2466", "Montréal"),
    ("2458", "Mont-Saint-Hilaire"),
    ("2478", "Mont-Tremblant"),
    ("1307", "Moncton"),
    ("4706", "Moose Jaw"),
    ("3506", "Ottawa"),
    ("2423", "Québec"),
    ("2475", "Saint-Jérôme"),
    ("1001", "St. John’s"),
    ("2437", "Trois-Rivières"),
];

async fn cities(typed: String) -> Result<Vec<ComboboxOption>, Unavailable> {
    let typed = typed.to_lowercase();
    Ok(CITIES
        .iter()
        .filter(|(_, name)| name.to_lowercase().starts_with(&typed))
        .map(|(code, name)| ComboboxOption::new(*code, *name))
        .collect())
}

fn default() -> impl IntoView {
    view! { <Combobox name="country" label=t::combobox_country() options=countries()/> }
}

fn hint() -> impl IntoView {
    view! {
        <Combobox
            name="birth-country"
            label=t::combobox_country()
            hint=t::combobox_country_hint()
            options=countries()
            open_on_focus=true
        />
    }
}

fn error() -> impl IntoView {
    view! {
        <Combobox
            name="wrong-country"
            label=t::combobox_country()
            error=t::combobox_country_choose()
            required=true
            options=countries()
        />
    }
}

fn filled() -> impl IntoView {
    view! {
        <Combobox
            name="chosen-country"
            label=t::combobox_country()
            options=countries()
            values=vec![String::from("CI")]
        />
    }
}

fn many() -> impl IntoView {
    view! {
        <Combobox
            name="languages"
            kind=ComboboxKind::Many
            label=t::combobox_languages()
            hint=t::combobox_languages_hint()
            options=languages()
            values=vec![String::from("fr"), String::from("iu")]
        />
    }
}

fn groups() -> impl IntoView {
    let options = vec![
        ComboboxOption::new("gatineau", "Gatineau").group(t::combobox_quebec()),
        ComboboxOption::new("montreal", "Montréal").group(t::combobox_quebec()),
        ComboboxOption::new("trois-rivieres", "Trois-Rivières").group(t::combobox_quebec()),
        ComboboxOption::new("kingston", "Kingston").group(t::combobox_ontario()),
        ComboboxOption::new("sudbury", "Sudbury").group(t::combobox_ontario()),
        ComboboxOption::new("iqaluit", "Iqaluit").group(t::combobox_nunavut()),
    ];
    view! { <Combobox name="office" label=t::combobox_office() options/> }
}

fn free_text() -> impl IntoView {
    let options = vec![
        ComboboxOption::new("baker", t::combobox_baker()),
        ComboboxOption::new("electrician", t::combobox_electrician()),
        ComboboxOption::new("nurse", t::combobox_nurse()),
        ComboboxOption::new("teacher", t::combobox_teacher()),
        ComboboxOption::new("welder", t::combobox_welder()),
    ];
    view! {
        <Combobox
            name="occupation"
            kind=ComboboxKind::FreeText
            label=t::combobox_occupation()
            hint=t::combobox_occupation_hint()
            autocomplete=Autocomplete::OrganizationTitle
            options
        />
    }
}

fn source() -> impl IntoView {
    view! {
        <Combobox
            name="birthplace"
            label=t::combobox_city()
            hint=t::combobox_city_hint()
            source=ComboboxSource::new(cities)
        />
    }
}

fn in_form() -> impl IntoView {
    let countries = countries();
    let codes: Vec<&str> = countries.iter().map(ComboboxOption::value).collect();
    let rules = Rules::new()
        .field(
            "home-country",
            required(t::combobox_country_choose()).then(listed(&codes)),
        )
        .group("spoken", choices().required(t::combobox_languages_choose()));
    view! {
        <Form rules action=t::demo_href()>
            <ErrorSummary id="combobox-summary"/>
            <Combobox name="home-country" label=t::combobox_country() options=countries/>
            <Combobox name="spoken" kind=ComboboxKind::Many label=t::combobox_languages() options=languages()/>
            <Button label=t::send()/>
        </Form>
    }
}

fn disabled() -> impl IntoView {
    view! {
        <Combobox
            name="fixed-country"
            label=t::combobox_country()
            options=countries()
            values=vec![String::from("CA")]
            disabled=true
        />
    }
}

fn not_listed() -> impl IntoView {
    let rules = Rules::new().field("typed-country", listed(&["CA", "FR"]));
    let answers: Answers = [("typed-country", "Kanada")].into_iter().collect();
    let problems = rules.check(&answers).unwrap_err();
    view! {
        <Form rules answers problems action=t::demo_href()>
            <ErrorSummary id="combobox-summary-typed" disable_auto_focus=true/>
            <Combobox name="typed-country" label=t::combobox_country() options=countries()/>
        </Form>
    }
}

fn max_shown() -> impl IntoView {
    view! {
        <div>
            <Combobox name="first-country" label=t::combobox_country() options=countries() max_shown=5/>
            <Combobox name="short-country" label=t::combobox_second() options=countries() min_characters=2/>
        </div>
    }
}

fn source_fails() -> impl IntoView {
    let source = ComboboxSource::new(|_| async { Err(Unavailable) });
    view! { <Combobox name="lost-city" label=t::combobox_city() source/> }
}

fn long() -> impl IntoView {
    let options = vec![
        ComboboxOption::new("a", t::long_label()),
        ComboboxOption::new("b", t::long_hint()),
    ];
    view! {
        <Combobox
            name="long-choice"
            label=t::long_label()
            hint=t::long_hint()
            error=t::long_error()
            width=Width::Full
            options
        />
    }
}
