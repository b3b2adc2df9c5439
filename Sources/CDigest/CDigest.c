// SwiftPM wants one source file in a C target; the wrappers are all in the header.
#include "CDigest.h"
