#pragma once
#include <stddef.h>

/// English words that count as easy, one a line: UTF-8, lower case, not terminated by zero.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} statistics_file;

statistics_file statistics_easy_words(void);
