import CSignals
import Glibc

/// The terminal's keys as Unicode scalars, with what happens between them: Ctrl-C, a new window size, Ctrl-Z.
///
/// While a line is edited the kernel sends no signals for keys: on Ctrl-C it would also drop what was typed after it, and output that it
/// had not sent yet. Read as a key, Ctrl-C comes in its place.
final class TerminalInput {
  enum Key: Equatable {
    case scalar(Unicode.Scalar)
    case interrupted
    /// The window changed its size, or the process goes on after it was stopped.
    case redraw(resized: Bool)
    /// Ctrl-Z.
    case stop
    /// The terminal is gone.
    case closed
  }

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var next = 0

  private let interruptKey: UInt8
  private let stopKey: UInt8
  private let quitKey: UInt8

  init(descriptor: Int32) {
    self.descriptor = descriptor
    var settings = termios()
    let isKnown = tcgetattr(descriptor, &settings) == 0
    let keys = withUnsafeBytes(of: &settings.c_cc) { Array($0) }
    func key(_ index: Int32, _ usual: UInt8) -> UInt8 { isKnown ? keys[Int(index)] : usual }
    interruptKey = key(VINTR, 0x03)
    stopKey = key(VSUSP, 0x1A)
    quitKey = key(VQUIT, 0x1C)
  }

  /// Waits for the next key. A byte that is not UTF-8 comes as U+FFFD.
  func nextKey() -> Key {
    let first: UInt8
    switch nextByte() {
    case .success(let byte): first = byte
    case .failure(let event): return event.key
    }
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    var sequence = [first]
    while sequence.count < length {
      guard case .success(let byte) = nextByte() else { break }
      guard byte & 0xC0 == 0x80 else {
        next -= 1
        break
      }
      sequence.append(byte)
    }
    return .scalar(String(decoding: sequence, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
  }

  private struct Event: Error { var key: Key }

  private func nextByte() -> Result<UInt8, Event> {
    while next == bytes.count {
      let events = signals_wait(descriptor)
      func came(_ event: Int) -> Bool { events & Int32(event) != 0 }
      if came(SIGNALS_INTERRUPTED) { return .failure(Event(key: .interrupted)) }
      if came(SIGNALS_STOPPED) { return .failure(Event(key: .stop)) }
      if came(SIGNALS_RESIZED) || came(SIGNALS_CONTINUED) { return .failure(Event(key: .redraw(resized: came(SIGNALS_RESIZED)))) }
      if came(SIGNALS_FAILED) { return .failure(Event(key: .closed)) }
      var piece = [UInt8](repeating: 0, count: 4096)
      let count = read(descriptor, &piece, piece.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      if count <= 0 { return .failure(Event(key: .closed)) }
      bytes = Array(piece[..<count])
      next = 0
    }
    next += 1
    return control(bytes[next - 1])
  }

  /// The keys for which the kernel would send a signal if it were let to; zero means that there is none.
  private func control(_ byte: UInt8) -> Result<UInt8, Event> {
    guard byte != 0 else { return .success(byte) }
    switch byte {
    case interruptKey: return .failure(Event(key: .interrupted))
    case stopKey: return .failure(Event(key: .stop))
    case quitKey:
      raise(SIGQUIT)
      return .success(byte)
    default: return .success(byte)
    }
  }
}
