import AnalyzerKit

/// Joins the forms of one name: same words, full and short names, acronyms, and what the lexicon knows as one.
struct NameJoiner {
  let words: ArticleWords
  let names: [TypedName]
  private let persons: PersonNames
  private let introductions: Introductions
  private let organisations: OrganisationNames

  init(_ words: ArticleWords, _ names: [TypedName]) {
    self.words = words
    self.names = names
    let vocabulary = words.text.vocabulary
    persons = PersonNames(words: words, vocabulary: vocabulary)
    organisations = OrganisationNames(words: words, vocabulary: vocabulary)
    introductions = Introductions(words: words)
  }

  /// One cluster an entity, in the order of first mentions.
  func clusters() -> [NameCluster] {
    var clusters = sameWords()
    joinByLexicon(&clusters)
    joinPersons(&clusters)
    joinFirstNames(&clusters)
    joinOrganisations(&clusters)
    return clusters.filter { $0.joinedTo == nil }.sorted { $0.members[0] < $1.members[0] }
  }

  private func form(_ tokens: Range<Int>) -> [Int32] {
    tokens.filter { words.tokens.kinds[$0].isWordLike && !words.isWord($0, "the") }.map { words.types[$0] }
  }

  private func sameWords() -> [NameCluster] {
    struct Key: Hashable {
      var type: EntityType
      var form: [Int32]
    }
    var clusters: [NameCluster] = []
    // The clusters of one form; the last one is meant by the bare name.
    var numbers: [Key: [Int]] = [:]
    for (member, name) in names.enumerated() {
      let form = form(name.candidate.tokens)
      let key = Key(type: name.type, form: form)
      let isPerson = name.type == .PERSON
      let honorific = isPerson ? Honorific(name.candidate.title, words) : nil
      let known = numbers[key, default: []]
      let own = known.last { !isPerson || !isSomebodyElse(name.candidate, honorific, clusters[$0]) }
      if let own, own == known.last || honorific != nil {
        clusters[own].members.append(member)
        if clusters[own].honorific == nil { clusters[own].honorific = honorific }
        if own != known.last { numbers[key] = known.filter { $0 != own } + [own] }
      } else {
        numbers[key] = known.suffix(3) + [clusters.count]
        clusters.append(NameCluster(type: name.type, form: form, honorific: honorific, members: [member]))
      }
      guard isPerson, let number = numbers[key]?.last else { continue }
      if clusters[number].introducedAs.isEmpty { clusters[number].introducedAs = introductions.afresh(name.candidate) }
    }
    return clusters
  }

  /// Whether a mention introduces a namesake: “Dmitry, a student”, after “Dmitry, a driver”; “Ms. Holm” after “Mr. Holm”.
  private func isSomebodyElse(_ candidate: Candidate, _ honorific: Honorific?, _ cluster: NameCluster) -> Bool {
    if let honorific, let known = cluster.honorific, known != honorific { return true }
    if introductions.isAnother(candidate) { return true }
    guard candidate.isSingle, !cluster.introducedAs.isEmpty else { return false }
    let own = introductions.afresh(candidate)
    return !own.isEmpty && own.isDisjoint(with: cluster.introducedAs)
  }

  private func join(_ short: Int, to full: Int, _ rule: String, _ clusters: inout [NameCluster]) {
    guard short != full, clusters[short].joinedTo == nil, clusters[full].joinedTo == nil else { return }
    if clusters[full].honorific == nil { clusters[full].honorific = clusters[short].honorific }
    clusters[full].joins.append((rule, clusters[short].members[0]))
    clusters[full].joins += clusters[short].joins
    clusters[full].members = (clusters[full].members + clusters[short].members).sorted()
    clusters[short].joinedTo = full
  }

  /// `U.S.` and `United States`, `Russians` and `Russian`: one full form in the lexicon.
  private func joinByLexicon(_ clusters: inout [NameCluster]) {
    struct Key: Hashable {
      var type: EntityType
      var full: String
    }
    var first: [Key: Int] = [:]
    for number in clusters.indices where !clusters[number].type.isValue && clusters[number].type != .PERSON {
      let key = words.key(words.span(names[clusters[number].members[0]].candidate))
      let full = WordFolding.fold(words.lexicon.fullForm(bare(key)) ?? String(decoding: bare(key), as: UTF8.self))
      let known = Key(type: clusters[number].type, full: full)
      if let other = first[known] {
        let isLonger = clusters[number].form.count > clusters[other].form.count
        let isFuller = isLonger || full.utf8.elementsEqual(bare(key)) && clusters[number].form.count == clusters[other].form.count
        join(isFuller ? other : number, to: isFuller ? number : other, "gazetteer", &clusters)
        if isFuller { first[known] = number }
      } else {
        first[known] = number
      }
    }
  }

  private func bare(_ key: [UInt8]) -> ArraySlice<UInt8> { key.starts(with: "the ".utf8) ? key.dropFirst(4) : key[...] }

  private func joinPersons(_ clusters: inout [NameCluster]) {
    // Full names by their last word, so that only namesakes are compared.
    var byLast: [Int32: [Int]] = [:]
    let people = clusters.indices.filter { clusters[$0].type == .PERSON && clusters[$0].joinedTo == nil }
    for number in people.sorted(by: { (clusters[$0].form.count, -$0) > (clusters[$1].form.count, -$1) }) {
      guard clusters[number].form.count >= 2, let last = clusters[number].form.last else { continue }
      let others = byLast[last, default: []].filter {
        clusters[$0].form != clusters[number].form && persons.agree(clusters[number].form, clusters[$0].form)
          && mayBeOne(clusters[$0], clusters[number])
      }
      if others.count == 1 { join(number, to: others[0], "same-name", &clusters) } else { byLast[last, default: []].append(number) }
    }
    var full: [Int32: [Int]] = [:]
    for number in people where clusters[number].joinedTo == nil && clusters[number].form.count >= 2 {
      for word in Set(clusters[number].form) { full[word, default: []].append(number) }
    }
    for number in people where clusters[number].joinedTo == nil {
      guard let first = clusters[number].form.first, clusters[number].form.count <= 3 else { continue }
      let bearers = full[first, default: []].filter {
        clusters[$0].joinedTo == nil && $0 != number && persons.isFamilyName(clusters[number].form, of: clusters[$0].form)
          && mayBeOne(clusters[$0], clusters[number])
      }
      if bearers.count == 1 { join(number, to: bearers[0], "family-name", &clusters) } else { share(number, among: bearers, &clusters) }
    }
  }

  private func mayBeOne(_ one: NameCluster, _ other: NameCluster) -> Bool {
    one.honorific == nil || other.honorific == nil || one.honorific == other.honorific
  }

  /// Of several bearers of a family name, mentions up to the second one's introduction belong to the first; later ones are anybody's.
  private func share(_ number: Int, among bearers: [Int], _ clusters: inout [NameCluster]) {
    let introduced = bearers.map { clusters[$0].members[0] }.sorted()
    guard introduced.count >= 2, let first = bearers.first(where: { clusters[$0].members[0] == introduced[0] }) else { return }
    let early = clusters[number].members.filter { $0 > introduced[0] && $0 < introduced[1] }
    guard !early.isEmpty else { return }
    clusters[first].joins.append(("family-name", early[0]))
    clusters[first].members = (clusters[first].members + early).sorted()
    clusters[number].members.removeAll { early.contains($0) }
    if clusters[number].members.isEmpty { clusters[number].joinedTo = first }
  }

  /// “Noor” for Noor van Dalen, once she was introduced in full: unless the first name is introduced anew, for somebody else.
  private func joinFirstNames(_ clusters: inout [NameCluster]) {
    let people = clusters.indices.filter { clusters[$0].type == .PERSON && clusters[$0].joinedTo == nil }
    var full: [ArraySlice<UInt8>: [Int]] = [:]
    for number in people where clusters[number].form.count >= 2 {
      full[words.text.vocabulary.word(clusters[number].form[0]), default: []].append(number)
    }
    for number in people where clusters[number].form.count == 1 {
      let bearers = persons.givenNames(clusters[number].form[0]).flatMap { full[$0, default: []] }
      guard bearers.count == 1, clusters[bearers[0]].members[0] < clusters[number].members[0] else { continue }
      if clusters[number].members.contains(where: { introductions.isIntroduced(names[$0].candidate) }) { continue }
      join(number, to: bearers[0], "first-name", &clusters)
    }
  }

  /// The name before “(UCI)” whose first letters those are, in whatever order: acronyms are often another language’s.
  private func defined(_ number: Int, _ clusters: [NameCluster]) -> Int? {
    guard let member = clusters[number].members.first, member > 0 else { return nil }
    let mention = names[member].candidate.tokens
    let before = names[member - 1].candidate.tokens
    guard before.upperBound + 1 == mention.lowerBound, words.isSign(before.upperBound, 0x28) else { return nil }
    let full = clusters.indices.first {
      clusters[$0].type == .ORG && clusters[$0].joinedTo == nil && clusters[$0].members.contains(member - 1)
    }
    return full.flatMap { organisations.isAnagram(clusters[number].form, of: clusters[$0].form) ? $0 : nil }
  }

  private func joinOrganisations(_ clusters: inout [NameCluster]) {
    let bodies = clusters.indices.filter { clusters[$0].type == .ORG && clusters[$0].joinedTo == nil }
    var byLetter: [UInt8: [Int]] = [:]
    var byLast: [Int32: [Int]] = [:]
    let vocabulary = words.text.vocabulary
    for number in bodies where clusters[number].form.count >= 2 {
      if let last = clusters[number].form.last { byLast[last, default: []].append(number) }
      if let letter = vocabulary.word(clusters[number].form[0]).first { byLetter[letter, default: []].append(number) }
    }
    for number in bodies {
      guard clusters[number].joinedTo == nil, let letter = clusters[number].form.first.flatMap({ vocabulary.word($0).first }) else {
        continue
      }
      let longer = byLetter[letter, default: []].filter { clusters[$0].joinedTo == nil && $0 != number }
      let mention = names[clusters[number].members[0]].candidate
      if mention.isSingle, words.shapes[mention.tokens.lowerBound].contains(.allCapitals) {
        let spelled = longer.filter { organisations.isAcronym(clusters[number].form, of: clusters[$0].form) }
        if spelled.count == 1 {
          join(number, to: spelled[0], "acronym-of", &clusters)
        } else if let full = defined(number, clusters) {
          join(number, to: full, "acronym-of", &clusters)
        }
      }
      guard clusters[number].joinedTo == nil else { continue }
      let full = longer.filter { organisations.isShortForm(clusters[number].form, of: clusters[$0].form) }
      if full.count == 1 {
        join(number, to: full[0], "short-form", &clusters)
        continue
      }
      let opened = longer.filter { organisations.isOpening(mention.tokens, of: names[clusters[$0].members[0]].candidate.tokens) }
      if opened.count == 1 {
        join(number, to: opened[0], "short-form", &clusters)
        continue
      }
      let national = clusters[number].form.last.flatMap { byLast[$0] }?.filter {
        $0 != number && clusters[$0].joinedTo == nil && organisations.isWithoutCountry(clusters[number].form, of: clusters[$0].form)
      }
      if let national, national.count == 1 { join(number, to: national[0], "without-country", &clusters) }
    }
  }
}
