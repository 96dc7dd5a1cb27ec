//! What the review found, what is missing, and the days.

use super::{Page, anchor};
use crate::finding::Standing;
use crate::interchange::report::content::{Dated, Found, Look, capital};

impl Page<'_> {
    pub(super) fn findings(&mut self) {
        self.section("findings", self.say("Bedömningar", "Findings"));
        let topics = &self.content.topics;
        if topics.is_empty() {
            self.element(
                "p",
                self.say("Ingen fråga kunde ställas.", "No question could be asked."),
            );
        }
        for topic in topics {
            self.put(&["<section class=\"topic\" id=\"", topic.key, "\">\n"].concat());
            self.element("h3", topic.name);
            let idle = |found: &&Found<'_>| found.standing == Standing::NotApplicable;
            let aside = topic.found.iter().filter(idle).count();
            // One may matter, as that nothing is decided; several are in the way of the others.
            let fold = aside > 1;
            for found in topic.found.iter().filter(|found| !(fold && idle(found))) {
                self.found(found);
            }
            if fold {
                let words = self.say("Inte tillämpligt", "Not applicable");
                self.put("<details class=\"aside\">\n");
                self.element("summary", &[words, " (", &aside.to_string(), ")"].concat());
                topic.found.iter().filter(idle).for_each(|found| self.found(found));
                self.put("</details>\n");
            }
            self.put("</section>\n");
        }
        self.end_section();
    }

    fn found(&mut self, found: &Found<'_>) {
        self.put(&["<article class=\"finding\" id=\"finding-", &found.id, "\">\n"].concat());
        let (class, sign) = match found.standing {
            Standing::Satisfied => ("yes", "✓"),
            Standing::Breached => ("no", "✕"),
            Standing::NotApplicable => ("none", "–"),
            Standing::NeedsJudgement => ("judge", "!"),
            Standing::Unknown | Standing::NotStated | Standing::SatisfiedAsStated => {
                ("unknown", "?")
            }
        };
        self.put(&["<p class=\"outcome ", class, "\"><span aria-hidden=\"true\">"].concat());
        self.put(&[sign, "</span> "].concat());
        self.words(&found.outcome_word);
        self.put("</p>\n<div class=\"body\">\n");
        self.element("h4", &found.subject);
        if let Some(reason) = &found.reason {
            self.element("p", reason);
        }
        if !found.facts.is_empty() {
            self.put("<table class=\"looked\">\n<tbody>\n");
            for (name, value) in &found.facts {
                self.put("<tr>");
                self.element("th scope=\"row\"", &capital(name));
                self.element("td", value);
                self.put("</tr>\n");
            }
            self.put("</tbody>\n</table>\n");
        }
        if !found.basis.is_empty() {
            self.put("<p class=\"basis\"><span class=\"mark\">");
            self.put(self.say("Stöd", "Basis"));
            self.put("</span> ");
            self.words(&found.basis.join("; "));
            self.put("</p>\n");
        }
        if let Some(law) = &found.law {
            self.element("p class=\"basis\"", law);
        }
        self.looked_at(&found.looked_at);
        self.put("</div>\n</article>\n");
    }

    fn looked_at(&mut self, looks: &[Look<'_>]) {
        if looks.is_empty() {
            return;
        }
        self.put("<details>\n<summary>");
        self.put(self.say("Vilar på", "Rests on"));
        self.put(&[" ", &looks.len().to_string(), " "].concat());
        self.put(match looks.len() {
            1 => self.say("uppgift i ärendet", "fact of the matter"),
            _ => self.say("uppgifter i ärendet", "facts of the matter"),
        });
        self.put("</summary>\n<ul class=\"looks\">\n");
        for look in looks {
            self.put("<li>");
            self.link_to_fact(look.leads_to.as_deref(), &look.name);
            self.backing(&look.backing);
            self.put("</li>\n");
        }
        self.put("</ul>\n</details>\n");
    }

    fn link_to_fact(&mut self, path: Option<&str>, name: &str) {
        match path {
            Some(path) => {
                self.put(&["<a href=\"#", &anchor(path), "\">"].concat());
                self.words(name);
                self.put("</a>");
            }
            None => self.words(name),
        }
    }

    pub(super) fn ranking(&mut self) {
        if self.content.ranking.is_empty() {
            return;
        }
        self.section("ranking", self.say("Rangordning", "Ranking"));
        self.put("<table class=\"ranked\">\n<thead><tr>");
        for (sv, en) in
            [("Plats", "Rank"), ("Anbud", "Bid"), ("Poäng", "Points"), ("Exakt", "Exactly")]
        {
            self.element("th scope=\"col\"", self.say(sv, en));
        }
        self.put("</tr></thead>\n<tbody>\n");
        for place in &self.content.ranking {
            self.put("<tr>");
            self.element("td", &place.rank);
            self.element("th scope=\"row\"", &place.bid);
            self.element("td", &place.figure);
            self.element("td", &place.exact);
            self.put("</tr>\n");
        }
        self.put("</tbody>\n</table>\n");
        self.end_section();
    }

    pub(super) fn missing(&mut self) {
        self.section("missing", self.say("Det som saknas", "What is missing"));
        if self.content.missing.is_empty() {
            self.element("p", self.say("Inget.", "Nothing."));
        } else {
            self.put("<table class=\"missing\">\n<thead><tr>");
            self.element("th scope=\"col\"", self.say("Vad", "What"));
            self.element("th scope=\"col\"", self.say("Var i akten", "Where in the dossier"));
            self.put("</tr></thead>\n<tbody>\n");
            for missing in &self.content.missing {
                self.put("<tr>");
                self.element("td", &missing.what);
                self.element("td", &missing.place);
                self.put("</tr>\n");
            }
            self.put("</tbody>\n</table>\n");
        }
        self.end_section();
    }

    pub(super) fn days(&mut self) {
        self.section("days", self.say("Kommande dagar", "Dates ahead"));
        if self.content.ahead.is_empty() {
            self.element("p", self.say("Inga.", "None."));
        }
        self.list_of_days(&self.content.ahead);
        if !self.content.earlier.is_empty() {
            self.put("<details>\n");
            let count = self.content.earlier.len().to_string();
            let name = self.say("Tidigare dagar", "Earlier dates");
            self.element("summary", &[name, " (", &count, ")"].concat());
            self.list_of_days(&self.content.earlier);
            self.put("</details>\n");
        }
        self.end_section();
    }

    fn list_of_days(&mut self, days: &[Dated]) {
        if days.is_empty() {
            return;
        }
        self.put("<ul class=\"days\">\n");
        for day in days {
            let on = day.on.to_string();
            self.put(
                &["<li><p class=\"on\"><time datetime=\"", &on, "\">", &on, "</time> "].concat(),
            );
            self.put(&["<span>", day.weekday, "</span></p><p>"].concat());
            self.words(&day.what);
            self.put("<br><span class=\"backing\">");
            self.link_to_fact(day.leads_to.as_deref(), &day.fact);
            self.put("</span></p></li>\n");
        }
        self.put("</ul>\n");
    }

    pub(super) fn unchecked(&mut self) {
        self.section("unchecked", self.say("Inte kontrollerat", "Not checked"));
        if self.content.not_checked.is_empty() {
            self.element("p", self.say("Inget.", "Nothing."));
        } else {
            self.put("<ul>\n");
            for words in &self.content.not_checked {
                self.element("li", &capital(words));
            }
            self.put("</ul>\n");
        }
        self.end_section();
    }
}
