"""What is shipped: everything that the program reads, nothing that only we need."""

import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from house_files import ROOT, text_of, tracked

EXACT = re.compile(r"^[A-Za-z0-9._-]+(?:\[[a-z,]+\])?==\S+(?: ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")


def build(source: Path, out: Path, kind: str) -> Path:
    """Build the wheel or the sdist of a source tree, without a network."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(out)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600"}
    subprocess.run(command, cwd=source, env=environment, check=True, capture_output=True)
    [built] = [
        file for file in out.iterdir() if file.suffix == (".whl" if kind == "wheel" else ".gz")
    ]
    return built


@pytest.fixture(scope="module")
def sdist(tmp_path_factory) -> Path:
    return build(ROOT, tmp_path_factory.mktemp("sdist"), "sdist")


@pytest.fixture(scope="module")
def unpacked(sdist, tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as packed:
        packed.extractall(out, filter="data")
    [tree] = out.iterdir()
    return tree


@pytest.fixture(scope="module", params=["checkout", "sdist"])
def wheel(request, tmp_path_factory) -> zipfile.ZipFile:
    """The wheel, built from the checkout and from what the sdist unpacks to."""
    source = ROOT if request.param == "checkout" else request.getfixturevalue("unpacked")
    with zipfile.ZipFile(build(source, tmp_path_factory.mktemp("wheel"), "wheel")) as opened:
        yield opened


def resources() -> set[str]:
    """Return what lies in resources/ as paths in the wheel."""
    folder = ROOT / "resources"
    files = [file for file in tracked() if folder in file.parents]
    return {f"unsent/_resources/{file.relative_to(folder).as_posix()}" for file in files}


def test_the_wheel_holds_every_resource_unchanged(wheel):
    assert len(resources()) > 20
    assert resources() - set(wheel.namelist()) == set()
    for name in resources():
        lies = ROOT / "resources" / name.removeprefix("unsent/_resources/")
        assert wheel.read(name) == lies.read_bytes(), name


def test_the_wheel_holds_every_module_and_migration(wheel):
    app = ROOT / "app"
    own = {f.relative_to(app).as_posix() for f in tracked() if app / "unsent" in f.parents}
    assert own - set(wheel.namelist()) == set()
    assert any(name.endswith(".sql") for name in own)


def test_the_wheel_holds_nothing_but_the_program(wheel):
    tops = {name.partition("/")[0] for name in wheel.namelist()}
    [info] = [top for top in tops if top.endswith(".dist-info")]
    assert tops == {"unsent", info}
    assert [name for name in wheel.namelist() if "test" in name or name.endswith(".pyc")] == []


def test_the_wheel_brings_its_licence_and_one_command(wheel):
    names = wheel.namelist()
    assert any(name.endswith("licenses/LICENSE") for name in names)
    [points] = [name for name in names if name.endswith("entry_points.txt")]
    assert wheel.read(points).decode().split("\n", 1)[1].strip() == "unsent = unsent.__main__:main"


def test_the_wheel_keeps_away_from_the_qt_that_aborts_on_python_3_11(wheel):
    [metadata] = [name for name in wheel.namelist() if name.endswith("METADATA")]
    needs = [
        line for line in wheel.read(metadata).decode().lower().split("\n") if "pyside6" in line
    ]
    [bound] = [line for line in needs if line.endswith("python_version < '3.12'")]
    assert "<6.12" in bound
    assert not [line for line in needs if "addons" in line]


def test_the_sdist_can_be_set_up_and_tested(unpacked):
    for name in ("dev.py", "requirements.lock", "pyproject.toml", "LICENSE", "CHANGELOG.md"):
        assert (unpacked / name).read_bytes() == (ROOT / name).read_bytes()
    ours = {"app", "resources", "tests", "docs", "packaging"}
    for file in tracked():
        inside = file.relative_to(ROOT)
        if inside.parts[0] in ours:
            assert (unpacked / inside).is_file(), inside


def test_the_lock_holds_exact_versions_with_hashes_and_no_address():
    for line in text_of(ROOT / "requirements.lock").splitlines():
        is_note = not line or line.lstrip().startswith("#")
        assert is_note or EXACT.match(line) or HASH.match(line), line
        assert "//" not in line
        assert "--index" not in line


def test_the_lock_holds_everything_that_is_asked_for():
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    packages = {_plain(re.split(r"[\[<>=; ]", need)[0]) for need in asked}
    pinned = re.findall(r"^([A-Za-z0-9._-]+)", text_of(ROOT / "requirements.lock"), re.MULTILINE)
    assert len(packages) > 15
    assert packages - {_plain(name) for name in pinned} == set()


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")
