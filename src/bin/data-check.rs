//! The curator's command: checks the catalogue's files, and writes the opening and the plain page made of them.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::json;
use togys::data::check::{Files, Report, check};
use togys::data::opening::write_opening;
use togys::data::{EXHIBITS, FACTS, HUBS, INDICATORS, PROJECTS, SOURCES, Severity, VOCABULARY, plain};

const USAGE: &str = "\
data-check [FOLDER] [--map FOLDER] [--strict] [--quiet] [--json]
           [--plain FILE] [--plain-check FILE] [--opening FILE] [--opening-check FILE]

Checks the catalogue in FOLDER (public/data) and names every problem, with what would be right.
  --map FOLDER        the map files, for the region outlines (public/map)
  --strict            advice, too, makes the check fail
  --quiet             only errors and counts, no advice
  --json              the report as JSON
  --plain FILE        writes the plain HTML page of the catalogue
  --plain-check FILE  fails if that page is not what the catalogue gives
  --opening FILE      writes the opening: what the first view lists of the catalogue
  --opening-check FILE  fails if that file is not what the catalogue gives";

struct Options {
    data: PathBuf,
    map: PathBuf,
    strict: bool,
    quiet: bool,
    json: bool,
    plain: Option<PathBuf>,
    plain_check: Option<PathBuf>,
    opening: Option<PathBuf>,
    opening_check: Option<PathBuf>,
}

fn main() -> ExitCode {
    let options = match options(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("{message}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn options(mut words: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options {
        data: PathBuf::from("public/data"),
        map: PathBuf::from("public/map"),
        strict: false,
        quiet: false,
        json: false,
        plain: None,
        plain_check: None,
        opening: None,
        opening_check: None,
    };
    while let Some(word) = words.next() {
        let mut path = || words.next().map(PathBuf::from).ok_or(format!("{word} needs a path"));
        match word.as_str() {
            "--map" => options.map = path()?,
            "--plain" => options.plain = Some(path()?),
            "--plain-check" => options.plain_check = Some(path()?),
            "--opening" => options.opening = Some(path()?),
            "--opening-check" => options.opening_check = Some(path()?),
            "--strict" => options.strict = true,
            "--quiet" => options.quiet = true,
            "--json" => options.json = true,
            _ if word.starts_with('-') => return Err(format!("{word} is not an option")),
            _ => options.data = PathBuf::from(word),
        }
    }
    Ok(options)
}

/// Whether all is well.
fn run(options: &Options) -> Result<bool, String> {
    let read = |name: &str| {
        let path = options.data.join(name);
        fs::read(&path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
    };
    let (vocabulary, hubs, sources, projects) = (read(VOCABULARY)?, read(HUBS)?, read(SOURCES)?, read(PROJECTS)?);
    let (facts, exhibits, indicators) = (read(FACTS)?, read(EXHIBITS)?, read(INDICATORS)?);
    let base_map = fs::read(options.map.join("base.json")).ok();
    let report = check(&Files {
        vocabulary: &vocabulary,
        hubs: &hubs,
        sources: &sources,
        projects: &projects,
        facts: &facts,
        exhibits: &exhibits,
        indicators: &indicators,
        base_map: base_map.as_deref(),
    });
    if options.json {
        say(&format!("{:#}\n", as_json(&report)));
    } else {
        say(&as_lines(&report, options, base_map.is_some()));
    }
    let fails = report.has_errors() || (options.strict && !report.problems.is_empty());
    let catalogue = &report.catalogue;
    let is_page_right =
        made("--plain", options.plain.as_deref(), options.plain_check.as_deref(), || plain::page(catalogue))?;
    let is_opening_right =
        made("--opening", options.opening.as_deref(), options.opening_check.as_deref(), || write_opening(catalogue))?;
    Ok(is_page_right && is_opening_right && !fails)
}

/// Writes to the output; a reader that has gone away (`| head`) is no failure.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn as_lines(report: &Report, options: &Options, has_map: bool) -> String {
    let folder = options.data.display();
    let mut lines = Vec::new();
    lines.extend(report.unreadable.iter().map(|(file, error)| format!("{folder}/{file} {error}")));
    for problem in &report.problems {
        let is_advice = problem.severity == Severity::Advice;
        if !is_advice || !options.quiet {
            lines.push(format!("{}{folder}/{problem}", if is_advice { "advice: " } else { "" }));
        }
    }
    if !has_map {
        let map = options.map.display();
        lines.push(format!("no base.json in {map}: coordinates were not checked against the regions"));
    }
    let it = &report.catalogue;
    let (hubs, projects, facts, sources) = (it.hubs().len(), it.projects().len(), it.facts().len(), it.sources().len());
    let exhibits = it.exhibits().len();
    let indicators = report.indicators.all.len();
    lines.push(format!(
        "{hubs} hubs, {projects} projects, {facts} facts, {exhibits} exhibits, {indicators} indicators, {sources} sources"
    ));
    for ((severity, kind), count) in report.counts() {
        lines.push(format!("{count:>6} {kind} ({})", severity_word(severity)));
    }
    if report.problems.is_empty() && report.unreadable.is_empty() {
        lines.push("nothing is wrong".to_owned());
    }
    lines.push(String::new());
    lines.join("\n")
}

const fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Skipped => "record not shown",
        Severity::Kept => "part not shown",
        Severity::Wrong => "wrong",
        Severity::Advice => "advice",
    }
}

fn as_json(report: &Report) -> serde_json::Value {
    let problems: Vec<_> = report
        .problems
        .iter()
        .map(|problem| {
            json!({
                "file": problem.file, "line": problem.line, "record": problem.record, "field": problem.field,
                "kind": problem.kind.key(), "severity": severity_word(problem.severity), "message": problem.kind.to_string(),
            })
        })
        .collect();
    let unreadable: Vec<_> =
        report.unreadable.iter().map(|(file, error)| json!({ "file": file, "message": error.to_string() })).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for ((_, kind), count) in report.counts() {
        *counts.entry(kind).or_insert(0) += count;
    }
    json!({ "problems": problems, "unreadable": unreadable, "counts": counts })
}

/// Writes or checks a file that is made of the catalogue, with the option that writes it. Whether it is as it should be.
fn made(option: &str, write: Option<&Path>, check: Option<&Path>, text: impl Fn() -> String) -> Result<bool, String> {
    let said = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(path) = write {
        fs::write(path, text()).map_err(|error| said(path, error))?;
    }
    if let Some(path) = check {
        let now = fs::read_to_string(path).map_err(|error| said(path, error))?;
        if now != text() {
            say(&format!("{0} is not up to date → run data-check {option} {0}\n", path.display()));
            return Ok(false);
        }
    }
    Ok(true)
}
