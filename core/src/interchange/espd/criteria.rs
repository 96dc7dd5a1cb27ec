//! The criteria of a self-declaration, and the answers to their questions.

use std::collections::BTreeMap;

use crate::interchange::xml::Element;

/// A question of a criterion.
struct Question<'a> {
    id: &'a str,
    says: &'a str,
    kind: &'a str,
    /// It asks for proof, or whether there is any on line.
    of_evidence: bool,
    /// It asks for the name of another company.
    of_entity: bool,
}

/// A criterion with its questions in their order.
pub(super) struct Criterion<'a> {
    pub(super) code: &'a str,
    questions: Vec<Question<'a>>,
}

/// What is answered, by the id of the question.
pub(super) struct Responses<'a>(BTreeMap<&'a str, Vec<String>>);

impl<'a> Responses<'a> {
    pub(super) fn of(root: &'a Element) -> Self {
        let mut by_id: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for response in root.all("TenderingCriterionResponse") {
            if let Some(id) = response.text_at(&["ValidatedCriterionPropertyID"]) {
                by_id.entry(id).or_default().extend(values(response));
            }
        }
        Self(by_id)
    }

    fn to(&self, question: &Question<'_>) -> &[String] {
        self.0.get(question.id).map_or(&[], Vec::as_slice)
    }
}

/// The values of a response, as they are written.
fn values(response: &Element) -> Vec<String> {
    let mut values = Vec::new();
    for value in response.all("ResponseValue") {
        for own in value.children.iter().filter(|own| own.name != "ID") {
            values.push(own.text.trim().to_owned());
        }
    }
    for period in response.all("ApplicablePeriod") {
        let day = |name| period.text_at(&[name]).unwrap_or("?");
        values.push(format!("{}–{}", day("StartDate"), day("EndDate")));
    }
    for evidence in response.all("EvidenceSupplied") {
        values.push(evidence.text_at(&["ID"]).unwrap_or_default().to_owned());
    }
    values.retain(|value| !value.is_empty());
    values
}

const GROUPS: [&str; 2] =
    ["TenderingCriterionPropertyGroup", "SubsidiaryTenderingCriterionPropertyGroup"];

impl<'a> Criterion<'a> {
    pub(super) fn of(element: &'a Element) -> Self {
        let mut questions = Vec::new();
        collect(element, &mut questions);
        let code = element.text_at(&["CriterionTypeCode"]).unwrap_or("?");
        Self { code, questions }
    }

    fn own(&self) -> impl Iterator<Item = &Question<'a>> {
        self.questions.iter().filter(|question| !question.of_evidence)
    }

    /// The first yes or no that the criterion asks for: a yes outweighs a no.
    pub(super) fn answer(&self, responses: &Responses<'_>) -> Option<bool> {
        let first = self.own().find(|question| question.kind == "INDICATOR")?;
        truth(responses.to(first))
    }

    /// The answer to the question whose id ends so.
    pub(super) fn truth(&self, ending: &str, responses: &Responses<'_>) -> Option<bool> {
        let mut own = self.own().filter(|question| question.kind == "INDICATOR");
        own.find(|question| question.id.ends_with(ending))
            .and_then(|question| truth(responses.to(question)))
    }

    /// What is answered to the question whose id ends so.
    pub(super) fn values(&self, ending: &str, responses: &Responses<'_>) -> Vec<String> {
        let own = self.own().find(|question| question.id.ends_with(ending));
        own.map_or_else(Vec::new, |question| responses.to(question).to_vec())
    }

    pub(super) fn dates<'b>(&self, responses: &'b Responses<'_>) -> Vec<&'b str> {
        let own = self.own().filter(|question| question.kind == "DATE");
        own.flat_map(|question| responses.to(question)).map(String::as_str).collect()
    }

    /// The names of other companies.
    pub(super) fn entities(&self, responses: &Responses<'_>) -> Vec<String> {
        let own = self.own().filter(|question| question.of_entity);
        own.flat_map(|question| responses.to(question).to_vec()).collect()
    }

    pub(super) fn has_evidence(&self, responses: &Responses<'_>) -> bool {
        let mut own = self.questions.iter().filter(|own| own.kind == "EVIDENCE_IDENTIFIER");
        own.any(|question| !responses.to(question).is_empty())
    }

    /// Whether something is told beside yes, no and a day.
    pub(super) fn has_details(&self, responses: &Responses<'_>) -> bool {
        let mut own = self.own().filter(|own| !matches!(own.kind, "INDICATOR" | "DATE"));
        own.any(|question| !responses.to(question).is_empty())
    }

    /// Every other answer, with what was asked.
    pub(super) fn statements(&self, responses: &Responses<'_>) -> Vec<String> {
        let first = self.own().position(|question| question.kind == "INDICATOR");
        let mut statements = Vec::new();
        for (place, question) in self.own().enumerate() {
            if Some(place) == first {
                continue;
            }
            for value in responses.to(question) {
                statements.push(format!("{}: {value}", question.says));
            }
        }
        statements
    }
}

fn truth(values: &[String]) -> Option<bool> {
    if values.iter().any(|value| value == "true" || value == "1") {
        return Some(true);
    }
    values.iter().any(|value| value == "false" || value == "0").then_some(false)
}

/// The questions of a group and of the groups below it.
fn collect<'a>(element: &'a Element, questions: &mut Vec<Question<'a>>) {
    let kind = |property: &'a Element| property.text_at(&["ValueDataTypeCode"]).unwrap_or("NONE");
    let own: Vec<&Element> = element.all("TenderingCriterionProperty").collect();
    let is_evidence = |group: &'a Element| {
        group.all("TenderingCriterionProperty").any(|own| kind(own) == "EVIDENCE_IDENTIFIER")
    };
    let groups = || element.children.iter().filter(|own| GROUPS.contains(&own.name.as_str()));
    // The group that leads to proof asks first whether there is any.
    let of_evidence = is_evidence(element) || groups().any(is_evidence);
    let of_entities = own.iter().any(|own| kind(own) == "ECONOMIC_OPERATOR_IDENTIFIER");
    for property in own {
        if property.text_at(&["TypeCode"]) != Some("QUESTION") {
            continue;
        }
        let kind = kind(property);
        questions.push(Question {
            id: property.text_at(&["ID"]).unwrap_or_default(),
            says: property.text_at(&["Description"]).unwrap_or_default(),
            kind,
            of_evidence,
            of_entity: of_entities && kind == "DESCRIPTION",
        });
    }
    for group in groups() {
        collect(group, questions);
    }
}
