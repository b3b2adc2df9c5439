import CommandLanguage
import Testing

struct CursorContextTests {
  @Test(
    arguments: [
      ("", "verb||"), ("quo", "verb||quo"), ("quotes ", "word|quotes|"), ("quotes --wh", "word|quotes|--wh"),
      ("quotes --where speaker=\"Iv", "word|quotes,--where|speaker=«Iv»\""), ("fix q1 'a b", "word|fix,q1|«a b»'"),
      ("quotes > ", "redirect|quotes,>|"), ("quotes > a", "redirect|quotes,>|a"), ("quotes | so", "outside|quotes|"),
      ("quotes # x", "outside|quotes|"), ("open $fi", "word|open|‹$fi›"),
    ])
  func `the word at the cursor is known`(line: String, expected: String) {
    let context = CursorContext(line)
    let words = context.words.map(\.text).joined(separator: ",")
    #expect("\(context.place)|\(words)|\(describe(context.current))\(context.openMark ?? "")" == expected)
  }
}
