import Glibc

/// The bytes of one input, read in chunks: a file, standard input, or memory.
///
/// `buffer[position...]` is what has been read and not yet taken. A reader looks for the end of its record there, calls `fill` for more, and
/// takes what it wants; nothing is searched or moved twice, so one line of 100 MB costs linear time.
final class ByteInput {
  static let chunk = 1 << 18

  let path: String
  private(set) var buffer: [UInt8] = []
  private(set) var position = 0
  private var descriptor: Int32 = -1
  private var ownsDescriptor = false
  private let options: ReadingOptions
  /// The name of the encoding that the whole input is known to have, nil where each record is to be looked at.
  private(set) var encoding: String?
  /// What the conversion to UTF-8 had to repair.
  private(set) var warnings: [String] = []

  /// Opens a file, or standard input for `-`.
  init(path: String, options: ReadingOptions) throws(ReadingError) {
    self.path = path
    self.options = options
    if path == "-" {
      descriptor = STDIN_FILENO
      return
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    if opened < 0 {
      throw errno == ENOENT || errno == ENOTDIR ? .notFound(path: path) : .notReadable(path: path, reason: ByteInput.systemMessage(errno))
    }
    var status = stat()
    if fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(opened)
      throw .isFolder(path: path)
    }
    descriptor = opened
    ownsDescriptor = true
  }

  init(bytes: [UInt8], path: String, options: ReadingOptions) {
    self.path = path
    self.options = options
    buffer = bytes
  }

  deinit { closeDescriptor() }

  /// Bytes read and not yet taken.
  var available: Int { buffer.count - position }

  /// Reads another chunk behind the available bytes; false at the end of the input.
  func fill() throws(ReadingError) -> Bool {
    guard descriptor >= 0 else { return false }
    if available > options.maximumArticleBytes { throw .tooLarge(path: path, limit: options.maximumArticleBytes) }
    if position > 0 {
      buffer.removeSubrange(..<position)
      position = 0
    }
    let old = buffer.count
    // Growing by a share of what is there keeps the cost of a long record linear.
    let wanted = max(ByteInput.chunk, old / 2)
    buffer.append(contentsOf: repeatElement(0, count: wanted))
    while true {
      if options.isCancelled() { throw interruption(old) }
      let count = buffer.withUnsafeMutableBytes { raw in
        guard let base = raw.baseAddress else { return 0 }
        return read(descriptor, base + old, wanted)
      }
      if count < 0, errno == EINTR { continue }
      let problem = errno
      buffer.removeSubrange((old + max(0, count))...)
      if count < 0 {
        closeDescriptor()
        throw .notReadable(path: path, reason: ByteInput.systemMessage(problem))
      }
      if count == 0 { closeDescriptor() }
      return count > 0
    }
  }

  private func interruption(_ old: Int) -> ReadingError {
    buffer.removeSubrange(old...)
    closeDescriptor()
    return .interrupted(path: path)
  }

  /// Takes `count` of the available bytes and passes `skipping` more.
  func take(_ count: Int, skipping: Int = 0) -> [UInt8] {
    let end = min(position + count, buffer.count)
    if position == 0, end == buffer.count, descriptor < 0 {
      let all = buffer
      buffer = []
      return all
    }
    let taken = Array(buffer[position..<end])
    position = min(end + skipping, buffer.count)
    return taken
  }

  /// Everything that is left. Throws `tooLarge`.
  func takeAll() throws(ReadingError) -> [UInt8] {
    while try fill() {}
    if available > options.maximumArticleBytes { throw .tooLarge(path: path, limit: options.maximumArticleBytes) }
    return take(available)
  }

  /// Drops all that is left.
  func abandon() {
    closeDescriptor()
    buffer = []
    position = 0
  }

  /// The first bytes, without taking them: `count`, or fewer at the end of the input and where whoever writes to a pipe pauses after a whole line.
  func prefix(_ count: Int) throws(ReadingError) -> [UInt8] {
    while available < count, !pausesAfterALine, try fill() {}
    return Array(buffer[position..<min(position + count, buffer.count)])
  }

  /// Whether a whole line is there and nothing more comes for a tenth of a second: what has come is then answered without waiting for more.
  private var pausesAfterALine: Bool {
    guard descriptor >= 0, buffer[position...].contains(0x0A) else { return false }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 100) == 0
  }

  /// Passes a UTF-8 byte order mark and turns UTF-16 into UTF-8, so that formats see UTF-8 or an 8-bit encoding. UTF-16 is read whole.
  func normaliseUnicode() throws(ReadingError) {
    let start = try prefix(4096)
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      position += 3
      encoding = "UTF-8"
    } else if let order = UTF16Decoder.byteOrder(start) {
      let decoded = UTF16Decoder.decode(try takeAll(), order)
      encoding = decoded.encoding
      warnings = decoded.warnings
      buffer = decoded.bytes
      position = 0
    }
  }

  private func closeDescriptor() {
    if ownsDescriptor, descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  static func systemMessage(_ code: Int32) -> String {
    String(cString: strerror(code)).lowercased()
  }
}
