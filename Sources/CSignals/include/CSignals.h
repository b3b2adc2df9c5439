// Signal handlers, in C because a handler may call only what is safe inside one.
#ifndef LEDE_CSIGNALS_H
#define LEDE_CSIGNALS_H

#include <stdbool.h>

/// SIGINT raises the flag and lets a waiting call return with EINTR; SIGPIPE is ignored, so that writing reports EPIPE.
void signals_install(void);
bool signals_interrupt_is_raised(void);
void signals_raise_interrupt(void);
void signals_clear_interrupt(void);

/// Remembers how the terminal is set now, and puts it back if the process dies (by a signal, a crash or exit) while it is held.
/// `farewell`, a string that lives as long as the program, is then written to `output`. Returns false where `input` is no terminal.
bool signals_guard_terminal(int input, int output, const char *farewell);

/// From here to the release the terminal is changed: dying puts it back, Ctrl-Z and a new window size are reported by `signals_wait`.
void signals_hold_terminal(void);
void signals_release_terminal(void);

/// Stops the process as Ctrl-Z does and returns when it goes on.
void signals_stop(void);

enum {
  SIGNALS_READABLE = 1,
  SIGNALS_INTERRUPTED = 2,
  SIGNALS_RESIZED = 4,
  SIGNALS_STOPPED = 8,
  SIGNALS_CONTINUED = 16,
  SIGNALS_FAILED = 32
};

/// Waits until bytes can be read from `input` or one of the signals came, and says which. No signal is lost between two calls.
int signals_wait(int input);

#endif
