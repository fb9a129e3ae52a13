//! Examples of the download link.

use crate::examples::{examples, messages as t};
use crate::locales::Locale;
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    language: title_download_language,
    save: title_download_save,
    list: title_download_list,
    #[hidden] long: title_long,
}

fn default() -> impl IntoView {
    view! {
        <DownloadLink href="/examples/offices.csv" label=t::download_offices() format=FileFormat::CSV bytes=186/>
    }
}

fn language() -> impl IntoView {
    view! {
        <ul>
            <li>
                <DownloadLink
                    href="/examples/photo.en.txt"
                    label=t::download_photo()
                    format=FileKind::Txt
                    bytes=529
                    language=Locale::EnCa
                />
            </li>
            <li>
                <DownloadLink
                    href="/examples/photo.fr.txt"
                    label=t::download_photo()
                    format=FileKind::Txt
                    bytes=582
                    language=Locale::FrCa
                />
            </li>
        </ul>
    }
}

fn save() -> impl IntoView {
    view! {
        <DownloadLink
            href="/examples/offices.csv"
            label=t::download_offices()
            format=FileFormat::CSV
            bytes=186
            download="offices-bureaux.csv"
        />
    }
}

fn list() -> impl IntoView {
    view! {
        <ul>
            <li>
                <DownloadLink
                    href="/examples/photo.en.txt"
                    label=t::download_photo()
                    format=FileKind::Txt
                    bytes=529
                    pages=1u32
                />
            </li>
            <li>
                <DownloadLink
                    href="/examples/offices.csv"
                    label=t::download_offices()
                    format=FileFormat::CSV
                    bytes=186
                    pages=2u32
                />
            </li>
        </ul>
    }
}

fn long() -> impl IntoView {
    view! {
        <DownloadLink
            href="/examples/photo.en.txt"
            label=t::long_label()
            format=FileKind::Txt
            bytes=123_456_789
            pages=112u32
            language=NamedLanguage::new("iu", "ᐃᓄᒃᑎᑐᑦ")
        />
    }
}
