import Glibc

/// Bytes written whole to a file descriptor.
public enum Output {
  /// Writes all of `text` to `descriptor`, 1 being standard output.
  public static func write(_ text: String, to descriptor: Int32 = 1) throws(WriteProblem) {
    try write(Array(text.utf8), to: descriptor)
  }

  /// Writes all of `bytes`; goes on after a signal that did not raise `Interrupt`, and stops at one that did.
  public static func write(_ bytes: [UInt8], to descriptor: Int32 = 1) throws(WriteProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var full = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&full, 1, 1_000)
      } else if errno != EINTR || Interrupt.isRaised {
        throw WriteProblem(code: errno)
      }
    }
  }
}
