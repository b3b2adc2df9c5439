#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t interrupted, resized, stopped, continued;

/// A pipe that every event writes a byte to. Whichever thread the signal came to, and however early, `signals_wait` hears of it.
static int bell[2] = {-1, -1};

static void on_event(int number) {
  int saved = errno;
  switch (number) {
  case SIGINT: interrupted = 1; break;
  case SIGWINCH: resized = 1; break;
  case SIGTSTP: stopped = 1; break;
  case SIGCONT: continued = 1; break;
  }
  ssize_t rung = write(bell[1], "", 1);  // a full pipe has rung already
  (void)rung;
  errno = saved;
}

/// No SA_RESTART: a read that waits returns with EINTR.
static void handle(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, 0);
}

static void open_bell(void) {
  if (bell[0] >= 0) return;
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
  bell[0] = ends[0];
  bell[1] = ends[1];
}

void signals_install(void) {
  open_bell();
  handle(SIGINT, on_event);
  handle(SIGPIPE, SIG_IGN);
  handle(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error of write(), not the end
}

bool signals_interrupt_is_raised(void) { return interrupted != 0; }
void signals_raise_interrupt(void) { interrupted = 1; }
void signals_clear_interrupt(void) { interrupted = 0; }

// The terminal as it was found.

static struct termios found;
static int terminal_input = -1, terminal_output = -1;
static const char *terminal_farewell = "";
static volatile sig_atomic_t held;

static void put_back(void) {
  if (!held) return;
  held = 0;
  size_t length = 0;
  while (terminal_farewell[length]) length++;
  ssize_t written = write(terminal_output, terminal_farewell, length);
  (void)written;
  tcsetattr(terminal_input, TCSANOW, &found);
}

static const int deadly[] = {SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP};
enum { deadly_count = sizeof deadly / sizeof deadly[0] };
static struct sigaction former[deadly_count];

/// Puts the terminal back and hands the signal to whoever had it before: the default action, or Swift's report of a crash.
static void on_death(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  put_back();
  for (int i = 0; i < deadly_count; i++)
    if (deadly[i] == number) sigaction(number, &former[i], 0);
  // A crash happens again when its instruction does; a signal that was sent has to be sent again.
  bool crash = number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE || number == SIGTRAP;
  if (!crash || info->si_code <= 0) raise(number);
  errno = saved;
}

bool signals_guard_terminal(int input, int output, const char *farewell) {
  if (tcgetattr(input, &found) != 0) return false;
  open_bell();
  bool first = terminal_input < 0;
  terminal_input = input;
  terminal_output = output;
  terminal_farewell = farewell;
  if (!first) return true;

  // A stack of its own lets the handler run when the crash is that the stack is full.
  static char spare_stack[32768];
  stack_t present, spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  if (sigaltstack(0, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&spare, 0);

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_death;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < deadly_count; i++) {
    sigaction(deadly[i], 0, &former[i]);
    if (former[i].sa_handler != SIG_IGN) sigaction(deadly[i], &action, 0);  // nohup stays nohup
  }
  atexit(put_back);
  return true;
}

void signals_hold_terminal(void) {
  resized = stopped = continued = 0;
  handle(SIGWINCH, on_event);
  handle(SIGTSTP, on_event);
  handle(SIGCONT, on_event);
  held = 1;
}

void signals_release_terminal(void) {
  held = 0;
  handle(SIGWINCH, SIG_DFL);
  handle(SIGTSTP, SIG_DFL);
  handle(SIGCONT, SIG_DFL);
}

void signals_stop(void) {
  handle(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  handle(SIGTSTP, on_event);
}

static int take_events(void) {
  int events = 0;
  if (interrupted) events |= SIGNALS_INTERRUPTED;  // stays raised: Interrupt.clear() lowers it
  if (resized) events |= SIGNALS_RESIZED;
  if (stopped) events |= SIGNALS_STOPPED;
  if (continued) events |= SIGNALS_CONTINUED;
  resized = stopped = continued = 0;
  return events;
}

int signals_wait(int input) {
  for (;;) {
    char drained[64];
    while (bell[0] >= 0 && read(bell[0], drained, sizeof drained) > 0) continue;
    int events = take_events();  // after the bell is silent: what comes from here on rings it again
    if (events) return events;
    struct pollfd watched[2] = {{.fd = input, .events = POLLIN}, {.fd = bell[0], .events = POLLIN}};
    int ready = poll(watched, 2, -1);
    if (ready < 0 && errno != EINTR) return SIGNALS_FAILED;
    if (ready > 0 && watched[0].revents) return take_events() | SIGNALS_READABLE;
  }
}
