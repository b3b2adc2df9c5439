/// How a command stands in a session's journal.
enum JournalRule: Sendable {
  /// Not at all: it says something about the program, or about the journal itself.
  case none
  /// It is kept, but means nothing on another article: a comment in a script.
  case comment
  case repeatable
}
