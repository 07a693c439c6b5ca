//! Just enough of a Rust lexer to tell code from comments and texts. It never fails: odd input gives odd tokens.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name, a keyword or a number.
    Word,
    /// A sign.
    Sign,
    /// A text or a character in quotes, without them.
    Text,
    /// A lifetime.
    Lifetime,
}

/// A token with its line.
#[derive(Clone, Debug)]
pub struct Token {
    pub kind: Kind,
    pub text: String,
    pub line: usize,
}

impl Token {
    /// Whether it is this word or sign.
    pub fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Word | Kind::Sign) && self.text == text
    }

    /// Its name, if it is one.
    pub fn ident(&self) -> Option<&str> {
        (self.kind == Kind::Word).then_some(&*self.text)
    }
}

/// The tokens of a file.
pub fn tokens(code: &str) -> Vec<Token> {
    let mut lexer = Lexer { letters: code.chars().collect(), at: 0, line: 1, tokens: Vec::new() };
    while lexer.at < lexer.letters.len() {
        lexer.step();
    }
    lexer.tokens
}

struct Lexer {
    letters: Vec<char>,
    at: usize,
    line: usize,
    tokens: Vec<Token>,
}

impl Lexer {
    fn peek(&self, ahead: usize) -> char {
        self.letters.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn next(&mut self) -> char {
        let letter = self.peek(0);
        self.at += 1;
        self.line += usize::from(letter == '\n');
        letter
    }

    fn push(&mut self, kind: Kind, text: String, line: usize) {
        self.tokens.push(Token { kind, text, line });
    }

    fn step(&mut self) {
        let line = self.line;
        match (self.peek(0), self.peek(1)) {
            ('/', '/') => while !matches!(self.next(), '\n' | '\0') {},
            ('/', '*') => self.comment(),
            ('<', '!') if self.peek(2) == '-' => while !(self.next() == '>' || self.at > self.letters.len()) {},
            ('"', _) => self.text(line),
            ('\'', _) => self.quote(line),
            (letter, _) if letter.is_alphanumeric() || letter == '_' => {
                let mut word = String::new();
                while self.peek(0).is_alphanumeric() || self.peek(0) == '_' {
                    word.push(self.next());
                }
                if matches!(word.as_str(), "r" | "br" | "cr") && matches!(self.peek(0), '"' | '#') {
                    self.raw_text(line, word);
                } else if matches!(word.as_str(), "b" | "c") && self.peek(0) == '"' {
                    self.text(line);
                } else {
                    self.push(Kind::Word, word, line);
                }
            }
            (letter, _) => {
                self.next();
                if !letter.is_whitespace() {
                    self.push(Kind::Sign, letter.into(), line);
                }
            }
        }
    }

    fn comment(&mut self) {
        let mut depth = 0;
        while self.at < self.letters.len() {
            let pair = (self.peek(0), self.peek(1));
            self.next();
            if pair == ('/', '*') || pair == ('*', '/') {
                self.next();
                depth += if pair.0 == '/' { 1 } else { -1 };
            }
            if depth == 0 {
                return;
            }
        }
    }

    fn text(&mut self, line: usize) {
        self.next();
        let mut text = String::new();
        while self.at < self.letters.len() && self.peek(0) != '"' {
            let letter = self.next();
            text.push(letter);
            if letter == '\\' {
                text.push(self.next());
            }
        }
        self.next();
        self.push(Kind::Text, text, line);
    }

    fn raw_text(&mut self, line: usize, word: String) {
        let hashes = (0..).take_while(|ahead| self.peek(*ahead) == '#').count();
        if self.peek(hashes) != '"' {
            // A raw name such as `r#type`.
            self.push(Kind::Word, word, line);
            return;
        }
        let end: String = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
        for _ in 0..=hashes {
            self.next();
        }
        let mut text = String::new();
        while self.at < self.letters.len() && !text.ends_with(&end) {
            text.push(self.next());
        }
        text.truncate(text.len() - if text.ends_with(&end) { end.len() } else { 0 });
        self.push(Kind::Text, text, line);
    }

    /// A character, or a lifetime: `'a'` or `'a`.
    fn quote(&mut self, line: usize) {
        self.next();
        let mut text = String::new();
        if self.peek(0) == '\\' || self.peek(1) == '\'' {
            loop {
                let letter = self.next();
                text.push(letter);
                if letter == '\\' {
                    text.push(self.next());
                }
                if matches!(self.peek(0), '\'' | '\0') {
                    break;
                }
            }
            self.next();
            self.push(Kind::Text, text, line);
        } else {
            text.push('\'');
            while self.peek(0).is_alphanumeric() || self.peek(0) == '_' {
                text.push(self.next());
            }
            self.push(Kind::Lifetime, text, line);
        }
    }
}
