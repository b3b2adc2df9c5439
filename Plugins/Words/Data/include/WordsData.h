#pragma once
#include <stddef.h>

/// English function words, one a line: UTF-8, lower case, not terminated by zero.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} words_file;

words_file words_function_words(void);
