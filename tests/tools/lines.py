"""Counts hand-written code: no blank lines, comments, docs, tests or generated files."""

from __future__ import annotations

import io
import re
import sys
import tokenize
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: What is counted, by the part it belongs to.
PARTS = {
    "core": ["core/src/**/*.rs", "core/build.rs", "core/build/**/*.rs"],
    "python": ["python/src/**/*.rs", "python/*.py", "python/anbud/**/*.py*"],
    "wasm": ["wasm/**/*.rs", "wasm/js/**/*.js", "wasm/js/**/*.ts", "wasm/*.sh"],
}
#: A generated file says so in its first lines, or `.gitattributes` says it.
GENERATED = re.compile(r"\b(generated|written) from \S+ by\b", re.IGNORECASE)
HEAD = 3


def rust(text: str) -> int:
    """Count lines of Rust; a module of tests ends the file, or is a file of its own."""
    lines = text.split("\n")
    count = 0
    skipping: str | None = None  # the indent of the test module that is left out
    for place, line in enumerate(lines):
        bare = line.strip()
        if skipping is not None:
            if line == skipping + "}":
                skipping = None
            continue
        if re.match(r"#\[cfg\((all\()?test\b", bare):
            following = lines[place + 1]
            if "{" in following:
                skipping = line[: len(line) - len(line.lstrip())]
            continue
        if bare and not bare.startswith("//"):
            count += 1
    return count


def python(text: str) -> int:
    """Count lines of Python that hold a token of code; a text by itself is documentation."""
    code: set[int] = set()
    alone = True
    quiet = {
        tokenize.COMMENT,
        tokenize.NL,
        tokenize.NEWLINE,
        tokenize.INDENT,
        tokenize.DEDENT,
        tokenize.ENCODING,
        tokenize.ENDMARKER,
    }
    pending: tuple[int, int] | None = None
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type in {tokenize.NEWLINE, tokenize.ENDMARKER}:
            alone, pending = True, None
        elif token.type not in quiet:
            lines = (token.start[0], token.end[0])
            if token.type == tokenize.STRING and alone:
                alone, pending = False, lines
                continue
            if pending:
                code.update(range(pending[0], pending[1] + 1))
                pending = None
            alone = False
            code.update(range(lines[0], lines[1] + 1))
    return len(code)


def script(text: str) -> int:
    """Count lines of JavaScript, TypeScript and shell."""
    count, inside = 0, False
    for line in text.split("\n"):
        bare = line.strip()
        if inside:
            inside = "*/" not in bare
            continue
        if bare.startswith("/*"):
            inside = "*/" not in bare
            continue
        if bare and not bare.startswith(("//", "#")):
            count += 1
    return count


def is_generated(path: Path, text: str) -> bool:
    """Say whether a program wrote the file."""
    attributes = (ROOT / ".gitattributes").read_text(encoding="utf-8").split("\n")
    marked = {line.split()[0] for line in attributes if line.endswith(" linguist-generated")}
    head = "\n".join(text.split("\n")[:HEAD])
    return path.relative_to(ROOT).as_posix() in marked or GENERATED.search(head) is not None


def of_part(patterns: list[str]) -> tuple[int, int, int]:
    """Files, lines in all and lines of code of what is written by hand."""
    files = all_lines = code = 0
    paths = {path for pattern in patterns for path in ROOT.glob(pattern)}
    for path in sorted(paths):
        parts = path.relative_to(ROOT).parts
        if "pkg" in parts or "target" in parts or path.stem == "tests" or "tests" in parts:
            continue
        text = path.read_text(encoding="utf-8")
        if is_generated(path, text):
            continue
        counted = {".rs": rust, ".py": python, ".pyi": python}.get(path.suffix, script)(text)
        files, all_lines, code = files + 1, all_lines + text.count("\n"), code + counted
    return files, all_lines, code


def main() -> int:
    """Print a line for each part."""
    sys.stdout.write("hand-written    files   lines    code\n")
    for part, patterns in PARTS.items():
        files, lines, code = of_part(patterns)
        sys.stdout.write(f"{part:<14}{files:>7}{lines:>8}{code:>8}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
