import CLibEdit
import CSignals
import Glibc

/// Lines typed at a terminal: editing, completion, a history that survives, and pastes that are never run line by line.
///
/// libedit draws the line and knows the keys; reading, signals, pastes, completion and the history's file are ours, because its own read
/// the terminal blindly, cannot tell Ctrl-C from the end, and know no paste. Everything that draws beside the line happens between two keys
/// (`key`), when libedit's idea of the screen is the screen. Belongs to the main thread. Prompt and editing go to standard error, so that
/// `lede > file` can still be used by hand; to standard output where standard error is no terminal.
public final class LineEditor {
  let editor: OpaquePointer
  let input: TerminalInput
  let output: Int32
  let completer: (CompletionRequest) -> CompletionList
  private let entries: OpaquePointer?
  private let streams: [UnsafeMutablePointer<FILE>]
  private var historyFile: HistoryFile?
  private var lastEntry: String?
  private var prompt: UnsafeMutablePointer<CChar>?
  /// Columns that the prompt takes.
  private(set) var promptWidth = 0

  /// What ended the line other than Enter.
  var ending: LineInput?
  /// What is to be listed below the line before the next key, and how far back from the line's end the cursor then goes.
  var pendingList: (list: CompletionList, back: Int)?
  /// A paste too long to be shown in the line, with what was typed before and after it.
  var heldPaste: String?

  /// Why the history is not kept, or nil: to be said once, after starting.
  public private(set) var historyProblem: HistoryProblem?

  /// Starts the editor on the program's terminal.
  ///
  /// - Parameters:
  ///   - historyFile: Where lines are kept, or nil to keep none. Folders are made as needed.
  ///   - completer: Called when Tab is pressed.
  /// - Throws: `TerminalError` where there is no terminal to edit on.
  public init(
    programName: String, historyFile: String?, completer: @escaping (CompletionRequest) -> CompletionList
  ) throws(TerminalError) {
    guard TerminalInfo.isTerminal(0), let output: Int32 = [2, 1].first(where: TerminalInfo.isTerminal) else {
      throw .notATerminal
    }
    Self.useUTF8()
    guard let source = fdopen(dup(0), "r"), let sink = fdopen(dup(output), "w") else { throw .editorFailed }
    guard let editor = el_init(programName, source, sink, sink) else {
      fclose(source)
      fclose(sink)
      throw .editorFailed
    }
    self.editor = editor
    self.output = output
    self.completer = completer
    streams = [source, sink]
    input = TerminalInput(descriptor: 0)
    entries = history_init()
    self.historyFile = historyFile.map(HistoryFile.init)
    Self.guardTerminal(output)
    connect()
    loadHistory()
  }

  deinit {
    el_end(editor)
    if let entries { history_end(entries) }
    streams.forEach { fclose($0) }
    free(prompt)
  }

  /// Shows `prompt` and returns what the user makes of it. `continuation` is for the further lines of a command, whose prompt is dimmer.
  ///
  /// Nothing is remembered by itself: see `remember`.
  public func readLine(prompt: String, continuation: Bool = false) -> LineInput {
    Interrupt.clear()
    let result = edit(prompt: prompt, colour: continuation ? "2" : "1;36")
    guard let paste = heldPaste else { return result }
    heldPaste = nil
    return accept(paste: paste)
  }

  /// Adds a command to the history, in memory and in the file; several lines are one entry. The same again and blanks are not added.
  public func remember(_ command: String) {
    let entry = String(command.drop { $0 == "\n" || $0 == " " })
    guard !entry.isEmpty, entry != lastEntry else { return }
    lastEntry = entry
    if let entries { libedit_history_enter(entries, entry) }
    guard let historyFile, historyProblem == nil else { return }
    do { try historyFile.append(entry) } catch { historyProblem = error }
  }

  /// Writes text to the terminal the line is on.
  func write(_ text: String) { try? Output.write(text, to: output) }

  /// Sends what libedit has drawn.
  func flush() { fflush(streams[1]) }

  /// The prompt as libedit wants it.
  var promptText: UnsafeMutablePointer<CChar>? { prompt }

  /// Colour stands between bytes of 1, and never at the end, or libedit loses it.
  private func setPrompt(_ text: String, colour: String) {
    let visible = VisibleText.make(text)
    promptWidth = VisibleText.width(visible)
    let words = visible.prefix(visible.count - (visible.hasSuffix(" ") ? 1 : 0))
    free(prompt)
    prompt = strdup(
      TerminalInfo.usesColour(output) && words.count < visible.count
        ? "\u{1}\u{1B}[\(colour)m\u{1}\(words)\u{1}\u{1B}[0m\u{1} " : visible)
  }

  /// One line from libedit.
  private func edit(prompt: String, colour: String) -> LineInput {
    setPrompt(prompt, colour: colour)
    ending = nil
    pendingList = nil
    signals_hold_terminal()
    if !TerminalInfo.isDumb { write(BracketedPaste.on) }
    defer {
      if !TerminalInfo.isDumb { write(BracketedPaste.off) }
      signals_release_terminal()
    }
    libedit_prepare_terminal(editor, 1)  // before the prompt is seen: keys that come at once are not echoed twice
    var count: Int32 = 0
    guard let typed = el_wgets(editor, &count), count > 0 else {
      if heldPaste != nil { return .line("") }
      el_reset(editor)
      if ending == .interrupted {
        write(TerminalInfo.isDumb ? "^C\n" : "^C\u{1B}[J\n")
        Interrupt.clear()
        return .interrupted
      }
      write("\n")
      return .endOfInput
    }
    var text = String(String.UnicodeScalarView(Self.scalars(UnsafeBufferPointer(start: typed, count: Int(count)))))
    if text.hasSuffix("\n") { text.removeLast() }
    return text.contains("\n") ? .pasted(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)) : .line(text)
  }

  /// Shows how a long paste begins and asks once whether all of it is to be run.
  private func accept(paste: String) -> LineInput {
    let lines = paste.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let width = TerminalInfo.width(output) - 1
    let preview = lines.prefix(5).map { VisibleText.truncate("  " + VisibleText.make($0), to: width) }
    write("\n" + (preview + ["  … \(lines.count) lines pasted"]).map { $0 + "\n" }.joined())
    while true {
      switch edit(prompt: "run them all? [y/N] ", colour: "1") {
      case .line(let answer):
        switch answer.lowercased().drop(while: { $0 == " " }) {
        case "y", "yes": return .pasted(lines)
        case "", "n", "no": return .interrupted
        default: continue
        }
      case .pasted: heldPaste = nil
      case .interrupted, .endOfInput: return .interrupted
      }
    }
  }

  private func loadHistory() {
    guard let entries else { return }
    libedit_history_set_size(entries, Int32(HistoryFile.limit))
    libedit_use_history(editor, entries)
    guard let historyFile else { return }
    do {
      let earlier = try historyFile.load()
      for entry in earlier { libedit_history_enter(entries, entry) }
      lastEntry = earlier.last
    } catch { historyProblem = error }
  }

  /// Characters outside ASCII need a UTF-8 locale, which is always there: C.UTF-8.
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  private static func guardTerminal(_ output: Int32) {
    _ = signals_guard_terminal(0, output, TerminalInfo.isDumb ? farewellOfDumb : farewell)
  }

  // Kept for as long as the program runs: a signal handler writes them.
  private static nonisolated(unsafe) let farewell: UnsafePointer<CChar>? = UnsafePointer(strdup(BracketedPaste.off + "\r\n"))
  private static nonisolated(unsafe) let farewellOfDumb: UnsafePointer<CChar>? = UnsafePointer(strdup("\r\n"))
}
