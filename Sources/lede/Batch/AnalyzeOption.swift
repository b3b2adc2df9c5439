/// The options of `lede analyze`: parsed, explained and completed from this one list.
enum AnalyzeOption: String, CaseIterable {
  case inputFormat = "input-format"
  case only, with, format, set, date, jobs, help

  /// What it takes, as help shows it; nil for a flag.
  var value: String? {
    switch self {
    case .inputFormat, .format: "FORMAT"
    case .only: "A,B"
    case .with: "PARTS"
    case .set: "A.OPTION=VALUE"
    case .date: "DATE"
    case .jobs: "N"
    case .help: nil
    }
  }

  var summary: String {
    switch self {
    case .inputFormat: "read every input as this; otherwise by its name, then by its first bytes"
    case .only: "run these analyzers (and what they need) and write only their results"
    case .with: "write these as well: text, sentences, tokens, syntax (tokens with lemma, head …)"
    case .format: "what to write; jsonl unless said otherwise"
    case .set: "set an option of an analyzer; may be repeated"
    case .date: "the date of articles that do not give one (2022-09-24)"
    case .jobs: "read so many articles at a time; all cores unless said otherwise"
    case .help: "show this"
    }
  }
}
