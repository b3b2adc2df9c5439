import AnalyzerKit

/// How often the names of the whole set occur in the articles of a group.
struct NameCounts {
  struct Count {
    /// Marks in the order of the articles.
    var marks: [Int] = []
    var mentions = 0
    var articles = 0
    var publishers: Set<String> = []
    /// ISO 8601; nil where no article has a date.
    var first: String?
    var last: String?
    fileprivate var lastArticle = -1

    /// The other forms of the name in these articles, the commonest first, equally common ones in the order of the text.
    func variants(_ set: SetOfNames, apartFrom name: String) -> [String] {
      var forms: [(text: String, count: Int)] = []
      var places: [String: Int] = [:]
      for mark in marks {
        for form in set.marks[mark].forms where form.text != name {
          if let at = places[form.text] {
            forms[at].count += form.count
          } else {
            places[form.text] = forms.count
            forms.append(form)
          }
        }
      }
      return forms.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element.text)
    }
  }

  private(set) var counts: [Count] = []
  /// The names that occur, in the order in which they first do, and where each of them is in it.
  private(set) var names: [Int] = []
  private(set) var place: [Int: Int] = [:]

  /// Throws when the user pressed Ctrl-C.
  init(_ view: SessionView, _ set: SetOfNames, _ joiner: AcrossJoiner) throws {
    let mentions = try MentionsInside(view, set)
    for item in view.items {
      let metadata = item.article.metadata
      for mark in set.marks(of: item) {
        let count = mentions.count(of: mark, set)
        if count == 0 { continue }
        add(mark, count, joiner.nameOf[mark], set.marks[mark].article, metadata)
      }
    }
  }

  private mutating func add(_ mark: Int, _ mentions: Int, _ name: Int, _ article: Int, _ metadata: Metadata) {
    let at = place[name] ?? names.count
    if at == names.count {
      place[name] = at
      names.append(name)
      counts.append(Count())
    }
    counts[at].mentions += mentions
    counts[at].marks.append(mark)
    if counts[at].lastArticle == article { return }
    counts[at].lastArticle = article
    counts[at].articles += 1
    if let publisher = metadata.publisher { counts[at].publishers.insert(publisher) }
    guard let date = metadata.date.map({ String($0.prefix(10)) }) else { return }
    counts[at].first = min(counts[at].first ?? date, date)
    counts[at].last = max(counts[at].last ?? date, date)
  }

  /// The commonest first, equally common ones by articles and then by name.
  func inOrder(_ shown: [ShownName]) -> [(name: Int, count: Count)] {
    let order = names.indices.sorted { one, other in
      let (first, second) = (counts[one], counts[other])
      if first.mentions != second.mentions { return first.mentions > second.mentions }
      if first.articles != second.articles { return first.articles > second.articles }
      let texts = (shown[names[one]].text, shown[names[other]].text)
      return texts.0 != texts.1 ? texts.0 < texts.1 : one < other
    }
    return order.map { (names[$0], counts[$0]) }
  }
}
