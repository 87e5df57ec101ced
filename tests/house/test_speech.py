"""What is written down: docstrings, words for the user, reasons, and what must not be there."""

import ast
import re
import tomllib

from house_files import APP, ROOT, functions, modules, named, text_of, tracked, tree_of

# spelled so that this file does not hold what it looks for
REGISTRIES = ("pypi" + ".org", "python" + "hosted", "anaconda" + ".org", "npm" + "js.")
OF_ONE_MACHINE = re.compile(r"/(?:work|root|tmp)/")
LEFT_TO_DO = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
SUPPRESSION = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma:)")
WITH_REASON = re.compile(
    r"#\s*(?:noqa: [A-Z]+\d+(?:, ?[A-Z]+\d+)*|type: ignore\[[a-z, -]+\])\s*(?:-|#)\s*\S+"
)
WORDS = {"message", "why", "label", "question", "about", "help", "words"}
MAY_PRINT = {"cli", "tour", "__main__.py", "gallery.py"}


def is_titled(words: str) -> bool:
    """Tell whether a line is in Title Case: three long words or more, each with a capital."""
    long = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > 3]
    return len(long) >= 3 and all(word[0].isupper() and not word.isupper() for word in long)


def said():
    """Yield every literal that the window translates, with its place."""
    for file in modules():
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.Call) and "translate" in ast.unparse(node.func):
                for literal in node.args[1:]:
                    if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
                        yield named(file, literal, literal.value), literal.value


def written(value, key=""):
    """Yield the words for the user in a parsed TOML file."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from written(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from written(inner, key)
    elif isinstance(value, str) and key in WORDS:
        yield value


def shipped():
    """Yield the words for the user in every TOML file, with their place."""
    for folder in ("rules", "places"):
        for file in sorted((ROOT / "resources" / folder).glob("*.toml")):
            for words in written(tomllib.loads(text_of(file))):
                yield named(file, None, words), words


def printed():
    """Yield what the command line says, docstrings left out."""
    for file in (APP / "cli").glob("*.py"):
        docs = {ast.get_docstring(n, clean=False) for n in ast.walk(tree_of(file)) if _has_doc(n)}
        for node in ast.walk(tree_of(file)):
            is_word = isinstance(node, ast.Constant) and isinstance(node.value, str)
            if is_word and node.value not in docs:
                yield named(file, node, node.value), node.value


def _has_doc(node: ast.AST) -> bool:
    return isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)


def test_the_words_for_the_user_are_found():
    assert len(list(said())) > 100
    assert len(list(shipped())) > 50
    assert len(list(printed())) > 50


def test_nothing_is_exclaimed():
    assert [
        where for lines in (said, shipped, printed) for where, words in lines() if "!" in words
    ] == []


def test_the_window_speaks_in_sentence_case():
    assert is_titled("Start Cooling Your Draft")
    assert not is_titled("Start cooling in GNOME Keyring")
    assert [where for where, words in said() if is_titled(words)] == []


def test_rules_speak_in_sentence_case():
    assert [where for where, words in shipped() if is_titled(words)] == []


def test_every_module_and_public_name_says_what_it_is():
    written = [file for file in modules() if text_of(file)]
    silent = [named(file) for file in written if not ast.get_docstring(tree_of(file))]
    silent += [
        named(file, node, node.name)
        for file in written
        for node in _public(tree_of(file))
        if not ast.get_docstring(node)
    ]
    assert silent == []


def _public(tree: ast.Module | ast.ClassDef):
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


def test_packages_begin_empty():
    for file in APP.rglob("__init__.py"):
        limit = 1 if file.parent == APP else 0
        code = [n for n in tree_of(file).body if not isinstance(n, ast.Expr)]
        assert len(code) <= limit, named(file)


def test_nothing_is_left_to_do_in_a_comment():
    assert [
        named(file)
        for file in tracked()
        if LEFT_TO_DO.search(text_of(file)) and file.name != "LICENSE"
    ] == []


def test_no_file_knows_a_path_of_one_machine():
    assert [named(file) for file in tracked() if OF_ONE_MACHINE.search(text_of(file))] == []


def test_no_file_names_a_place_to_download_from():
    found = [named(f, None, host) for f in tracked() for host in REGISTRIES if host in text_of(f)]
    assert found == []


def test_only_the_command_line_prints():
    found = [
        named(file, node)
        for file in modules()
        if not MAY_PRINT & set(file.relative_to(APP).parts)
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print"
    ]
    assert found == []


def test_every_suppression_names_its_rule_and_reason(figure):
    own = [file for file in tracked() if file.suffix == ".py" and "tests" not in file.parts]
    lines = [(f, n, line) for f in own for n, line in enumerate(text_of(f).split("\n"), 1)]
    found = [(f, n, line) for f, n, line in lines if SUPPRESSION.search(line)]
    figure(
        f"{len(found)} suppressions in {len(lines)} lines, {1000 * len(found) / len(lines):.1f} per 1000"
    )
    assert [f"{named(f)}:{n}" for f, n, line in found if not WITH_REASON.search(line)] == []
    assert len(found) / len(lines) <= 0.002


def test_no_function_takes_a_secret_as_words_on_the_command_line():
    names = {node.name for node in functions(APP / "cli" / "arguments.py")}
    assert "_folder" in names
    added = text_of(APP / "cli" / "arguments.py")
    assert added.count("action=_NoSecret") == 1
