//! The stamp at the foot of a paper.

use super::html::push_escaped;
use super::markdown::line;

/// A page, or a piece of one, with a line at its foot: the last thing in its last element.
pub(super) fn html(page: &mut String, foot: &str) {
    let mut footer = String::from("<footer><p>");
    push_escaped(&mut footer, foot);
    footer.push_str("</p></footer>\n");
    // Words are escaped, so that these can only be marks of ours.
    let ends = ["</body>", "</article>"].into_iter().filter_map(|end| page.rfind(end)).max();
    page.insert_str(ends.unwrap_or(page.len()), &footer);
}

/// A text with a line at its foot.
pub(super) fn text(paper: &mut String, foot: &str) {
    if !paper.ends_with('\n') {
        paper.push('\n');
    }
    paper.push_str(&["\n", foot, "\n"].concat());
}

/// Markdown with a line at its foot.
pub(super) fn markdown(paper: &mut String, foot: &str) {
    text(paper, &["---\n\n", &line(foot)].concat());
}

#[cfg(test)]
mod tests {
    use super::{html, markdown};

    #[test]
    fn the_foot_is_the_last_thing_in_the_last_element() {
        for (before, after) in [
            (
                "<body>\n<article>a</article>\n</body>\n</html>\n",
                "<body>\n<article>a</article>\n<footer><p>&lt;x&gt;</p></footer>\n</body>\n</html>\n",
            ),
            (
                "<article>a\n</article>\n",
                "<article>a\n<footer><p>&lt;x&gt;</p></footer>\n</article>\n",
            ),
            ("<p>a</p>\n", "<p>a</p>\n<footer><p>&lt;x&gt;</p></footer>\n"),
        ] {
            let mut page = before.to_owned();
            html(&mut page, "<x>");
            assert_eq!(page, after);
        }
    }

    #[test]
    fn a_rule_parts_the_foot_from_the_text() {
        let mut paper = "# A\n".to_owned();
        markdown(&mut paper, "anbud 1 [x]");
        assert_eq!(paper, "# A\n\n---\n\nanbud 1 \\[x\\]\n");
    }
}
