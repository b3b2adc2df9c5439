import CLibEdit
import CSignals
import Glibc

/// What libedit calls: keys, prompt, Tab, paste.
extension LineEditor {
  func connect() {
    libedit_set_client_data(editor, Unmanaged.passUnretained(self).toOpaque())
    libedit_handle_signals(editor, 0)
    libedit_set_editor(editor, "emacs")
    libedit_set_edit_mode(editor, "-isig")  // TerminalInput says why
    libedit_set_reader(editor) { editor, character in
      guard let self = LineEditor.of(editor), let character, let scalar = self.key() else { return -1 }
      character.pointee = wchar_t(scalar.value)
      return 1
    }
    libedit_set_prompt(editor, { LineEditor.of($0)?.promptText }, 1)
    libedit_add_function(editor, "lede-complete", "Complete the word before the cursor") { editor, _ in
      LineEditor.of(editor)?.complete() ?? UInt8(CC_ERROR)
    }
    libedit_add_function(editor, "lede-paste", "Insert pasted text") { editor, _ in
      LineEditor.of(editor)?.paste() ?? UInt8(CC_ERROR)
    }
    el_source(editor, nil)  // the user's .editrc
    for (key, function) in Self.bindings { libedit_bind(editor, key, function) }
  }

  private static let bindings = [
    ("^I", "lede-complete"), ("\\e[200~", "lede-paste"), ("^R", "em-inc-search-prev"), ("^W", "ed-delete-prev-word"),
    ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"), ("\\e[3~", "ed-delete-next-char"), ("\\e[H", "ed-move-to-beg"),
    ("\\e[F", "ed-move-to-end"), ("\\e[1~", "ed-move-to-beg"), ("\\e[4~", "ed-move-to-end"),
  ]

  private static func of(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let data = libedit_client_data(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(data).takeUnretainedValue()
  }

  /// The next key, or nil where the line has ended without Enter.
  private func key() -> Unicode.Scalar? {
    showPendingList()
    while true {
      switch input.nextKey() {
      case .scalar(let scalar): return scalar
      case .interrupted:
        ending = .interrupted
        return nil
      case .closed:
        ending = .endOfInput
        return nil
      case .redraw(let resized): redraw(resized: resized)
      case .stop: stop()
      }
    }
  }

  /// Line and cursor as they are.
  private var line: (text: [Unicode.Scalar], cursor: Int) {
    guard let info = el_wline(editor)?.pointee else { return ([], 0) }
    return (Self.scalars(UnsafeBufferPointer(start: info.buffer, count: info.lastchar - info.buffer)), info.cursor - info.buffer)
  }

  /// libedit's characters are scalars: `key` gives it nothing else.
  static func scalars(_ characters: UnsafeBufferPointer<wchar_t>) -> [Unicode.Scalar] {
    characters.map { UInt32(exactly: $0).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}" }
  }

  // MARK: Completion

  private func complete() -> UInt8 {
    let (scalars, cursor) = line
    let text = String(String.UnicodeScalarView(scalars))
    let before = String(String.UnicodeScalarView(scalars[..<cursor]))
    libedit_set_edit_mode(editor, "+isig")  // Ctrl-C stops a completer that takes long
    let list = completer(CompletionRequest(text: text, cursor: before.utf8.count))
    libedit_set_edit_mode(editor, "-isig")
    if Interrupt.isRaised {
      ending = .interrupted
      return UInt8(CC_EOF)
    }
    guard !list.items.isEmpty, (0...before.utf8.count).contains(list.start) else { return UInt8(CC_ERROR) }
    let typed = String(decoding: before.utf8.dropFirst(list.start), as: UTF8.self)
    if let insertion = list.insertion(for: typed) {
      el_deletestr(editor, Int32(typed.unicodeScalars.count))
      insert(insertion)
      if list.items.count == 1, list.items[0].appendsBlank {
        if cursor < scalars.count, scalars[cursor] == " " { el_cursor(editor, 1) } else { insert(" ") }
      }
      if list.items.count == 1 || insertion != typed { return UInt8(CC_REFRESH) }
    }
    // The list goes below the whole line: the cursor is sent to its end, and key() draws the list when it has got there.
    pendingList = (list, scalars.count - cursor)
    el_cursor(editor, Int32(scalars.count - cursor))
    return UInt8(CC_REFRESH)
  }

  private func showPendingList() {
    guard let (list, back) = pendingList else { return }
    pendingList = nil
    let rows = TerminalInfo.height(output) - 2
    let lines = CompletionListing(items: list.items, columns: TerminalInfo.width(output), rows: rows).lines
    write("\r\n" + lines.map { $0 + "\r\n" }.joined())
    el_cursor(editor, Int32(-back))
    libedit_refresh(editor)
    flush()
  }

  private func insert(_ text: String) {
    var wide = text.unicodeScalars.map { wchar_t($0.value) }
    wide.append(0)
    el_winsertstr(editor, wide)
  }

  // MARK: Paste

  /// Few lines go into the line to be seen and edited, and one Enter takes them all; many are held and asked about.
  private func paste() -> UInt8 {
    var paste = BracketedPaste()
    while true {
      guard let scalar = key() else { return UInt8(CC_EOF) }
      if paste.take(scalar) { break }
    }
    var text = paste.text
    while text.hasSuffix("\n") { text.removeLast() }
    guard !text.isEmpty else { return UInt8(CC_REFRESH) }
    let columns = max(1, TerminalInfo.width(output))
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + 1 + VisibleText.width($1) / columns }
    if !text.contains("\n") || rows <= max(2, TerminalInfo.height(output) / 2) {
      insert(text)
      return UInt8(CC_REFRESH)
    }
    let (scalars, cursor) = line
    heldPaste =
      String(String.UnicodeScalarView(scalars[..<cursor])) + text + String(String.UnicodeScalarView(scalars[cursor...]))
    return UInt8(CC_NEWLINE)
  }

  // MARK: The window

  private func redraw(resized: Bool) {
    libedit_prepare_terminal(editor, 0)  // the mode may have changed while the process was stopped
    libedit_prepare_terminal(editor, 1)
    if resized { el_resize(editor) }
    if !TerminalInfo.isDumb { write((resized ? rowsAbove : "") + "\r\u{1B}[J") }
    libedit_refresh(editor)
    flush()
  }

  /// Goes up to the row of the prompt, as far as can be known: terminals differ in how they wrap old rows anew.
  private var rowsAbove: String {
    let (scalars, cursor) = line
    let columns = max(1, TerminalInfo.width(output))
    let lines = String(String.UnicodeScalarView(scalars[..<cursor])).split(separator: "\n", omittingEmptySubsequences: false)
    var rows = lines.count - 1
    for (index, text) in lines.enumerated() { rows += (VisibleText.width(text) + (index == 0 ? promptWidth : 0)) / columns }
    return rows > 0 ? "\u{1B}[\(rows)A" : ""
  }

  /// Ctrl-Z: the shell gets its terminal as it was; coming back, the line is drawn again.
  private func stop() {
    libedit_prepare_terminal(editor, 0)
    write(TerminalInfo.isDumb ? "\r\n" : BracketedPaste.off + "\r\n")
    signals_stop()
    if !TerminalInfo.isDumb { write(BracketedPaste.on) }
    libedit_prepare_terminal(editor, 1)
    libedit_refresh(editor)
    flush()
  }
}
