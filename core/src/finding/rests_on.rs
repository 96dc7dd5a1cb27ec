//! Which rules rest on which keys of the law.

use super::RuleId;

/// A line for each rule, its id and the keys that its findings rest on, parted by tabs. A test
/// writes it from what the vectors' findings rest on, and fails when it is stale.
const KEYS: &str = include_str!("../../law/keys_of_rules.tsv");

/// The rules whose findings rest on one of these keys, in the order of the rules.
pub(crate) fn rules_resting_on<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<RuleId> {
    let changed: Vec<&str> = keys.collect();
    let rests = |line: &str| line.split('\t').skip(1).any(|key| changed.contains(&key));
    let ids: Vec<&str> = KEYS
        .lines()
        .filter(|line| rests(line))
        .filter_map(|line| line.split('\t').next())
        .collect();
    RuleId::all().filter(|rule| ids.contains(&rule.as_str())).collect()
}
