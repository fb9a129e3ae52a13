use super::{AddressParts, address_rules};
use crate::element::{IntoNode, Node, view};
use crate::field::{Field, Group, part_value};
use crate::form::{Answers, FormContext};
use crate::postal_code_input::PostalCode;
use crate::select::{SelectControl, SelectOption};
use crate::text_input::{Autocapitalize, Autocomplete, Control, Width};
use crate::textarea::Textarea;
use leptos::prelude::*;
use portage_locales::places::{Place, countries, provinces};
use portage_locales::{Text, messages};

/// The fields of one address.
pub(super) struct Fields<'a> {
    pub group: &'a Group,
    pub parts: AddressParts,
    pub of_another: bool,
    pub required: bool,
    pub mark: Option<Text>,
    pub values: Option<Signal<Answers>>,
    pub disabled: Signal<bool>,
}

impl Fields<'_> {
    /// The country first: it decides what the others are.
    pub fn view(&self) -> Node {
        let parts = self.parts;
        let country = parts.international.then(|| self.country());
        let rest = (!parts.one_block).then(|| self.split());
        let lines = parts.one_block.then(|| self.lines());
        (country, lines, rest).into_node()
    }

    fn lines(&self) -> Node {
        let name = [&self.group.name, "-lines"].concat();
        let form = FormContext::current();
        let required = self.requires(&name) || form.is_some_and(|form| form.is_required(&name));
        let usual = || match required {
            true => messages::field_required(),
            false => messages::field_optional(),
        };
        let answered = || {
            let answer = form.and_then(|form| form.answer(&name));
            Signal::stored(answer.unwrap_or_default())
        };
        view! {
            <Textarea
                value=part_value(self.values, "lines").unwrap_or_else(answered)
                name=name.clone()
                id=[&self.group.id, "-lines"].concat()
                label=messages::address_fields_lines()
                hint=messages::address_fields_lines_hint()
                required=required
                mark=self.mark.clone().unwrap_or_else(usual)
                autocomplete=Autocomplete::StreetAddress.unless(self.of_another)
                section=self.section_name()
                spellcheck=false
                disabled=self.disabled
            />
        }
    }

    fn split(&self) -> Node {
        use Autocomplete as A;
        let parts = self.parts;
        let hint = parts.or_box.then(messages::address_fields_street_hint);
        let street = self.line(
            "street",
            messages::address_fields_street(),
            hint,
            A::AddressLine1,
        );
        let unit = self.line(
            "unit",
            messages::address_fields_unit(),
            None,
            A::AddressLine2,
        );
        let post_box = parts.or_box.then(|| {
            let hint = Some(messages::address_fields_box_hint());
            self.line("box", messages::address_fields_box(), hint, A::AddressLine3)
        });
        let city = self.line(
            "city",
            messages::address_fields_city(),
            None,
            A::AddressLevel2,
        );
        let region = parts.international.then(|| {
            let label = messages::address_fields_region();
            self.line("region", label, None, A::AddressLevel1)
        });
        view! {
            {street}
            {unit}
            {post_box}
            {city}
            {self.province()}
            {region}
            {self.postal_code()}
        }
    }

    fn country(&self) -> Node {
        let others = messages::address_fields_others();
        let option = |place: Place| {
            let option = SelectOption::new(place.code(), place.text());
            // Canada stands before all others: most addresses are there.
            match place.code() {
                "CA" => option,
                _ => option.group(&others),
            }
        };
        let mut options: Vec<_> = countries().map(option).collect();
        if let Some(canada) = countries().position(|place| place.code() == "CA") {
            let canada = options.remove(canada);
            options.insert(0, canada);
        }
        let label = messages::address_fields_country();
        self.list("country", label, options, Autocomplete::Country)
    }

    fn province(&self) -> Node {
        let label = if self.parts.international {
            messages::address_fields_province_in_canada()
        } else {
            messages::address_fields_province()
        };
        let option = |place: Place| SelectOption::new(place.code(), place.text());
        let options = provinces().map(option).collect();
        self.list("province", label, options, Autocomplete::AddressLevel1)
    }

    fn postal_code(&self) -> Node {
        let (label, hint) = if self.parts.international {
            (
                messages::postal_code_input_label_either(),
                messages::address_fields_postal_code_hint(),
            )
        } else {
            (
                messages::postal_code_input_label(),
                messages::postal_code_input_hint(),
            )
        };
        let country = [&self.group.name, "-country"].concat();
        let control = PostalCode {
            country: self.parts.international.then_some(country),
            section: self.section(),
            of_another: self.of_another,
            value: part_value(self.values, "postal-code"),
            disabled: self.disabled,
            ..PostalCode::default()
        };
        control.view(self.field("postal-code", label, Some(hint)))
    }

    /// One line in words. Names of streets and cities are no spelling mistakes.
    fn line(
        &self,
        part: &'static str,
        label: Text,
        hint: Option<Text>,
        token: Autocomplete,
    ) -> Node {
        let control = Control {
            value: part_value(self.values, part),
            autocomplete: Some(token.unless(self.of_another)),
            section: self.section(),
            spellcheck: Some(false),
            autocapitalize: Some(Autocapitalize::Words),
            width: (part == "unit").then_some(Width::Chars10),
            disabled: self.disabled,
            ..Control::default()
        };
        control.view(self.field(part, label, hint))
    }

    fn list(
        &self,
        part: &'static str,
        label: Text,
        options: Vec<SelectOption>,
        token: Autocomplete,
    ) -> Node {
        let control = SelectControl {
            options,
            // No province and no country is chosen for the person.
            empty: Some(messages::select_empty()),
            sorted: true,
            value: part_value(self.values, part),
            autocomplete: Some(token.unless(self.of_another)),
            section: self.section(),
            disabled: self.disabled,
            ..SelectControl::default()
        };
        control.view(self.field(part, label, None))
    }

    fn field(&self, part: &'static str, label: Text, hint: Option<Text>) -> Field {
        let class = match part {
            "country" | "province" | "region" => ["ptg-address-fields__", part].concat().into(),
            _ => MaybeProp::default(),
        };
        let mut field = Field::part(self.group, part, label, hint, class);
        field.required |= self.requires(&field.name)
            // It is not shown of every country.
            && !(part == "province" && self.parts.international);
        field.mark = self.mark.clone();
        field
    }

    /// Whether the caller asks for the part in any case. Of a browser that refuses to send what it
    /// does not show, nobody would know why.
    fn requires(&self, name: &str) -> bool {
        self.required
            && !self.parts.or_same
            && address_rules(&self.group.name, self.parts).is_required(name)
    }

    /// Two addresses on a page are two for the browser too.
    fn section(&self) -> Option<String> {
        (!self.of_another).then(|| self.section_name())
    }

    fn section_name(&self) -> String {
        ["section-", &self.group.name].concat()
    }
}
