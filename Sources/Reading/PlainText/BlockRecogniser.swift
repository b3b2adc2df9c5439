import ArticleModel

/// One thing that is recognised in a text: titles, bylines, captions … Each rule is a type in a file of its own under Rules.
protocol BlockRule {
  /// Decides on blocks that are undecided yet, and adds what they say to the metadata.
  static func apply(to page: inout DraftPage)
}

/// Says what each block of a text is, by the rules in their order. The same for every format.
enum BlockRecogniser {
  /// What is to be set aside comes first, so that the title is the first line of what is left; headings come last, because anything short
  /// could be one.
  static var rules: [any BlockRule.Type] {
    [
      BoilerplateTailRule.self, BoilerplateLineRule.self, NavigationRule.self, CreditRule.self, LinkListRule.self, CaptionRule.self,
      TitleRule.self, DateLineRule.self, BylineRule.self, SubtitleRule.self, DatelineRule.self, RepetitionRule.self, AuthorNoteRule.self,
      ListItemRule.self, HeadingRule.self,
    ]
  }

  /// The blocks of a page and its metadata, what the text says filled in where no field said it before.
  static func recognise(_ page: DraftPage) -> (blocks: [Block], metadata: Metadata) {
    var page = page
    for rule in rules { rule.apply(to: &page) }
    LanguageGuess.apply(to: &page)
    let blocks = page.blocks.map { Block($0.kind ?? .paragraph, $0.span, level: $0.level, setAside: $0.setAside) }
    return (blocks, page.metadata)
  }
}
