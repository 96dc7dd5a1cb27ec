//! The page that lists the reports.

use anbud::calendar::Day;
use anbud::language::Language;

/// A case in the list.
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) as_of: Day,
    pub(crate) invented: bool,
}

const STYLE: &str = "\
:root{color-scheme:light dark;--page:#f7f6f3;--ink:#1d2329;--quiet:#4d5964;--hair:#8a949d;--accent:#0b4f71}\
@media(prefers-color-scheme:dark){:root{--page:#14181c;--ink:#eceff1;--quiet:#b4bec6;--hair:#7d8a94;--accent:#8fd0ef}}\
body{max-width:46rem;margin:0 auto;padding:2rem clamp(.75rem,4vw,2rem);background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}\
h1{line-height:1.2}ul{padding:0;list-style:none}li{padding:1rem 0;border-top:1px solid var(--hair)}\
h2{margin:0;font-size:1.1rem}p{margin:.25rem 0 0;color:var(--quiet)}a{color:var(--accent)}\
.files a{display:inline-block;min-height:1.5rem;margin-right:1rem}";

/// The page; its own words are in one language, and each report is offered in both.
pub(crate) fn page(entries: &[Entry], language: Language) -> String {
    let say = |sv: &'static str, en: &'static str| match language {
        Language::Swedish => sv,
        Language::English => en,
    };
    let mut items = String::new();
    for entry in entries {
        let Entry { name, title, as_of, invented } = entry;
        let mark = if *invented { say("Påhittade anbud. ", "Invented bids. ") } else { "" };
        items.push_str(&format!(
            "<li><h2 lang=\"sv\">{}</h2>\n<p>{mark}{} {as_of}.</p>\n<p class=\"files\">\
             <a href=\"{name}.html\" hreflang=\"sv\" lang=\"sv\">Svenska</a>\
             <a href=\"{name}.en.html\" hreflang=\"en\" lang=\"en\">English</a>\
             <a href=\"{name}.ics\">{}</a></p></li>\n",
            escaped(title),
            say("Genomgången avser", "Reviewed as of"),
            say("Kalender", "Calendar"),
        ));
    }
    let law = format!(
        "<p><a href=\"lag.html\" hreflang=\"sv\">{}</a></p>\n",
        say("Lagvärden med giltighet och källa", "Law values, their validity and their sources")
    );
    let title = say("Genomgång av fem ärenden", "Review of five matters");
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n<ul>\n{items}</ul>\n{law}</main>\n</body>\n</html>\n",
        language.as_str()
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
