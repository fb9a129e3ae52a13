//! Examples of the table.

use crate::examples::{examples, messages as t};
use crate::locales::format::{Currency, Money};
use crate::locales::{Date, Month, Text, places};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    sortable: title_table_sortable,
    links: title_table_links,
    pages: title_table_pages,
    stack: title_table_stack,
    totals: title_table_totals,
    empty: title_table_empty,
    #[hidden] partial: title_table_partial,
    #[hidden] empty_stack: title_table_empty,
    #[hidden] long: title_long,
}

fn dollars(amount: i64) -> TableCell {
    Money::dollars(amount, Currency::Cad).into()
}

fn office_columns() -> Vec<TableColumn> {
    vec![
        TableColumn::new("office", t::table_office()).sortable(),
        TableColumn::new("province", t::table_province()).sortable(),
        TableColumn::new("opened", t::table_opened()).sortable(),
        TableColumn::new("wait", t::table_wait())
            .numeric()
            .sortable(),
    ]
}

fn offices() -> Vec<TableRow> {
    let office = |name: &'static str, province: &str, year, wait: Option<u32>| {
        let province = places::province(province).map(places::Place::text);
        let opened = Date::from_calendar_date(year, Month::May, 1).expect("a day of the calendar");
        TableRow::new(
            name,
            [
                province.map_or_else(TableCell::nothing, TableCell::from),
                opened.into(),
                wait.map_or_else(TableCell::nothing, TableCell::from),
            ],
        )
    };
    vec![
        office("Edmonton", "AB", 1999, Some(35)),
        office("Eston", "SK", 2004, None),
        office("Iqaluit", "NU", 2012, Some(10)),
        office("L’Étang-du-Nord", "QC", 2021, Some(5)),
        office("Montréal", "QC", 1987, Some(120)),
        office("Saint-Jérôme", "QC", 2015, Some(40)),
        office("Saint John", "NB", 1992, Some(15)),
        office("Trois-Rivières", "QC", 1994, Some(9)),
    ]
}

fn default() -> impl IntoView {
    let columns = vec![
        TableColumn::new("way", t::table_way()),
        TableColumn::new("days", t::table_days()).numeric(),
        TableColumn::new("fee", t::table_fee()).numeric(),
    ];
    let rows = vec![
        TableRow::new(t::table_online(), [10u32.into(), dollars(160)]),
        TableRow::new(t::table_mail(), [20u32.into(), dollars(160)]),
        TableRow::new(t::table_in_person(), [2u32.into(), dollars(270)]),
    ];
    view! { <Table id="times" caption=t::table_times() narrow=Narrow::Fit columns rows/> }
}

fn sortable() -> impl IntoView {
    view! {
        <Table
            id="offices"
            caption=t::table_offices()
            columns=office_columns()
            rows=offices()
            sort=TableSort::ascending("office")
            filter=true
        />
    }
}

fn links() -> impl IntoView {
    let href = |sort: TableSort| {
        Text::computed(move |locale| {
            let page = t::demo_href().get(locale);
            [&*page, "?sort=", sort.column, "-", sort.order.as_str()]
                .concat()
                .into()
        })
    };
    view! {
        <Table
            id="offices-of-server"
            caption=t::table_offices_served()
            columns=office_columns()
            rows=offices()
            sort=TableSort::ascending("office")
            sort_href=href
        />
    }
}

fn pages() -> impl IntoView {
    view! {
        <Table
            id="offices-in-pages"
            caption=t::table_offices_paged()
            columns=office_columns()
            rows=offices()
            filter=true
            page_size=3usize
        />
    }
}

fn stack() -> impl IntoView {
    let columns = vec![
        TableColumn::new("permit", t::table_permit()).sortable(),
        TableColumn::new("expires", t::table_expires()).sortable(),
        TableColumn::new("fee", t::table_fee()).numeric(),
        TableColumn::new("next", t::table_next_step()),
    ];
    let day = |month| Date::from_calendar_date(2027, month, 31).expect("a day of the calendar");
    let renew = |label| Anchor::new(t::demo_href(), label).into();
    let rows = vec![
        TableRow::new(
            t::table_fishing(),
            [
                day(Month::March).into(),
                dollars(26),
                renew(t::table_renew_fishing()),
            ],
        ),
        TableRow::new(
            t::table_camping(),
            [
                day(Month::August).into(),
                dollars(12),
                renew(t::table_renew_camping()),
            ],
        ),
        TableRow::new(
            t::table_firewood(),
            [
                day(Month::December).into(),
                dollars(9),
                TableCell::nothing(),
            ],
        ),
    ];
    view! { <Table id="permits" caption=t::table_permits() narrow=Narrow::Stack columns rows/> }
}

fn totals() -> impl IntoView {
    let columns = vec![
        TableColumn::new("quarter", t::table_quarter()),
        TableColumn::new("received", t::table_received()).numeric(),
        TableColumn::new("on-time", t::table_on_time()).numeric(),
    ];
    let quarter = |name: &'static str, received: u32, on_time: u32| {
        TableRow::new(name, [received.into(), on_time.into()])
    };
    let rows = vec![
        quarter("1", 12_480, 11_902),
        quarter("2", 18_213, 16_004),
        quarter("3", 9_657, 9_655),
        quarter("4", 11_020, 10_871),
    ];
    let total = TableRow::new(t::table_year(), [51_370u32.into(), 48_432u32.into()]);
    view! {
        <Table
            id="applications"
            caption=t::table_applications()
            narrow=Narrow::Fit
            columns
            rows
            footer=vec![total]
        />
    }
}

fn empty() -> impl IntoView {
    let columns = vec![
        TableColumn::new("permit", t::table_permit()).sortable(),
        TableColumn::new("expires", t::table_expires()),
    ];
    view! {
        <Table
            id="no-permits"
            caption=t::table_permits()
            narrow=Narrow::Fit
            columns
            rows=vec![]
            empty=t::table_no_permits()
        />
    }
}

fn empty_stack() -> impl IntoView {
    let columns = vec![
        TableColumn::new("permit", t::table_permit()),
        TableColumn::new("expires", t::table_expires()),
    ];
    view! { <Table id="no-permits-in-rows" caption=t::table_permits() narrow=Narrow::Stack columns rows=vec![]/> }
}

fn partial() -> impl IntoView {
    view! {
        <Table
            id="offices-in-part"
            caption=t::table_offices()
            caption_hidden=true
            columns=office_columns()
            rows=offices()
            partial=true
        />
    }
}

fn long() -> impl IntoView {
    let columns = vec![
        TableColumn::new("office", t::long_label()).sortable(),
        TableColumn::new("received", t::table_received())
            .numeric()
            .sortable(),
        TableColumn::new("how", t::long_label()),
    ];
    let cells = || [1_234_567u32.into(), t::table_long_cell().into()];
    let rows = vec![
        TableRow::new(t::table_long_cell(), cells()),
        TableRow::plain(["Iqaluit".into(), 8u32.into(), TableCell::nothing()]),
    ];
    view! { <Table id="long-table" caption=t::table_long() narrow=Narrow::Stack columns rows/> }
}
