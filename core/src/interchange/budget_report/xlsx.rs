//! A workbook of Office Open XML. Amounts are written as their digits, so that no binary
//! fraction comes between the plan and the file.

use std::borrow::Cow;

use super::zip;
use crate::calendar::Day;
use crate::error::Error;
use crate::language::one_line;
use crate::money::Sek;

/// A sheet: a header that stays in view, and rows.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) head: Vec<Column>,
    pub(super) rows: Vec<Vec<Value>>,
    /// What stands where an amount is unknown.
    pub(super) unknown: &'static str,
}

/// A column: its heading, its width in characters.
pub(super) struct Column {
    pub(super) heading: String,
    pub(super) width: u32,
}

/// What stands in a cell.
pub(super) enum Value {
    Text(String),
    Count(i64),
    Date(Day),
    Amount(Option<Sek>),
    /// A formula with its value.
    Sum {
        amount: Option<Sek>,
        formula: String,
    },
}

/// Places in the list of cell formats below.
const PLAIN: u8 = 0;
const HEADING: u8 = 1;
const MONEY: u8 = 2;
const SUM: u8 = 3;
const DATE: u8 = 4;

/// A format code is written in the form of the standard, where a comma groups and a point
/// divides; a Swedish program shows `# ##0,00 kr`.
const STYLES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#,
    r###"<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00\ &quot;kr&quot;"/>"###,
    r#"<numFmt numFmtId="165" formatCode="yyyy\-mm\-dd"/></numFmts>"#,
    r#"<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>"#,
    r#"<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>"#,
    r#"<fills count="2"><fill><patternFill patternType="none"/></fill>"#,
    r#"<fill><patternFill patternType="gray125"/></fill></fills>"#,
    r#"<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"#,
    r#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#,
    r#"<cellXfs count="5">"#,
    r#"<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#,
    r#"<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>"#,
    r#"<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>"#,
    r#"<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#,
);

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

pub(super) fn workbook(sheets: &[Sheet]) -> Result<Vec<u8>, Error> {
    let mut types = format!(
        "{XML}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{TYPES}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{TYPES}.styles+xml\"/>"
    );
    let mut book = format!("{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>");
    let mut links = format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    let mut own = Vec::new();
    for (number, sheet) in (1_usize..).zip(sheets) {
        types.push_str(&format!("<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{TYPES}.worksheet+xml\"/>"));
        book.push_str(&format!(
            "<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>",
            escaped(&sheet_name(&sheet.name))
        ));
        links.push_str(&format!("<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"));
        own.push((format!("xl/worksheets/sheet{number}.xml"), sheet.xml().into_bytes()));
    }
    types.push_str("</Types>");
    // Sums are computed anew when the book is opened.
    book.push_str("</sheets><calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>");
    links.push_str(&format!("<Relationship Id=\"rIdStyles\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/></Relationships>"));
    let root = format!(
        "{XML}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let mut files = Vec::new();
    for (name, text) in [
        ("[Content_Types].xml", types),
        ("_rels/.rels", root),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/styles.xml", STYLES.to_owned()),
    ] {
        files.push((name.to_owned(), text.into_bytes()));
    }
    files.extend(own);
    zip::archive(&files)
}

/// A name that a spreadsheet program takes: thirty-one characters, some of them not allowed.
fn sheet_name(name: &str) -> String {
    let allowed = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    name.chars().filter(allowed).take(31).collect()
}

impl Sheet {
    fn xml(&self) -> String {
        let mut out = format!(
            "{XML}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/></sheetView></sheetViews><cols>"
        );
        for (number, column) in (1_usize..).zip(&self.head) {
            let width = column.width;
            out.push_str(&format!(
                "<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>"
            ));
        }
        out.push_str("</cols><sheetData>");
        row(&mut out, 1, self.head.iter().map(|own| text(&own.heading, HEADING)));
        for (number, own) in (2_usize..).zip(&self.rows) {
            row(&mut out, number, own.iter().map(|value| self.cell(value)));
        }
        out.push_str("</sheetData></worksheet>");
        out
    }

    fn cell(&self, value: &Value) -> Cell {
        match value {
            Value::Text(own) => text(own, PLAIN),
            Value::Count(count) => Cell { style: PLAIN, kind: "", body: format!("<v>{count}</v>") },
            Value::Date(day) => {
                let body = format!("<v>{}</v>", serial(*day));
                Cell { style: DATE, kind: "", body }
            }
            Value::Amount(Some(amount)) => {
                let body = format!("<v>{}</v>", amount.to_wire());
                Cell { style: MONEY, kind: "", body }
            }
            Value::Amount(None) => text(self.unknown, PLAIN),
            Value::Sum { amount, formula } => {
                let formula = escaped(formula);
                let (kind, value) = match amount {
                    Some(amount) => ("", amount.to_wire()),
                    None => (" t=\"str\"", escaped(self.unknown)),
                };
                let body = format!("<f>{formula}</f><v>{value}</v>");
                Cell { style: SUM, kind, body }
            }
        }
    }
}

struct Cell {
    style: u8,
    kind: &'static str,
    body: String,
}

/// The most UTF-16 units that a cell of a spreadsheet holds.
const CELL: usize = 32_767;
/// What stands where a text was cut.
const CUT: &str = " […]";

/// A text that a cell holds; the programs refuse a longer one.
fn fitting(text: &str) -> Cow<'_, str> {
    // No text has more units than bytes.
    if text.len() <= CELL || text.encode_utf16().count() <= CELL {
        return Cow::Borrowed(text);
    }
    let most = CELL.saturating_sub(CUT.encode_utf16().count());
    let mut units = 0_usize;
    let kept = text.chars().take_while(|c| {
        units = units.saturating_add(c.len_utf16());
        units <= most
    });
    Cow::Owned(kept.chain(CUT.chars()).collect())
}

fn text(text: &str, style: u8) -> Cell {
    let text = one_line(text);
    let body = format!("<is><t xml:space=\"preserve\">{}</t></is>", escaped(&fitting(&text)));
    Cell { style, kind: " t=\"inlineStr\"", body }
}

fn row(out: &mut String, number: usize, cells: impl Iterator<Item = Cell>) {
    out.push_str(&format!("<row r=\"{number}\">"));
    for (place, cell) in cells.enumerate() {
        let Cell { style, kind, body } = cell;
        let at = letters(place);
        out.push_str(&format!("<c r=\"{at}{number}\" s=\"{style}\"{kind}>{body}</c>"));
    }
    out.push_str("</row>");
}

/// The letters of a column, counted from 0: `A`, `Z`, `AA`.
pub(super) fn letters(place: usize) -> String {
    let mut left = place.saturating_add(1);
    let mut letters = Vec::new();
    while left > 0 {
        left = left.saturating_sub(1);
        let own = u8::try_from(left.wrapping_rem(26)).unwrap_or(0);
        letters.push(char::from(b'A'.saturating_add(own)));
        left = left.wrapping_div(26);
    }
    letters.iter().rev().collect()
}

/// The number of a day in a spreadsheet: 1900-03-01 is 61, since the programs count a
/// 29 February 1900 that never was. Earlier days are one lower.
fn serial(day: Day) -> i64 {
    let base = Day::new(1900, 1, 1).map_or(0, |first| first.days_until(day));
    base.saturating_add(if base < 59 { 1 } else { 2 })
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && c != '\n' && c != '\t' => {}
            '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}

/// Bytes as base64, for a contract that has texts only.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let whole = (0_usize..3).fold(0_u32, |whole, place| {
            (whole << 8) | chunk.get(place).copied().map_or(0, u32::from)
        });
        for (place, shift) in (0_usize..).zip([18_u32, 12, 6, 0]) {
            let digit = usize::try_from((whole >> shift) & 63).unwrap_or(0);
            let digit = DIGITS.get(digit).copied().map_or('=', char::from);
            out.push(if place > chunk.len() { '=' } else { digit });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{CELL, base64, fitting, letters, serial};
    use crate::calendar::Day;

    #[test]
    fn bytes_become_base64() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn a_text_is_cut_where_a_cell_is_full_and_says_so() {
        let units = |text: &str| fitting(text).encode_utf16().count();
        let whole = "å".repeat(CELL);
        assert_eq!(fitting(&whole), whole);
        let cut = fitting(&"å".repeat(CELL + 1)).into_owned();
        assert_eq!(units(&cut), CELL);
        assert!(cut.ends_with("å […]"));
        // A sign of two units is never halved.
        let pairs = "🙂".repeat(CELL);
        assert_eq!(units(&pairs), CELL - 1);
        assert!(fitting(&pairs).ends_with("🙂 […]"));
    }

    #[test]
    fn columns_have_letters_and_days_their_numbers() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
        let number = |text: &str| serial(Day::parse(text).unwrap());
        assert_eq!(number("1900-01-01"), 1);
        assert_eq!(number("1900-03-01"), 61);
        assert_eq!(number("2025-01-01"), 45_658);
    }
}
