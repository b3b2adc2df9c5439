#include "WordsData.h"

static const unsigned char function_words[] = {
#embed "files/function-words.txt"
};

words_file words_function_words(void) { return (words_file){function_words, sizeof function_words}; }
