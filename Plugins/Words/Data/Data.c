#include "WordsData.h"

static const unsigned char function_words[] = {
#embed "files/function-words.txt"
};

static const unsigned char lemmas[] = {
#embed "files/lemmas.tsv"
};

words_file words_function_words(void) { return (words_file){function_words, sizeof function_words}; }

words_file words_lemmas(void) { return (words_file){lemmas, sizeof lemmas}; }
