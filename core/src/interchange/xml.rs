//! A document of XML as a tree: no document type, no entities but the five of XML itself.

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::error::{Error, Limit, Problem};
use crate::language::one_line;

/// How deep elements may be nested, as in JSON.
const DEPTH: usize = 64;
/// How many elements a document may have.
const ELEMENTS: usize = 100_000;

/// An element: its name without prefix, its own text, its children in their order.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    fn start(start: &BytesStart<'_>) -> Self {
        Self { name: start.local_name().as_ref().to_owned(), ..Self::default() }
    }

    /// The children with this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first element along a path of names.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |own, name| own.children.iter().find(|one| one.name == *name))
    }

    /// The text of the first element along a path, without the space around it; none where
    /// there is no text.
    pub(super) fn text_at(&self, path: &[&str]) -> Option<&str> {
        self.at(path).map(|own| own.text.trim()).filter(|text| !text.is_empty())
    }
}

/// Reads a document.
///
/// # Errors
/// `xml.malformed` where it is no XML, `xml.unsupported` where it has a document type or
/// an entity of its own, `input.too_large` beyond 64 levels or 100 000 elements.
pub(super) fn read(text: &str) -> Result<Element, Error> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    reader.config_mut().enable_all_checks(true);
    let malformed = || Error::from(Problem::XmlMalformed);
    let too_large = |limit| Err(Error::new(Problem::TooLarge(limit)));
    let mut open: Vec<Element> = Vec::new();
    let mut root: Option<Element> = None;
    let mut count = 0_usize;
    loop {
        let (element, ended) = match reader.read_event().map_err(|_| malformed())? {
            Event::Start(start) => (Element::start(&start), false),
            Event::Empty(start) => (Element::start(&start), true),
            Event::End(_) => (open.pop().ok_or_else(malformed)?, true),
            Event::Text(own) => {
                add(&mut open, &own.xml10_content())?;
                continue;
            }
            Event::CData(own) => {
                add(&mut open, &own.xml10_content())?;
                continue;
            }
            Event::GeneralRef(own) => {
                let letter = match own.resolve_char_ref().map_err(|_| malformed())? {
                    Some(letter) => letter,
                    None => predefined(&own.xml10_content())?,
                };
                add(&mut open, letter.encode_utf8(&mut [0; 4]))?;
                continue;
            }
            Event::DocType(_) => return Err(Problem::XmlDocumentType.into()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            Event::Eof => break,
        };
        if !ended {
            if open.len() >= DEPTH {
                return too_large(Limit::Depth);
            }
            count = count.saturating_add(1);
            if count > ELEMENTS {
                return too_large(Limit::Items);
            }
            open.push(element);
            continue;
        }
        // A name that is read from a file is one line, whatever characters stand in it.
        let element = Element { text: one_line(&element.text), ..element };
        match open.last_mut() {
            Some(parent) => parent.children.push(element),
            None if root.is_none() => root = Some(element),
            None => return Err(malformed()),
        }
    }
    if !open.is_empty() {
        return Err(malformed());
    }
    root.ok_or_else(malformed)
}

fn add(open: &mut [Element], text: &str) -> Result<(), Error> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return Err(Problem::XmlMalformed.into()),
    }
    Ok(())
}

fn predefined(name: &str) -> Result<char, Error> {
    match name {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(Problem::XmlDocumentType.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> &'static str {
        read(text).unwrap_err().code().as_str()
    }

    #[test]
    fn elements_keep_their_text_and_order() {
        let root = read("<?xml version=\"1.0\"?><a:r xmlns:a=\"x\"><b>1 &amp; &#50;</b><!-- --><b/><c><![CDATA[<]]></c></a:r>").unwrap();
        assert_eq!(root.name, "r");
        assert_eq!(root.text_at(&["b"]), Some("1 & 2"));
        assert_eq!(root.all("b").count(), 2);
        assert_eq!(root.text_at(&["c"]), Some("<"));
        assert_eq!(root.text_at(&["d"]), None);
    }

    #[test]
    fn no_entity_is_expanded_and_nothing_is_endless() {
        assert_eq!(code("<!DOCTYPE r [<!ENTITY a \"b\">]><r>&a;</r>"), "xml.unsupported");
        assert_eq!(code("<r>&a;</r>"), "xml.unsupported");
        for text in ["", " ", "r", "<r>", "<r></s>", "</r>", "<r/><r/>", "<r/>x", "<r>&#0;</r>"] {
            assert_eq!(code(text), "xml.malformed", "{text}");
        }
        let deep = "<a>".repeat(65) + &"</a>".repeat(65);
        assert_eq!(code(&deep), "input.too_large");
        let many = format!("<r>{}</r>", "<a></a>".repeat(100_000));
        assert_eq!(code(&many), "input.too_large");
    }
}
