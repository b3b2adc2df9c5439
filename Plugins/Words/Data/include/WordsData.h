#pragma once
#include <stddef.h>

/// The contents of a file: UTF-8, lower case, not terminated by zero.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} words_file;

/// English function words, one a line.
words_file words_function_words(void);

/// English forms with their lemmas, a tab between, one a line.
words_file words_lemmas(void);
