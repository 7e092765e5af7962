// Line editing on a terminal: the part of libedit's variadic, wide-character interface that Swift
// cannot call. All text is UTF-8; one editor a process; one thread.
#pragma once

typedef struct cle_editor cle_editor;

typedef enum { cle_line, cle_lines, cle_interrupt, cle_end } cle_result;

/// Called when Tab is pressed, with the line and the cursor's place in it in bytes. It may call
/// `cle_replace_before_cursor` or `cle_show_below`; if it calls neither, the terminal beeps.
typedef void (*cle_completer)(void *context, cle_editor *editor, const char *line, int cursor);

/// Opens the editor on standard input and output, which must be terminals; NULL if that fails.
cle_editor *cle_open(const char *program, int history_size);

/// Closes the editor.
void cle_close(cle_editor *editor);

/// Whether letters beyond ASCII can be typed: a locale of UTF-8 was found.
int cle_accepts_all_letters(const cle_editor *editor);

/// Sets what stands before the line. Escape sequences stand between bytes of value 1, never at the
/// end.
void cle_set_prompt(cle_editor *editor, const char *prompt);

/// Sets what Tab calls.
void cle_set_completer(cle_editor *editor, cle_completer completer, void *context);

/// Replaces so many code points before the cursor; only within a completer.
void cle_replace_before_cursor(cle_editor *editor, int count, const char *text);

/// Shows lines below what is being typed, and the line again below them; only within a completer.
void cle_show_below(cle_editor *editor, const char *text);

/// Adds a line to what the arrow keys and Ctrl-R find.
void cle_add_history(cle_editor *editor, const char *line);

/// Reads a line, or lines that came at once, with `\n` between them: pasted where nothing was
/// typed yet, or waiting together. `*line` is valid until the next call and set only for these two.
cle_result cle_read(cle_editor *editor, const char **line);
