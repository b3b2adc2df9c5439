/// What `lede --help` prints.
enum Usage {
  static let text = """
    lede [FILE…]                       start the shell, with these articles open
    lede run SCRIPT [ARGUMENT…]        run a script; --keep-going goes on after errors
    lede analyze [OPTIONS] [FILE… | -] write what the analyzers found, one JSON object an article; lede analyze --help
    lede VERB [WORDS] FILE… [OPTIONS]  one listing, such as: lede quotes story.txt --by speaker --as csv
    lede help [VERB | TOPIC]           the verbs of the shell
    lede schema batch|session          the JSON Schema of the output and of session files
    lede completions bash|zsh|fish     completion for a shell
    lede --version

    --private     the shell writes neither history nor recovery log
    What a VERB looks for comes before the files: lede kwic ferry story.txt; -- may stand between them. A saved session is a FILE too.
    --set ANALYZER.OPTION=VALUE and --input-format FORMAT work with every VERB.
    Exit status: 0 done; 1 a command or an expectation failed; 2 wrong usage; 130 interrupted.

    """
}
