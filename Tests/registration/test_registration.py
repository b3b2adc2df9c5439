"""What a person sees who made a folder and a word that do not fit: a build error that says what to do."""

MODULE = """import AnalyzerKit

public enum StrayModule: AnalyzerModule {
  public static let analyzers: [any Analyzer.Type] = []
}
"""


def refused(package):
    """What a build that must fail says."""
    result = package.build()
    assert result.returncode != 0, result.stdout
    return result.stdout


def test_an_unlisted_folder(package):
    package.write("Stray/StrayModule.swift", MODULE)
    assert 'error: Plugins/Stray is not registered: add "Stray" to `analyzers` in Package.swift, or remove the folder' in refused(package)


def test_an_empty_folder(package):
    (package.plugins / "Stray").mkdir()
    said = refused(package)
    assert "error: Plugins/Stray holds no Swift file: write Plugins/Stray/StrayAnalyzer.swift" in said
    assert "remove the folder" in said


def test_an_empty_folder_that_is_listed(package):
    (package.plugins / "Stray").mkdir()
    package.add("Stray")
    said = refused(package)
    assert "error: Plugins/Stray holds no Swift file: write Plugins/Stray/StrayAnalyzer.swift" in said
    assert "is not registered" not in said


def test_a_word_without_a_folder(package):
    package.add("Stray")
    said = refused(package)
    assert "Plugins/Stray" in said and "Stray" in said


def test_a_folder_spelt_otherwise_than_its_word(package):
    package.write("stray/StrayModule.swift", MODULE)
    package.add("Stray")
    assert "Plugins/Stray" in refused(package)


def test_a_module_that_is_called_otherwise_than_its_folder(package):
    file = package.write("Stray/StrayModule.swift", MODULE.replace("StrayModule", "StraysModule"))
    package.add("Stray")
    said = refused(package)
    assert f'{file}:3: the word "Stray" in Package.swift stands for StrayModule, but Plugins/Stray declares StraysModule: rename' in said


def test_a_folder_without_a_module(package):
    package.write("Stray/Words.swift", "// public enum StrayModule: AnalyzerModule\nenum Words {}\n")
    package.add("Stray")
    assert "Plugins/Stray does not say what it registers: add `public enum StrayModule: AnalyzerModule {" in refused(package)


def test_a_module_that_is_not_public(package):
    package.write("Stray/StrayModule.swift", MODULE.replace("public enum", "enum"))
    package.add("Stray")
    assert "StrayModule is not public" in refused(package)


def test_a_type_that_is_no_module(package):
    package.write("Stray/StrayModule.swift", MODULE.replace(": AnalyzerModule", ""))
    package.add("Stray")
    assert "StrayModule is no AnalyzerModule" in refused(package)


def test_a_type_that_is_no_analyzer(package):
    package.write("Stray/StrayModule.swift", MODULE.replace("= []", "= [Int.self]"))
    package.add("Stray")
    said = refused(package)
    assert "StrayModule.swift:4" in said and "Int" in said and "Analyzer" in said


def test_what_the_build_cannot_see_is_said_at_the_start(package):
    # Without its type the list is another property, and Swift takes the empty default.
    package.write("Stray/StrayModule.swift", MODULE.replace(": [any Analyzer.Type] = []", " = 1"))
    package.add("Stray")
    result = package.build()
    assert result.returncode == 0, result.stdout
    answer = package.answer("help")
    assert answer.returncode == 1 and "StrayModule registers nothing" in answer.stderr


def test_other_files_and_folders_do_no_harm(package):
    package.write(".gitkeep", "")
    package.write(".drafts/Old.swift", "enum Old {}\n")
    package.write("README.md", "notes")
    package.write("Hedges/Words/Lists/More.swift", "enum More {}\n")
    result = package.build()
    assert result.returncode == 0, result.stdout
