use super::sort;
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::{Date, Month, Number, Text};

fn columns() -> Vec<TableColumn> {
    vec![
        TableColumn::new("town", "Town").sortable(),
        TableColumn::new("people", "People").numeric().sortable(),
    ]
}

fn rows() -> Vec<TableRow> {
    let row = |town: &'static str, people: u32| TableRow::new(town, [people.into()]);
    vec![row("Alma", 30_000), row("Élan", 9), row("Zone", 200)]
}

fn plain() -> String {
    html(
        EnCa,
        || view! { <Table id="t" caption="C" columns=columns() rows=rows()/> },
    )
}

#[test]
fn a_screen_reader_knows_the_header_of_each_cell() {
    let html = plain();
    assert!(html.contains(r#"<th scope="row">Alma</th>"#), "{html}");
    assert_eq!(html.matches(r#"<th scope="col""#).count(), 2, "{html}");
    assert!(
        html.contains(r#"<td class="ptg-table__number">30,000</td>"#),
        "{html}"
    );
}

#[test]
fn a_box_that_scrolls_can_be_reached_with_the_keyboard_and_has_a_name() {
    let region = r#"aria-labelledby="t-caption" tabindex="0" class="ptg-table__scroll""#;
    assert!(plain().contains(region));
    for narrow in [Narrow::Stack, Narrow::Fit] {
        let html = html(EnCa, move || {
            view! { <Table id="t" caption="C" narrow columns=columns() rows=rows()/> }
        });
        assert!(
            !html.contains("tabindex"),
            "a stop where nothing scrolls: {html}"
        );
    }
}

#[test]
fn without_wasm_and_address_a_heading_does_not_promise_to_sort() {
    let html = plain();
    assert!(!html.contains("<button class=\"ptg-table__sort"), "{html}");
    assert!(!html.contains("aria-sort"), "{html}");
    let hint = html.find("(the headings").map(|at| &html[..at]);
    let tag = hint
        .and_then(|before| before.rsplit('<').next())
        .unwrap_or_default();
    assert!(tag.contains(" hidden"), "{html}");
}

#[test]
fn a_heading_leads_to_the_order_that_is_not_there_yet() {
    let href = |sort: TableSort| Text::from([sort.column, "-", sort.order.as_str()].concat());
    let html = html(EnCa, move || {
        view! {
            <Table
                id="t"
                caption="C"
                columns=columns()
                rows=rows()
                sort=TableSort::ascending("town")
                sort_href=href
            />
        }
    });
    assert!(html.contains(r#"href="town-descending""#), "{html}");
    assert!(html.contains(r#"href="people-ascending""#), "{html}");
    assert_eq!(
        html.matches(r#"aria-sort="ascending""#).count(),
        1,
        "{html}"
    );
}

#[test]
fn a_heading_is_named_as_its_column_because_it_is_said_with_each_cell() {
    let href = |_| Text::from("/");
    let html = html(FrCa, move || {
        view! { <Table id="t" caption="C" columns=columns() rows=rows() sort_href=href partial=true/> }
    });
    assert!(
        html.contains(r#"class="ptg-table__sort">Town<span aria-hidden="true""#),
        "{html}"
    );
}

#[test]
fn the_name_of_a_column_is_not_said_twice_where_rows_are_stacked() {
    let html = html(EnCa, || {
        view! { <Table id="t" caption="C" narrow=Narrow::Stack columns=columns() rows=rows()/> }
    });
    assert_eq!(
        html.matches(r#"<span aria-hidden="true" class="ptg-table__name">People</span>"#)
            .count(),
        3,
        "{html}"
    );
    // A stylesheet that lays a table out anew makes some browsers forget that it is one.
    for role in [
        "table",
        "rowgroup",
        "row",
        "columnheader",
        "rowheader",
        "cell",
    ] {
        assert!(
            html.contains(&["role=\"", role, "\""].concat()),
            "{role}: {html}"
        );
    }
}

#[test]
fn an_unknown_value_is_said_in_words() {
    let html = html(FrCa, || {
        let rows = vec![TableRow::new("Alma", [TableCell::nothing()])];
        view! { <Table id="t" caption="C" columns=columns() rows/> }
    });
    assert!(html.contains("Aucune donnée"), "{html}");
}

fn sorted(locale: Locale, cells: Vec<TableCell>, order: SortOrder) -> Vec<usize> {
    let rows: Vec<_> = cells
        .into_iter()
        .map(|cell| TableRow::plain([cell]))
        .collect();
    sort::order(&rows, 0, order, locale)
}

#[test]
fn numbers_are_not_sorted_as_words() {
    let cells = [9u32, 200, 30_000].map(TableCell::from).to_vec();
    assert_eq!(sorted(EnCa, cells.clone(), SortOrder::Ascending), [0, 1, 2]);
    assert_eq!(sorted(EnCa, cells, SortOrder::Descending), [2, 1, 0]);
    let decimal = vec![Number::new(15, 1).into(), Number::new(125, 2).into()];
    assert_eq!(sorted(EnCa, decimal, SortOrder::Ascending), [1, 0]);
}

#[test]
fn days_are_not_sorted_by_the_names_of_their_months() {
    let day = |month, day| TableCell::from(Date::from_calendar_date(2026, month, day).unwrap());
    let cells = vec![
        day(Month::April, 1),
        day(Month::January, 31),
        day(Month::March, 2),
    ];
    assert_eq!(sorted(EnCa, cells, SortOrder::Ascending), [1, 2, 0]);
}

#[test]
fn words_are_sorted_in_the_order_of_the_language_that_is_shown() {
    let word =
        |en: &'static str, fr: &'static str| TableCell::new(Text::each([(EnCa, en), (FrCa, fr)]));
    let cells = vec![
        word("Germany", "Allemagne"),
        word("Egypt", "Égypte"),
        word("Zambia", "Zambie"),
    ];
    assert_eq!(sorted(EnCa, cells.clone(), SortOrder::Ascending), [1, 0, 2]);
    assert_eq!(sorted(FrCa, cells, SortOrder::Ascending), [0, 1, 2]);
}

#[test]
fn what_is_not_known_stays_at_the_end_either_way() {
    let cells = vec![TableCell::nothing(), 1u32.into(), 2u32.into()];
    assert_eq!(sorted(EnCa, cells.clone(), SortOrder::Ascending), [1, 2, 0]);
    assert_eq!(sorted(EnCa, cells, SortOrder::Descending), [2, 1, 0]);
}

#[test]
fn rows_that_are_equal_stay_as_they_were() {
    let cells = vec![
        TableCell::new("b"),
        TableCell::new("a"),
        TableCell::new("b"),
    ];
    assert_eq!(sorted(EnCa, cells.clone(), SortOrder::Ascending), [1, 0, 2]);
    assert_eq!(sorted(EnCa, cells, SortOrder::Descending), [0, 2, 1]);
}
