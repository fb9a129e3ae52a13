/// The longest name that is kept, in characters; Windows and Linux have 255 at most.
const LONGEST: usize = 150;

/// A file's name as browsers write it into a form: the three characters that would end it are
/// percent signs and digits there.
pub(super) fn decoded(name: &str) -> String {
    name.replace("%22", "\"")
        .replace("%0D", "\r")
        .replace("%0A", "\n")
}

/// A file's name for people to read: without a path, and without characters that break a line or
/// turn the direction of what is read, so that `fdp.exe` does not look like `exe.pdf`. No file is
/// ever named so on our disk.
pub(super) fn plain(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let deceives = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    let name: String = name.chars().filter(|c| !deceives(*c)).collect();
    let name = name.trim();
    if name.trim_matches('.').is_empty() {
        return "file".to_owned();
    }
    let length = name.chars().count();
    if length <= LONGEST {
        return name.to_owned();
    }
    // The end says what it is.
    let start: String = name.chars().take(LONGEST / 2).collect();
    let end: String = name.chars().skip(length - LONGEST / 2).collect();
    [&start, "…", &end].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_no_part_of_a_name() {
        for name in [
            "../../etc/scan.pdf",
            "C:\\fakepath\\scan.pdf",
            "/scan.pdf",
            "a/..\\scan.pdf",
            " scan.pdf\r\n",
        ] {
            assert_eq!(plain(name), "scan.pdf", "{name}");
        }
    }

    #[test]
    fn what_is_no_name_gets_one() {
        for name in ["", "..", ".", "a/", "\u{202e}\0", "\\"] {
            assert_eq!(plain(name), "file", "{name:?}");
        }
    }

    #[test]
    fn a_name_does_not_read_backwards() {
        assert_eq!(plain("scan\u{202e}fdp.exe"), "scanfdp.exe");
    }

    #[test]
    fn a_long_name_keeps_its_end() {
        let name = ["é".repeat(400), ".pdf".into()].concat();
        let short = plain(&name);
        assert!(short.chars().count() <= LONGEST + 1 && short.ends_with(".pdf"));
    }

    #[test]
    fn the_name_of_a_part_cannot_be_ended_from_within() {
        assert_eq!(decoded("a%22b%0D%0A.pdf"), "a\"b\r\n.pdf");
        assert_eq!(decoded("100%.pdf"), "100%.pdf");
    }
}
