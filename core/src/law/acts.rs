//! The acts that are cited, with the names a reader knows them by.

use crate::language::Text;

/// Act (författning): a Swedish act by its number in SFS, or an act of the Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act {
    /// Number, for instance `2016:1145`.
    pub number: &'static str,
    /// Name in a Swedish sentence, after a section: `LOU`, `lagen (1930:173) om …`.
    pub sv: &'static str,
    /// Name in an English sentence.
    pub en: &'static str,
}

/// Announcement of thresholds in kronor (tillkännagivande om tröskelvärden).
macro_rules! announcement {
    ($number:literal) => {
        Act {
            number: $number,
            sv: concat!("tillkännagivandet (", $number, ") om tröskelvärden"),
            en: concat!("the Announcement of Thresholds (", $number, ")"),
        }
    };
}

macro_rules! directive {
    ($number:literal) => {
        Act {
            number: $number,
            sv: concat!("direktiv ", $number),
            en: concat!("Directive ", $number),
        }
    };
}

/// Delegated regulation that sets the thresholds in euro.
macro_rules! regulation {
    ($number:literal) => {
        Act {
            number: $number,
            sv: concat!("kommissionens förordning ", $number),
            en: concat!("Commission Regulation ", $number),
        }
    };
}

/// Regulation of the Commission on state aid from before the numbers began with their year.
macro_rules! aid_rule {
    ($number:literal, $sv:literal) => {
        Act { number: $number, sv: $sv, en: concat!("Commission Regulation ", $number) }
    };
}

const ACTS: &[Act] = &[
    Act { number: "2016:1145", sv: "LOU", en: "LOU, the Public Procurement Act (2016:1145)" },
    Act {
        number: "2007:1091",
        sv: "2007 års LOU (2007:1091)",
        en: "the Public Procurement Act of 2007 (2007:1091)",
    },
    Act { number: "2016:1146", sv: "LUF", en: "LUF, the Utilities Procurement Act (2016:1146)" },
    Act { number: "2016:1147", sv: "LUK", en: "LUK, the Concessions Act (2016:1147)" },
    Act { number: "2008:962", sv: "LOV", en: "LOV, the Act on Freedom of Choice (2008:962)" },
    Act {
        number: "2017:725",
        sv: "kommunallagen (2017:725)",
        en: "the Local Government Act (2017:725)",
    },
    Act {
        number: "1930:173",
        sv: "lagen (1930:173) om beräkning av lagstadgad tid",
        en: "the Act on the Calculation of Statutory Time (1930:173)",
    },
    Act {
        number: "1989:253",
        sv: "lagen (1989:253) om allmänna helgdagar",
        en: "the Public Holidays Act (1989:253)",
    },
    Act {
        number: "1974:174",
        sv: "lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.",
        en: "the Act on Identity Numbers of Legal Persons (1974:174)",
    },
    Act {
        number: "2009:400",
        sv: "offentlighets- och sekretesslagen (2009:400)",
        en: "the Public Access and Secrecy Act (2009:400)",
    },
    Act {
        number: "1182/71",
        sv: "förordning (EEG, Euratom) nr 1182/71",
        en: "Regulation (EEC, Euratom) No 1182/71",
    },
    Act {
        number: "2007:1092",
        sv: "2007 års LUF (2007:1092)",
        en: "the Utilities Procurement Act of 2007 (2007:1092)",
    },
    Act {
        number: "2005:811",
        sv: "förordningen (2005:811) om ersättning för viss mervärdesskatt",
        en: "the Ordinance (2005:811) on compensation for certain VAT",
    },
    Act {
        number: "2011:1029",
        sv: "LUFS (2011:1029)",
        en: "LUFS, the Defence and Security Procurement Act (2011:1029)",
    },
    Act {
        number: "2005:807",
        sv: "lagen (2005:807) om ersättning för viss mervärdesskatt för kommuner och regioner",
        en: "the Act on Compensation for Certain VAT (2005:807)",
    },
    Act {
        number: "2017:900",
        sv: "förvaltningslagen (2017:900)",
        en: "the Administrative Procedure Act (2017:900)",
    },
    Act {
        number: "2016:1162",
        sv: "upphandlingsförordningen (2016:1162)",
        en: "the Procurement Ordinance (2016:1162)",
    },
    Act {
        number: "2018:1277",
        sv: "lagen (2018:1277) om elektroniska fakturor till följd av offentlig upphandling",
        en: "the Act on Electronic Invoices in Public Procurement (2018:1277)",
    },
    Act {
        number: "2020:332",
        sv: "förordningen (2020:332) om upphandlingsstatistik",
        en: "the Ordinance on Procurement Statistics (2020:332)",
    },
    announcement!("2010:53"),
    announcement!("2011:1575"),
    announcement!("2014:5"),
    announcement!("2017:223"),
    announcement!("2018:34"),
    announcement!("2020:8"),
    announcement!("2022:190"),
    announcement!("2024:30"),
    directive!("2014/24/EU"),
    directive!("2014/25/EU"),
    regulation!("(EU) 2015/2170"),
    regulation!("(EU) 2015/2171"),
    regulation!("(EU) 2015/2172"),
    regulation!("(EU) 2015/2341"),
    regulation!("(EU) 2015/2342"),
    regulation!("(EU) 2017/2364"),
    regulation!("(EU) 2017/2365"),
    regulation!("(EU) 2017/2366"),
    regulation!("(EU) 2023/2495"),
    regulation!("(EU) 2023/2496"),
    regulation!("(EU) 2023/2497"),
    regulation!("(EU) 2025/2150"),
    regulation!("(EU) 2025/2151"),
    regulation!("(EU) 2025/2152"),
    Act {
        number: "C/2025/5732",
        sv: "kommissionens meddelande C/2025/5732 om tröskelvärdenas motvärden",
        en: "Commission communication C/2025/5732 on the thresholds in national currencies",
    },
    aid_rule!("(EC) No 1998/2006", "kommissionens förordning (EG) nr 1998/2006"),
    aid_rule!("(EU) No 360/2012", "kommissionens förordning (EU) nr 360/2012"),
    aid_rule!("(EU) No 1407/2013", "kommissionens förordning (EU) nr 1407/2013"),
    regulation!("(EU) 2023/2831"),
    regulation!("(EU) 2023/2832"),
    Act {
        number: "2012/21/EU",
        sv: "kommissionens beslut 2012/21/EU",
        en: "Commission Decision 2012/21/EU",
    },
    Act {
        number: "(EU) 2025/2630",
        sv: "kommissionens beslut (EU) 2025/2630",
        en: "Commission Decision (EU) 2025/2630",
    },
    Act {
        number: "C-454/06",
        sv: "EU-domstolens dom C-454/06 (pressetext)",
        en: "the judgment of the Court of Justice in C-454/06 (pressetext)",
    },
    Act {
        number: "HFD 2022 ref. 41",
        sv: "HFD 2022 ref. 41",
        en: "the Supreme Administrative Court, HFD 2022 ref. 41",
    },
    Act {
        number: "HFD 2018 ref. 50",
        sv: "HFD 2018 ref. 50",
        en: "the Supreme Administrative Court, HFD 2018 ref. 50",
    },
    Act {
        number: "2022:900",
        sv: "lagen (2022:900) om registrering av idéburna organisationer",
        en: "the Act on Registration of Civil-Society Organisations (2022:900)",
    },
    Act {
        number: "HFD 2020 ref. 15",
        sv: "HFD 2020 ref. 15",
        en: "the judgment HFD 2020 ref. 15 of the Supreme Administrative Court",
    },
    Act {
        number: "UHM 2457482",
        sv: "Upphandlingsmyndighetens vägledning om idéburet offentligt partnerskap (frågeportalen 2457482)",
        en: "the guidance on IOP of the National Agency for Public Procurement (question 2457482)",
    },
    Act {
        number: "Uddevalla 2020-08-25",
        sv: "Uddevalla kommuns riktlinjer för idéburet offentligt partnerskap (2020-08-25)",
        en: "the guidelines on IOP of the municipality of Uddevalla (2020-08-25)",
    },
];

/// The acts of SFS cited here that are in force, and so kept by lagen.nu in one text.
const IN_FORCE: &[&str] = &[
    "1930:173",
    "1974:174",
    "1989:253",
    "2005:807",
    "2005:811",
    "2008:962",
    "2009:400",
    "2011:1029",
    "2016:1145",
    "2016:1146",
    "2016:1147",
    "2016:1162",
    "2017:725",
    "2017:900",
    "2018:1277",
    "2020:332",
    "2022:900",
];

/// `2016:1145`: a year, a colon, a number.
fn is_sfs(number: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    number
        .split_once(':')
        .is_some_and(|(year, rest)| year.len() == 4 && digits(year) && digits(rest))
}

/// `19 a` as `19a`; none for what is no single chapter or section, `3(4)` for instance.
fn numbered(place: &str) -> Option<String> {
    let (number, letter) = place.split_once(' ').unwrap_or((place, ""));
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = letter.len() <= 1 && letter.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_number && is_letter).then(|| [number, letter].concat())
}

impl Act {
    /// The act with this number, if its name is known here.
    #[must_use]
    pub fn find(number: &str) -> Option<&'static Self> {
        ACTS.iter().find(|act| act.number == number)
    }

    /// The address of an act of SFS: of the section as it stands today where the act is in
    /// force, else of the act as a whole.
    ///
    /// lagen.nu documents its addresses (the number, then `#K19aP2`) and takes a repealed act
    /// away; the Riksdag's open data keep it, under the number alone.
    pub(super) fn address(
        number: &str,
        chapter: Option<&str>,
        section: Option<&str>,
    ) -> Option<String> {
        if !is_sfs(number) {
            return None;
        }
        if !IN_FORCE.contains(&number) {
            let name = number.replace(':', "-");
            return Some(format!("https://data.riksdagen.se/dokument/sfs-{name}.html"));
        }
        let mut address = format!("https://lagen.nu/{number}");
        let places = [("K", chapter), ("P", section)];
        let mut mark = '#';
        for (letter, place) in places {
            match place.map(numbered) {
                Some(Some(place)) => {
                    // The mark once, before the first of the two.
                    if mark == '#' {
                        address.push(mark);
                        mark = ' ';
                    }
                    address.push_str(letter);
                    address.push_str(&place);
                }
                // A place that is no single number has no address of its own.
                Some(None) => break,
                None => {}
            }
        }
        Some(address)
    }

    /// The name in a sentence, in both languages; the number where the name is not known.
    pub(super) fn name(number: &str) -> Text {
        match Self::find(number) {
            Some(act) => Text::new(act.sv, act.en),
            None => Text::new(number, number),
        }
    }
}
