import AnalyzerKit

/// Makes the mark of a source.
struct SourceWriter {
  let typer: SourceTyper
  let quotes: Layer<Quote>
  /// All words that the article quotes.
  let total: Int

  private var passage: Passage { typer.passage }

  func source(_ entry: LedgerEntry) -> Source {
    let best = entry.statements.max { SourceWriter.rank($0) < SourceWriter.rank($1) } ?? entry.statements[0]
    let marks = entry.statements.map { quotes.marks[$0.quote] }
    var source = Source(span: entry.statements[0].span, reason: Reason("source-\(best.type.form.rawValue)"))
    source.mentions = entry.statements.map(mention).sorted { $0.span < $1.span }
    source.span = source.mentions[0].span
    source.form = form(best)
    source.name = name(best, marks)
    source.statements = entry.statements.count
    source.quotedWords = entry.quoted
    source.paraphrasedWords = entry.paraphrased
    source.share = total > 0 ? Double(entry.quoted) / Double(total) : nil
    let blocks = entry.statements.compactMap { block(quotes.marks[$0.quote].span) }
    source.first = (blocks.min() ?? 0) + 1
    source.last = (blocks.max() ?? 0) + 1
    for listener in marks.compactMap(\.toldTo) where !source.toldTo.contains(listener) { source.toldTo.append(listener) }
    let entity = entry.statements.lazy.compactMap(\.entity).first
    source.entity = entity.map { passage.entities.id($0) }
    source.person = entry.statements.lazy.compactMap(\.person).first.map { passage.people.id($0) }
    describe(&source, best, entry)
    source.named = named(source.form, best, entry, marks)
    return source
  }

  /// Names before nouns before pronouns.
  private static func rank(_ statement: Statement) -> Int {
    let order: [SourceForm] = [.unattributed, .pronoun, .document, .group, .anonymous, .organisation, .description, .partial, .named]
    let rank = order.firstIndex(of: statement.type.form) ?? 0
    return rank * 100_000 - min(statement.quote, 99_999)
  }

  /// A pronoun or a description stands for somebody named, where it is known for whom.
  private func form(_ best: Statement) -> SourceForm {
    guard best.type.form == .pronoun || best.type.form == .description || best.type.form == .unattributed else { return best.type.form }
    if let entity = best.entity {
      switch passage.entities.marks[entity].type {
      case .PERSON: return typer.partials.isPartial(entity) ? .partial : .named
      case .NORP: return .group
      case .WORK_OF_ART, .LAW: return .document
      default: return .organisation
      }
    }
    if let person = best.person ?? best.type.person {
      let mark = passage.people.marks[person]
      return mark.isNamed ? .named : mark.number == .several ? .group : .anonymous
    }
    if best.type.form == .description { return .named }
    // A speaker whom no words of the sentence name: a transcript's turn, a correction.
    return quotes.marks[best.quote].speaker == nil ? best.type.form : .named
  }

  private func name(_ best: Statement, _ marks: [Quote]) -> String {
    if let speaker = marks.lazy.compactMap(\.speaker).first { return speaker }
    if let entity = best.entity { return passage.entities.marks[entity].name }
    return best.hasWords ? passage.string(best.span) : ""
  }

  /// Of groups only those that are said to have spoken: nobody asks for the names of “44 percent” or “his critics”.
  private func named(_ form: SourceForm, _ best: Statement, _ entry: LedgerEntry, _ marks: [Quote]) -> Source.Named? {
    switch form {
    case .named, .description: return .yes
    case .partial: return .partly
    case .anonymous: return .no
    case .organisation: return best.type.isIndefinite ? .no : .yes
    case .group:
      if best.entity != nil || entry.statements.contains(where: \.type.isPublic) { return nil }
      return entry.quoted > 0 || marks.contains(where: isSpeech) || entry.notice != nil ? .no : nil
    case .document, .pronoun, .unattributed: return nil
    }
  }

  private func isSpeech(_ quote: Quote) -> Bool {
    if quote.verb != nil { return true }
    return quote.cue.contains { passage.text.tokens.range(in: $0).contains { passage.traits($0).contains(.speech) } }
  }

  private func describe(_ source: inout Source, _ best: Statement, _ entry: LedgerEntry) {
    if let words = best.type.words {
      source.words = passage.string(words)
      source.reason.evidence.append(Evidence("form", words, note: best.type.form.rawValue))
    }
    var role = entry.statements.first { $0.type.role != nil && $0.type.form != .pronoun }.map { ($0.type.role, $0.type.roleWords) }
    if source.form == .named || source.form == .partial, let entity = entry.statements.lazy.compactMap(\.entity).first,
      let found = typer.role(ofEntity: entity)
    {
      role = (found.0, found.1)
    }
    if role == nil, let pronoun = entry.statements.first(where: { $0.type.role != nil }) {
      role = (pronoun.type.role, pronoun.type.roleWords)
    }
    if source.form != .document, let (found, words) = role {
      source.role = found
      source.roleWords = words.map { passage.string($0) }
      source.reason.evidence.append(Evidence("role", words, note: found?.rawValue))
    }
    if let notice = entry.notice {
      source.isWithheld = true
      source.reason.evidence.append(Evidence("withheld", passage.text.tokens.span(notice.words)))
      if let reason = notice.reason {
        source.reasonGiven = passage.string(reason)
        source.reason.evidence.append(Evidence("reason", passage.text.tokens.span(reason)))
      }
    }
  }

  private func mention(_ statement: Statement) -> SourceMention {
    var mention = SourceMention()
    mention.span = statement.span
    mention.text = statement.hasWords ? passage.string(statement.span) : ""
    mention.form = statement.type.form
    mention.role = statement.type.role
    mention.words = statement.type.words.map { passage.string($0) }
    mention.roleWords = statement.type.roleWords.map { passage.string($0) }
    mention.quote = quotes.id(statement.quote)
    return mention
  }

  private func block(_ span: TextSpan) -> Int? { passage.text.article.blockIndex(at: span.start) }
}
