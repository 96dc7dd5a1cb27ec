//! The words, numbers and texts of a Rust file, without its comments and its own tests.

/// What a token of a program is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A name or keyword.
    Word,
    /// A number, without its underscores and its type.
    Number,
    /// The content of a text.
    Text,
    /// Any other character.
    Sign,
}

/// A token and the line it stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// How it reads.
    pub text: String,
    /// Line, from one.
    pub line: usize,
}

/// Every token outside comments (doctests among them) and items under `#[cfg(test)]`.
#[must_use]
pub fn tokens(program: &str) -> Vec<Token> {
    without_tests(&Reader { rest: program.chars().collect(), at: 0, line: 1 }.all())
}

struct Reader {
    rest: Vec<char>,
    at: usize,
    line: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.rest.get(self.at + ahead).copied()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek(0)?;
        self.at += 1;
        self.line += usize::from(c == '\n');
        Some(c)
    }

    fn take_while(&mut self, holds: impl Fn(&Self, char) -> bool) -> String {
        let mut text = String::new();
        while let Some(c) = self.peek(0)
            && holds(self, c)
        {
            text.push(c);
            self.next();
        }
        text
    }

    fn all(mut self) -> Vec<Token> {
        let mut found: Vec<Token> = Vec::new();
        while let Some(c) = self.peek(0) {
            let line = self.line;
            let (kind, text) = match (c, self.peek(1)) {
                ('/', Some('/')) => {
                    self.take_while(|_, c| c != '\n');
                    continue;
                }
                ('/', Some('*')) => {
                    self.block_comment();
                    continue;
                }
                ('"', _) => (Kind::Text, self.text()),
                ('\'', _) => match self.character() {
                    Some(text) => (Kind::Text, text),
                    None => continue, // a lifetime
                },
                _ if c.is_ascii_digit() => (Kind::Number, self.number(&found)),
                _ if c.is_alphabetic() || c == '_' => {
                    let word = self.take_while(|_, c| c.is_alphanumeric() || c == '_');
                    let raw = matches!(word.as_str(), "r" | "br");
                    if raw && matches!(self.peek(0), Some('"' | '#')) {
                        (Kind::Text, self.raw_text())
                    } else {
                        (Kind::Word, word)
                    }
                }
                _ => {
                    self.next();
                    if c.is_whitespace() {
                        continue;
                    }
                    (Kind::Sign, c.to_string())
                }
            };
            found.push(Token { kind, text, line });
        }
        found
    }

    fn block_comment(&mut self) {
        let mut open = 0_usize;
        loop {
            match (self.next(), self.peek(0)) {
                (Some('/'), Some('*')) => {
                    self.next();
                    open += 1;
                }
                (Some('*'), Some('/')) => {
                    self.next();
                    open -= 1;
                    if open == 0 {
                        return;
                    }
                }
                (None, _) => return,
                _ => {}
            }
        }
    }

    fn text(&mut self) -> String {
        self.next();
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                '"' => break,
                '\\' => text.extend(self.next()),
                _ => text.push(c),
            }
        }
        text
    }

    fn raw_text(&mut self) -> String {
        let fence = self.take_while(|_, c| c == '#').len();
        self.next();
        let mut text = String::new();
        while let Some(c) = self.next() {
            let closes = c == '"' && (0..fence).all(|ahead| self.peek(ahead) == Some('#'));
            if closes {
                self.at += fence;
                break;
            }
            text.push(c);
        }
        text
    }

    /// The content of a character; none for a lifetime.
    fn character(&mut self) -> Option<String> {
        self.next();
        if self.peek(0) == Some('\\') {
            self.next();
            let escaped = self.next();
            let rest = self.take_while(|_, c| c != '\'');
            self.next();
            return Some(escaped.into_iter().chain(rest.chars()).collect());
        }
        if self.peek(1) == Some('\'') {
            let c = self.next();
            self.next();
            return c.map(String::from);
        }
        self.take_while(|_, c| c.is_alphanumeric() || c == '_');
        None
    }

    /// `1_000`, `0.5`, `0x1F` and `10_u32`; after one point it is the place in a tuple, after
    /// two the end of a range.
    fn number(&mut self, before: &[Token]) -> String {
        let points = before.iter().rev().take_while(|token| token.text == ".").count();
        let place = points == 1;
        let fraction =
            |reader: &Self| !place && reader.peek(1).is_some_and(|next| next.is_ascii_digit());
        let written = self.take_while(|reader, c| {
            c.is_alphanumeric() || c == '_' || (c == '.' && fraction(reader))
        });
        let plain = written.replace('_', "");
        let cut = [
            "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
        ];
        let own = cut.iter().find_map(|kind| plain.strip_suffix(kind)).unwrap_or(&plain);
        if place { format!(".{own}") } else { own.to_owned() }
    }
}

/// The tokens without every item under `#[cfg(test)]`.
fn without_tests(all: &[Token]) -> Vec<Token> {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let marked = MARK
            .iter()
            .enumerate()
            .all(|(ahead, sign)| all.get(at + ahead).is_some_and(|token| token.text == *sign));
        if !marked {
            kept.push(all[at].clone());
            at += 1;
            continue;
        }
        let mut open = 0_usize;
        at += MARK.len();
        while let Some(token) = all.get(at) {
            at += 1;
            match (&token.kind, token.text.as_str()) {
                (Kind::Sign, "{") => open += 1,
                (Kind::Sign, "}") if open <= 1 => break,
                (Kind::Sign, "}") => open -= 1,
                (Kind::Sign, ";") if open == 0 => break,
                _ => {}
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    fn of_kind(kind: Kind, program: &str) -> Vec<String> {
        let all = tokens(program).into_iter().filter(|token| token.kind == kind);
        all.map(|token| token.text).collect()
    }

    #[test]
    fn comments_doctests_and_tests_are_left_out() {
        let program = "/// let x = 15;\n//! 16\n/* 17 /* 18 */ 19 */\nlet a = 20;\n\
                       #[cfg(test)]\nmod tests { fn f() { g(21); } }\nlet b = 22;\n\
                       #[cfg(test)]\nuse a::{b, c};\nlet c = 23;";
        assert_eq!(of_kind(Kind::Number, program), ["20", "22", "23"]);
    }

    #[test]
    fn numbers_are_read_without_underscores_and_types() {
        let program = "1_000_u32 0.28 0..10 x.2 0x1F 1e3 7usize v2 'a' b'9' \"12\"";
        assert_eq!(
            of_kind(Kind::Number, program),
            ["1000", "0.28", "0", "10", ".2", "0x1F", "1e3", "7"]
        );
    }

    #[test]
    fn texts_and_lifetimes_are_told_apart() {
        let program = r##"fn f<'a>(x: &'a str) { g("a\"b", r#"c"d"#, '\'', '\u{e5}', 'ö') }"##;
        assert_eq!(of_kind(Kind::Text, program), ["a\"b", "c\"d", "'", "u{e5}", "ö"]);
    }
}
