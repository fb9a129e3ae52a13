//! Measures a thousand fields in Chromium, mounted by Portage and by hand. Run by
//! `cargo xtask bench`, which builds the page.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use portage_tests::browser::{Browser, Opening, Tab};
use portage_tests::site::FolderServer;
use serde::Deserialize;

const USAGE: &str = "portage-bench --site FOLDER [--runs N] [--fields N]";
/// The first runs compile and warm up, and are not counted.
const WARM_UP: usize = 3;

#[derive(Clone, Copy, Default, Deserialize)]
struct Time {
    script: f64,
    all: f64,
}

#[derive(Deserialize)]
struct Run {
    mount: Time,
    switch: Time,
    back: Time,
}

struct Options {
    site: PathBuf,
    runs: usize,
    fields: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let options = read(std::env::args().skip(1))?;
    let server = FolderServer::start(&options.site).await?;
    let browser = Browser::launch().await?;
    let measured = measure(&browser, server.origin(), &options).await;
    let version = browser.version().to_owned();
    browser.close().await?;
    let [portage, by_hand] = measured?;
    println!(
        "{} fields, median of {} runs, {version}, in milliseconds:\n",
        options.fields, options.runs
    );
    print!("{}", table(&portage, &by_hand));
    Ok(())
}

fn read(mut arguments: impl Iterator<Item = String>) -> Result<Options> {
    let (mut site, mut runs, mut fields) = (None, 15, 1000);
    while let Some(name) = arguments.next() {
        let value = arguments
            .next()
            .with_context(|| format!("{name} needs a value; {USAGE}"))?;
        match name.as_str() {
            "--site" => site = Some(PathBuf::from(value)),
            "--runs" => runs = value.parse().context(USAGE)?,
            "--fields" => fields = value.parse().context(USAGE)?,
            _ => bail!("there is no option {name}; {USAGE}"),
        }
    }
    ensure!(runs > 0 && fields > 0, "nothing to measure; {USAGE}");
    Ok(Options {
        site: site.context(USAGE)?,
        runs,
        fields,
    })
}

/// The runs of both sides, which take turns: what else the machine does falls on both.
async fn measure(browser: &Browser, origin: &str, options: &Options) -> Result<[Vec<Run>; 2]> {
    let tab = browser.tab().await?;
    tab.open(&format!("{origin}/index.html"), Opening::Parsed)
        .await?;
    let ready = "document.documentElement.dataset.ready === 'bench'";
    if let Err(error) = tab.wait_for(ready, "the page of the benchmark").await {
        return Err(error.context(tab.complaints().join("; ")));
    }
    let different: Option<[String; 2]> = tab.evaluate("outline(5)").await?;
    if let Some([portage, by_hand]) = different {
        bail!(
            "the two pages are not the same, so that their times say nothing.\n  \
             Portage: {portage}\n  by hand: {by_hand}\nBring tests/bench/dom.js up to date."
        );
    }
    let mut runs = [Vec::new(), Vec::new()];
    for round in 0..WARM_UP + options.runs {
        for (side, runs) in ["portage", "dom"].into_iter().zip(&mut runs) {
            let run = once(&tab, side, options.fields).await?;
            if round >= WARM_UP {
                runs.push(run);
            }
        }
    }
    tab.close().await?;
    Ok(runs)
}

async fn once(tab: &Tab, side: &str, fields: usize) -> Result<Run> {
    tab.evaluate(&format!("bench({side:?}, {fields})"))
        .await
        .with_context(|| format!("measuring {side}"))
}

fn table(portage: &[Run], by_hand: &[Run]) -> String {
    type Pick = fn(&Run) -> f64;
    let rows: [(&str, Pick); 6] = [
        ("mount", |run| run.mount.all),
        ("  script alone", |run| run.mount.script),
        ("switch to French", |run| run.switch.all),
        ("  script alone", |run| run.switch.script),
        ("switch back", |run| run.back.all),
        ("  script alone", |run| run.back.script),
    ];
    let mut text = String::from(
        "|                  | Portage | by hand | ratio |\n\
         |:-----------------|--------:|--------:|------:|\n",
    );
    for (name, pick) in rows {
        let [portage, by_hand] = [portage, by_hand].map(|runs| median(runs.iter().map(pick)));
        text.push_str(&format!(
            "| {name:<16} | {portage:>7.1} | {by_hand:>7.1} | {:>5.1} |\n",
            portage / by_hand.max(0.1)
        ));
    }
    text
}

fn median(times: impl Iterator<Item = f64>) -> f64 {
    let mut times: Vec<f64> = times.collect();
    times.sort_by(f64::total_cmp);
    let middle = times.len() / 2;
    match times.len() % 2 {
        0 => (times[middle - 1] + times[middle]) / 2.0,
        _ => times[middle],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_run_does_not_become_the_result() {
        assert_eq!(median([5.0, 900.0, 4.0].into_iter()), 5.0);
        assert_eq!(median([1.0, 2.0, 3.0, 900.0].into_iter()), 2.5);
    }

    #[test]
    fn the_ratio_is_that_of_the_medians() {
        let run = |all: f64| Run {
            mount: Time { script: 1.0, all },
            switch: Time::default(),
            back: Time::default(),
        };
        let table = table(&[run(30.0), run(10.0), run(20.0)], &[run(10.0)]);
        assert!(
            table.contains("| mount            |    20.0 |    10.0 |   2.0 |"),
            "{table}"
        );
    }

    #[test]
    fn a_misspelt_option_is_not_taken_for_a_default() {
        let read = |line: &str| read(line.split_whitespace().map(str::to_owned));
        assert!(read("--site a --run 3").is_err());
        assert!(read("--runs 3").is_err());
        assert_eq!(read("--site a --runs 3").unwrap().runs, 3);
    }
}
