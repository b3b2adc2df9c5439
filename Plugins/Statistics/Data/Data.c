#include "StatisticsData.h"

static const unsigned char easy_words[] = {
#embed "files/easy-words.txt"
};

statistics_file statistics_easy_words(void) { return (statistics_file){easy_words, sizeof easy_words}; }
