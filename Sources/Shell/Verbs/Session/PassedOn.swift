import CommandLanguage

/// The options of verbs that run another command: all options of all listings, checked again when that command is read.
enum PassedOn {
  static func options(_ shell: Shell) -> [OptionSchema] {
    var options: [OptionSchema] = []
    for verb in shell.verbs.all {
      guard let listing = verb as? any ListingVerb else { continue }
      for option in listing.options(shell) where !options.contains(where: { $0.name == option.name }) {
        var option = option
        option.repeats = true
        options.append(option)
      }
    }
    return options
  }
}
