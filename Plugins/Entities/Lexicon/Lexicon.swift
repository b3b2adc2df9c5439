import AnalyzerKit
import EntitiesData

/// The embedded word tables; nothing is parsed or copied when the program starts.
struct Lexicon {
  private let gazetteer = Gazetteer()
  private let values = ValueLexicon()
  private let fullForms: HashTable
  private let names: Int
  private let data: UnsafeRawBufferPointer

  init() {
    // Static data of the program: the pointer is valid as long as the process is.
    data = UnsafeRawBufferPointer(start: entities_lexicon(), count: entities_lexicon_size())
    fullForms = HashTable(data, index: 0)
    names = Int(data.word(4 + 20))
  }

  /// What is known about a folded word or name; nothing for an unknown one.
  func wordClass(_ key: ArraySlice<UInt8>) -> WordClass { wordClass(Lexicon.hash(key)) }

  func wordClass(_ hash: HashTable.Hash) -> WordClass { gazetteer.wordClass(hash.wide) }

  func valueWord(_ key: ArraySlice<UInt8>) -> ValueWord { valueWord(key, Lexicon.hash(key)) }

  func valueWord(_ key: ArraySlice<UInt8>, _ hash: HashTable.Hash) -> ValueWord { values.word(key, hash.value) }

  /// The full name behind an acronym or another short form: `voa` gives `Voice of America`.
  func fullForm(_ key: ArraySlice<UInt8>) -> String? {
    guard let offset = fullForms.value(key, Lexicon.hash(key).value) else { return nil }
    let start = names + Int(offset)
    return String(decoding: data[(start + 1)..<(start + 1 + Int(data[start]))], as: UTF8.self)
  }

  static func hash(_ key: ArraySlice<UInt8>) -> HashTable.Hash {
    var hash = HashTable.Hash()
    for byte in key { hash.add(byte) }
    return hash
  }

  /// Appends the key of the words in `range`: folded, without full stops, each stretch of white space as one blank.
  static func appendKey(_ bytes: borrowing [UInt8], _ range: Range<Int>, to key: inout [UInt8]) {
    let start = key.count
    WordFolding.fold(bytes, range, into: &key)
    var to = start
    for from in start..<key.count {
      let byte = key[from]
      if byte == 0x2E { continue }
      if byte <= 0x20 {
        if to > 0, key[to - 1] != 0x20 {
          key[to] = 0x20
          to += 1
        }
      } else {
        key[to] = byte
        to += 1
      }
    }
    key.removeLast(key.count - to)
  }
}
