//! iCalendar (RFC 5545): days to remember as a file that any calendar program opens.

use crate::calendar::{Day, Instant};
use crate::language::{Language, one_line};
use crate::law::Stamp;
use crate::wire::input_output;
use chrono::{Datelike, NaiveDate, Timelike};

input_output! {
    /// Calendar event (kalenderhändelse): something that falls on a day.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CalendarEvent {
        /// The day; the event lasts the whole of it.
        pub on: Day,
        /// What it is.
        pub what: String,
        /// The fact that it comes from, by its path in the dossier, where there is one.
        pub path: Option<String>,
        /// What it is found again by (nyckel), so that a calendar program moves or renames the event
        /// in place of adding one; absent: the day and what it is.
        pub key: Option<String>,
        /// More about it (beskrivning), lines ended by LF.
        pub description: Option<String>,
    }
}

impl CalendarEvent {
    /// Something on a day.
    #[must_use]
    pub const fn new(on: Day, what: String) -> Self {
        Self { on, what, path: None, key: None, description: None }
    }

    /// Comes from a fact, by its path.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Is found again by a key.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Says more.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The most octets of a line, its end not counted (RFC 5545, section 3.1).
const LINE_OCTETS: usize = 75;

/// The events as a calendar file (kalenderfil, iCalendar).
///
/// All-day events in the order given; an event that is given twice is written once. The UID
/// comes from the key, else from what and on alone, so that a calendar program updates the event
/// when the file is read again; of two different events with one key the first is written. Lines end in CRLF and are folded at 75 octets between characters.
/// `stamped_at` is when the file is made; the library has no clock.
///
/// ```
/// use anbud::calendar::Instant;
/// use anbud::interchange::{CalendarEvent, to_ics};
///
/// let events = [CalendarEvent::new("2023-12-31".parse()?, "Säg upp avtalet; Lotsen".to_owned())];
/// let file = to_ics(&events, Instant::parse("2023-06-01T10:00:00+02:00")?);
/// assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
/// assert!(file.contains("\r\nDTSTAMP:20230601T080000Z\r\n"));
/// assert!(file.contains("\r\nDTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240101\r\n"));
/// assert!(file.contains("\r\nSUMMARY:Säg upp avtalet\\; Lotsen\r\n"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[must_use]
pub fn to_ics(events: &[CalendarEvent], stamped_at: Instant) -> String {
    calendar_file(events.iter().map(|event| (event, &[][..])), stamped_at)
}

/// The events as a calendar file (kalenderfil) that reminds (påminner) so many days before.
///
/// As [`to_ics`]; an event is reminded of at the start of each of these days before its own, or
/// not at all where the list is empty.
///
/// ```
/// use anbud::calendar::Instant;
/// use anbud::interchange::{CalendarEvent, to_ics_with_alarms};
///
/// let event = CalendarEvent::new("2023-12-31".parse()?, "Säg upp avtalet".to_owned());
/// let file = to_ics_with_alarms(&[(event, vec![30, 7])], Instant::parse("2023-06-01T10:00:00+02:00")?);
/// assert!(file.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Säg upp avtalet\r\nTRIGGER:-P30D\r\nEND:VALARM"));
/// assert_eq!(file.matches("BEGIN:VALARM").count(), 2);
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[must_use]
pub fn to_ics_with_alarms(events: &[(CalendarEvent, Vec<u32>)], stamped_at: Instant) -> String {
    calendar_file(events.iter().map(|(event, days)| (event, days.as_slice())), stamped_at)
}

/// A calendar file (kalenderfil) of these functions with the stamp as its description (RFC 7986).
///
/// ```
/// use anbud::calendar::Instant;
/// use anbud::interchange::{stamped_ics, to_ics};
/// use anbud::language::Language;
/// use anbud::law::LawBook;
///
/// let file = to_ics(&[], Instant::parse("2023-06-01T10:00:00+02:00")?);
/// let stamp = LawBook::built_in().stamp()?;
/// assert!(stamped_ics(&file, &stamp, Language::Swedish).contains("\r\nDESCRIPTION:anbud "));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[must_use]
pub fn stamped_ics(file: &str, stamp: &Stamp, language: Language) -> String {
    let (before, after) = file.split_once(FIRST_LINES).unwrap_or(("", file));
    let mut out = [before, FIRST_LINES].concat();
    push_line(&mut out, &["DESCRIPTION:", &escaped(&stamp.footer(language))].concat());
    out + after
}

/// What every file begins with.
const FIRST_LINES: &str =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//anbud//anbud//SV\r\nCALSCALE:GREGORIAN\r\n";

fn calendar_file<'a>(
    events: impl Iterator<Item = (&'a CalendarEvent, &'a [u32])>,
    stamped_at: Instant,
) -> String {
    let mut file = FIRST_LINES.to_owned();
    let stamped = stamped_at.date_time().naive_utc();
    let (hour, minute, second) = (stamped.hour(), stamped.minute(), stamped.second());
    let stamp = format!("{}T{hour:02}{minute:02}{second:02}Z", compact(stamped.date()));
    let mut written = std::collections::BTreeSet::new();
    for (event, days_before) in events {
        if written.insert(uid(event)) {
            push_event(&mut file, event, days_before, &stamp);
        }
    }
    push_line(&mut file, "END:VCALENDAR");
    file
}

fn push_event(file: &mut String, event: &CalendarEvent, days_before: &[u32], stamp: &str) {
    let first = event.on.date();
    push_line(file, "BEGIN:VEVENT");
    push_line(file, &format!("UID:{}", uid(event)));
    push_line(file, &format!("DTSTAMP:{stamp}"));
    push_line(file, &format!("DTSTART;VALUE=DATE:{}", compact(first)));
    // The end is exclusive. Not by `Day`, which ends with 2199.
    if let Some(after) = first.succ_opt() {
        push_line(file, &format!("DTEND;VALUE=DATE:{}", compact(after)));
    }
    push_line(file, &format!("SUMMARY:{}", escaped(&one_line(&event.what))));
    if let Some(description) = &event.description {
        let lines: Vec<String> = description.lines().map(one_line).collect();
        push_line(file, &["DESCRIPTION:", &escaped(&lines.join("\n"))].concat());
    }
    if let Some(path) = &event.path {
        push_line(file, &["X-ANBUD-PATH:", &escaped(path)].concat());
    }
    push_line(file, "TRANSP:TRANSPARENT");
    for days in days_before {
        push_line(file, "BEGIN:VALARM");
        push_line(file, "ACTION:DISPLAY");
        push_line(file, &["DESCRIPTION:", &escaped(&one_line(&event.what))].concat());
        push_line(file, &format!("TRIGGER:-P{days}D"));
        push_line(file, "END:VALARM");
    }
    push_line(file, "END:VEVENT");
}

/// `20240101`
fn compact(date: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A hash of the key, else the day and a hash of what it is (FNV-1a, 128 bits, over UTF-8).
fn uid(event: &CalendarEvent) -> String {
    match &event.key {
        Some(key) => format!("{:032x}@anbud", hash(key)),
        None => format!("{}-{:032x}@anbud", event.on, hash(&event.what)),
    }
}

fn hash(text: &str) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    text.bytes().fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

/// TEXT of RFC 5545, section 3.3.11: no bare backslash, semicolon, comma, line end or control.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\r' => {
                let _: Option<char> = chars.next_if_eq(&'\n');
                out.push_str("\\n");
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push(c),
            _ if c.is_ascii_control() => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// A content line, folded: each further part begins with a space, which counts.
fn push_line(file: &mut String, line: &str) {
    let mut octets = 0_usize;
    for c in line.chars() {
        let longer = octets.saturating_add(c.len_utf8());
        if longer > LINE_OCTETS {
            file.push_str("\r\n ");
            octets = c.len_utf8().saturating_add(1);
        } else {
            octets = longer;
        }
        file.push(c);
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::{escaped, push_line};

    fn folded(line: &str) -> String {
        let mut out = String::new();
        push_line(&mut out, line);
        out
    }

    #[test]
    fn a_line_of_75_octets_is_whole_and_one_of_76_is_folded() {
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
        let long = folded(&"a".repeat(75 + 74 + 1));
        assert_eq!(long, format!("{}\r\n {}\r\n a\r\n", "a".repeat(75), "a".repeat(74)));
    }

    #[test]
    fn a_letter_of_two_octets_is_never_split() {
        assert_eq!(
            folded(&format!("{}å", "a".repeat(74))),
            format!("{}\r\n å\r\n", "a".repeat(74))
        );
    }

    #[test]
    fn marks_of_the_format_and_controls_are_escaped() {
        assert_eq!(escaped("a\\b;c,d\r\ne\rf\ng\u{7}h\ti"), "a\\\\b\\;c\\,d\\ne\\nf\\ng h\ti");
    }
}
