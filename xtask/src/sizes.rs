//! What a page costs to download.

use std::fmt::Write;
use std::fs;
use std::io;
use std::iter::Sum;
use std::ops::Add;
use std::path::{Path, PathBuf};

/// Bytes of a file as it is, and as the server sends it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Bytes without compression.
    pub raw: u64,
    /// Bytes of the gzip file beside it.
    pub gzip: u64,
    /// Bytes of the brotli file beside it.
    pub brotli: u64,
}

impl Size {
    /// The size of a file of the site, and of the `.gz` and `.br` beside it.
    ///
    /// # Errors
    /// When one of the three is missing.
    pub fn of(path: &Path) -> io::Result<Self> {
        let bytes = |ending: &str| {
            let path = PathBuf::from(format!("{}{ending}", path.display()));
            fs::metadata(&path)
                .map(|metadata| metadata.len())
                .map_err(|error| {
                    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
                })
        };
        Ok(Self {
            raw: bytes("")?,
            gzip: bytes(".gz")?,
            brotli: bytes(".br")?,
        })
    }
}

impl Add for Size {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

impl Sum for Size {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), Add::add)
    }
}

/// A line of the table.
pub struct Row {
    /// What is measured.
    pub name: &'static str,
    /// How large it is.
    pub size: Size,
    /// The most that it may be with brotli, in kilobytes.
    pub goal: Option<u64>,
}

/// The rows as a Markdown table, in kilobytes of 1000 bytes.
pub fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "|                     |  raw KB | gzip KB | brotli KB | goal, brotli      |\n\
         |:--------------------|--------:|--------:|----------:|:------------------|\n",
    );
    for Row { name, size, goal } in rows {
        let goal = goal.map(|goal| told(goal, size.brotli)).unwrap_or_default();
        let [raw, gzip, brotli] = [size.raw, size.gzip, size.brotli].map(kilobytes);
        // Writing into a String cannot fail.
        let _ = writeln!(
            text,
            "| {name:<19} | {raw:>7} | {gzip:>7} | {brotli:>9} | {goal:<17} |"
        );
    }
    text
}

fn told(goal: u64, bytes: u64) -> String {
    match bytes.checked_sub(goal * 1000) {
        None | Some(0) => format!("≤ {goal}: met"),
        Some(over) => format!("≤ {goal}: {} over", kilobytes(over.max(100))),
    }
}

/// One decimal, rounded up: a goal must not look met by rounding.
fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &'static str, brotli: u64, goal: Option<u64>) -> Row {
        Row {
            name,
            size: Size {
                raw: 250_000,
                gzip: 100_001,
                brotli,
            },
            goal,
        }
    }

    #[test]
    fn columns_line_up_and_goals_are_told() {
        let rows = [
            row("CSS", 8_000, Some(8)),
            row("JavaScript", 5_540, None),
            row("JavaScript + wasm", 90_001, Some(90)),
        ];
        assert_eq!(
            table(&rows),
            "\
|                     |  raw KB | gzip KB | brotli KB | goal, brotli      |
|:--------------------|--------:|--------:|----------:|:------------------|
| CSS                 |   250.0 |   100.1 |       8.0 | ≤ 8: met          |
| JavaScript          |   250.0 |   100.1 |       5.6 |                   |
| JavaScript + wasm   |   250.0 |   100.1 |      90.1 | ≤ 90: 0.1 over    |
"
        );
    }

    #[test]
    fn a_file_without_its_compressed_copies_has_no_size() {
        let path = std::env::temp_dir().join(format!("portage-size-{}.js", std::process::id()));
        fs::write(&path, "let x").unwrap();
        let error = Size::of(&path).unwrap_err().to_string();
        fs::remove_file(&path).unwrap();
        assert!(error.contains(".js.gz: "), "{error}");
    }
}
