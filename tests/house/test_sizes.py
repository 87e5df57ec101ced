"""Sizes that a reader can hold: files, functions, classes, depth."""

import ast
from statistics import median

from house_files import classes, functions, lines_of, modules, named, text_of, tracked

LONGEST_FILE, LONGEST_FUNCTION, LONGEST_CLASS, DEEPEST = 400, 60, 300, 3
_BLOCKS = ast.If | ast.For | ast.While | ast.With | ast.Try | ast.Match | ast.AsyncFor
_SCOPES = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda


def depth(node: ast.AST) -> int:
    """Return how many blocks lie inside each other; `elif` is no deeper than its `if`."""
    deepest = 0
    for name, value in ast.iter_fields(node):
        children = value if isinstance(value, list) else [value]
        for child in children:
            if not isinstance(child, ast.AST) or isinstance(child, _SCOPES):
                continue
            is_elif = name == "orelse" and isinstance(child, ast.If) and len(children) == 1
            is_block = isinstance(child, _BLOCKS) and not (is_elif and isinstance(node, ast.If))
            deepest = max(deepest, depth(child) + is_block)
    return deepest


def test_depth_counts_blocks_and_not_branches():
    flat = "def f():\n if a:\n  pass\n elif b:\n  pass\n elif c:\n  pass\n"
    deep = "def f():\n for a in b:\n  if c:\n   with d:\n    pass\n"
    assert depth(ast.parse(flat).body[0]) == 1
    assert depth(ast.parse(deep).body[0]) == 3


def test_no_file_is_too_long(figure):
    python = [file for file in tracked() if file.suffix == ".py"]
    lengths = {file: text_of(file).count("\n") for file in {*python, *modules()}}
    own = [lengths[file] for file in modules()]
    figure(f"{len(own)} modules, lines median {median(own):.0f}, longest {max(own)}")
    assert [named(f, None, f"{n}") for f, n in lengths.items() if n > LONGEST_FILE] == []
    assert median(own) <= 120


def test_no_function_is_too_long():
    found = [
        named(file, node, f"{node.name} {lines_of(node)}")
        for file in modules()
        for node in functions(file)
        if lines_of(node) > LONGEST_FUNCTION
    ]
    assert found == []


def test_no_class_is_too_long():
    found = [
        named(file, node, f"{node.name} {lines_of(node)}")
        for file in modules()
        for node in classes(file)
        if lines_of(node) > LONGEST_CLASS
    ]
    assert found == []


def test_nothing_is_nested_too_deep():
    found = [
        named(file, node, f"{node.name} {depth(node)}")
        for file in modules()
        for node in functions(file)
        if depth(node) > DEEPEST
    ]
    assert found == []


def test_tests_are_neither_few_nor_a_burden(figure):
    code = sum(text_of(file).count("\n") for file in modules())
    tests = sum(
        text_of(file).count("\n")
        for file in tracked()
        if file.suffix == ".py" and "tests" in file.parts
    )
    figure(f"tests/code {tests / code:.2f} by lines ({tests} / {code})")
    assert tests / code < 1.8
