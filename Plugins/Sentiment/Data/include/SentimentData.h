#pragma once
#include <stddef.h>

/// The files beside this folder, as they are: UTF-8, one entry a line, not terminated by zero.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} sentiment_file;

sentiment_file sentiment_lexicon(void);
sentiment_file sentiment_rules(void);
sentiment_file sentiment_emoji(void);
