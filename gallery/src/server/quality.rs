/// Items of a header such as `br;q=0.8, gzip`, in lower case, each with its weight in
/// thousandths. A weight that cannot be read counts as nothing: better too little than wrong.
pub(super) fn weighted(header: &str) -> impl Iterator<Item = (String, u16)> {
    header.split(',').filter_map(|item| {
        let mut parts = item.split(';').map(str::trim);
        let name = parts
            .next()
            .filter(|name| !name.is_empty())?
            .to_ascii_lowercase();
        let weight =
            parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        Some((name, weight.map_or(1000, thousandths)))
    })
}

/// A weight has at most three decimals (RFC 9110, 12.4.2).
fn thousandths(weight: &str) -> u16 {
    let (whole, decimals) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = decimals.len() <= 3 && decimals.bytes().all(|byte| byte.is_ascii_digit());
    let decimals: u16 = if digits {
        format!("{decimals:0<3}").parse().unwrap_or(0)
    } else {
        return 0;
    };
    match whole {
        "0" => decimals,
        "1" if decimals == 0 => 1000,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: &str) -> Vec<(String, u16)> {
        weighted(header).collect()
    }

    #[test]
    fn a_weight_is_read_and_is_one_where_none_is_given() {
        assert_eq!(
            read("br, GZIP;q=0.85 , *; q=0"),
            [("br".into(), 1000), ("gzip".into(), 850), ("*".into(), 0)]
        );
    }

    #[test]
    fn a_broken_weight_counts_as_nothing() {
        for broken in ["2", "1.001", "0.1234", "-1", "0.é", "", "NaN", "1.x", "0,5"] {
            assert_eq!(
                read(&["br;q=", broken].concat())[0],
                ("br".into(), 0),
                "{broken}"
            );
        }
    }

    #[test]
    fn nothing_is_read_from_nothing() {
        assert_eq!(read(" , ;q=1,, "), []);
    }
}
