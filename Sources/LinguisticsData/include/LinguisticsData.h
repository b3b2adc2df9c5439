#pragma once
#include <stddef.h>

/// The bytes of an embedded file; README.md beside it says what they mean.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} linguistics_file;

/// Signed bytes: the weight of each place.
linguistics_file linguistics_syllable_weights(void);
/// 64-bit little-endian entries of a hash table.
linguistics_file linguistics_syllable_exceptions(void);
/// 2^18 32-bit slots of a hash table, then two tables of 1000 bytes.
linguistics_file linguistics_word_clusters(void);
/// The part-of-speech tagger: classes, buckets, shortcuts and weights.
linguistics_file linguistics_tagger(void);
/// How words are cut to their lemmas: a hash table of endings and exceptions, then the changes.
linguistics_file linguistics_lemmas(void);
/// The parser: a header of 64 bytes, factors, then parts at multiples of 64 bytes.
linguistics_file linguistics_parser(void);
