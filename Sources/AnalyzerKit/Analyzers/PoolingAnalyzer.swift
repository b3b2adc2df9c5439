/// An analyzer of one record an article whose record can be worked out for several texts together: `stats --by publisher` then measures all
/// words of a publisher's articles as one text, instead of averaging the articles' figures.
///
/// It makes a pool of a text instead of a record; the record of an article is that of a pool of one.
public protocol PoolingAnalyzer: Analyzer {
  associatedtype Pool: RecordPool where Pool.Produces == Produces
  /// What has to be kept of a text.
  func pool(_ text: AnalyzedText, _ layers: Layers) throws -> Pool
}

extension PoolingAnalyzer {
  public func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Produces] { [try pool(text, layers).record] }
}
