/// The output as a format sets it: an opening, articles with separators, a closing. Used by one thread at a time.
struct BatchOutput {
  private let host: any BatchHost
  private let format: any BatchFormat
  private var isOpen = false
  private var hasArticle = false

  init(_ host: any BatchHost, format: any BatchFormat) {
    self.host = host
    self.format = format
  }

  /// Writes results in one go as far as no problem has to be reported between them.
  mutating func write(_ results: [BatchResult]) throws(BatchWriteError) {
    var bytes: [UInt8] = []
    for result in results {
      if result.isArticle {
        open(&bytes)
        if hasArticle { bytes += format.separator }
        bytes += result.output
        hasArticle = true
      }
      if !result.problems.isEmpty {
        try flush(&bytes)
        for problem in result.problems { host.report(problem) }
      }
    }
    try flush(&bytes)
  }

  mutating func close() throws(BatchWriteError) {
    var bytes: [UInt8] = []
    open(&bytes)
    bytes += format.closing
    try flush(&bytes)
  }

  private mutating func open(_ bytes: inout [UInt8]) {
    if !isOpen { bytes += format.opening }
    isOpen = true
  }

  private func flush(_ bytes: inout [UInt8]) throws(BatchWriteError) {
    if !bytes.isEmpty { try host.write(bytes) }
    bytes.removeAll(keepingCapacity: true)
  }
}
