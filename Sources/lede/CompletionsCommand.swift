import Shell
import Workbench

/// `lede completions SHELL`: a completion script for bash, zsh or fish.
enum CompletionsCommand {
  static func run(_ arguments: [String], registry: Registry) -> Int32 {
    let commands = ["run", "analyze", "schema", "completions"] + PlainCommand.verbs(registry)
    var options: [String] = []
    for option in Shell.plainOptions(registry) + AnalyzeOption.allCases.map(\.rawValue) where !options.contains("--\(option)") {
      options.append("--\(option)")
    }
    let words = commands.joined(separator: " ")
    let flags = options.joined(separator: " ")
    switch arguments.first {
    case "bash":
      return Console.print(
        """
        _lede() {
          local word="${COMP_WORDS[COMP_CWORD]}"
          if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "\(words)" -- "$word") $(compgen -f -- "$word"))
          elif [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "\(flags)" -- "$word"))
          else COMPREPLY=($(compgen -f -- "$word")); fi
        }
        complete -o filenames -F _lede lede

        """)
    case "zsh":
      return Console.print(
        """
        #compdef lede
        _arguments '1: :(\(words))' '*: :_files' \(options.map { "'\($0)[]:value:'" }.joined(separator: " "))

        """)
    case "fish":
      return Console.print(
        "complete -c lede -n __fish_use_subcommand -a '\(words)'\n"
          + options.map { "complete -c lede -l \($0.dropFirst(2)) -r\n" }.joined())
    default: return Console.complain("lede completions: for bash, zsh or fish", status: 2)
    }
  }
}
