import CommandLanguage

/// A script file.
struct Script {
  /// As the user named it.
  var name: String
  /// The same for two names of one file.
  var identity: String
  var lines: [ScriptLine]
}
