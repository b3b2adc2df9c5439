import AnalyzerKit
import EntitiesData

/// The embedded words of numbers, amounts and dates (`values.bin`); nothing is parsed or copied when the program starts.
struct ValueLexicon {
  private let data: UnsafeRawBufferPointer
  private let words: HashTable
  private let strings: Int

  init() {
    // Static data of the program: the pointer is valid as long as the process is.
    data = UnsafeRawBufferPointer(start: entities_values(), count: entities_values_size())
    words = HashTable(data, index: 0)
    strings = Int(data.word(4 + 20))
  }

  /// What a folded word, or several with single blanks, means in an amount; `none` where it means nothing.
  func word(_ key: ArraySlice<UInt8>, _ hash: UInt32) -> ValueWord { words.value(key, hash).map(ValueWord.init) ?? .none }

  /// The symbol of a word of kind `unit` or `unitShort`.
  func unit(_ word: ValueWord) -> String {
    let start = strings + word.number
    return String(decoding: data[(start + 1)..<(start + 1 + Int(data[start]))], as: UTF8.self)
  }
}
