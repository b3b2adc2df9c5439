// What Swift cannot call in libedit: its variadic functions, each here with a fixed list of arguments.
#ifndef LEDE_CLIBEDIT_H
#define LEDE_CLIBEDIT_H

#if __has_include(<histedit.h>)
#include <histedit.h>
#else
#error "Lede needs libedit: run Scripts/lede"
#endif

typedef unsigned char (*LibEditFunction)(EditLine *, int);
typedef int (*LibEditReader)(EditLine *, wchar_t *);
typedef char *(*LibEditPrompt)(EditLine *);

static inline int libedit_set_client_data(EditLine *editor, void *data) { return el_set(editor, EL_CLIENTDATA, data); }

static inline void *libedit_client_data(EditLine *editor) {
  void *data = 0;
  return el_get(editor, EL_CLIENTDATA, &data) == 0 ? data : 0;
}

/// `literal` brackets the parts of the prompt that take no room on the screen, such as a change of colour.
static inline int libedit_set_prompt(EditLine *editor, LibEditPrompt prompt, char literal) {
  return el_set(editor, EL_PROMPT_ESC, prompt, literal);
}

static inline int libedit_set_reader(EditLine *editor, LibEditReader reader) { return el_set(editor, EL_GETCFN, reader); }

static inline int libedit_set_editor(EditLine *editor, const char *name) { return el_set(editor, EL_EDITOR, name); }

static inline int libedit_handle_signals(EditLine *editor, int handles) { return el_set(editor, EL_SIGNAL, handles); }

static inline int libedit_add_function(EditLine *editor, const char *name, const char *help, LibEditFunction function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

static inline int libedit_bind(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, key, function, (const char *)0);
}

/// Raw mode (1) or the mode the terminal was found in (0).
static inline int libedit_prepare_terminal(EditLine *editor, int raw) { return el_set(editor, EL_PREP_TERM, raw); }

/// Changes one setting (`-isig`) of the mode in which lines are edited.
static inline int libedit_set_edit_mode(EditLine *editor, const char *setting) {
  return el_set(editor, EL_SETTY, "-d", setting, (const char *)0);
}

/// Draws prompt and line anew, from where the terminal's cursor is.
static inline int libedit_refresh(EditLine *editor) { return el_set(editor, EL_REFRESH); }

static inline int libedit_use_history(EditLine *editor, History *entries) { return el_set(editor, EL_HIST, history, entries); }

static inline int libedit_history_set_size(History *entries, int size) {
  HistEvent event;
  return history(entries, &event, H_SETSIZE, size);
}

static inline int libedit_history_enter(History *entries, const char *entry) {
  HistEvent event;
  return history(entries, &event, H_ENTER, entry);
}

#endif
