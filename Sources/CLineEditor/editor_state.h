// What an editor remembers, shared by the files of this target.
#pragma once

#include "line_editor.h"

#include <stdio.h>
#include <histedit.h>

struct cle_editor {
    EditLine *el;
    HistoryW *history;
    wchar_t *prompt;
    char *line;
    cle_completer completer;
    void *completer_context;
    int accepts_all_letters;
    int is_interrupted;
    /// The window's width when the text was drawn.
    int columns;
    /// What the completer did: the code that the Tab key returns to libedit.
    unsigned char completion_result;
    /// Lines that came at once, as UTF-8; NULL where a single one did.
    char *lines;
    /// Bytes that were read and not yet taken.
    unsigned char *input;
    size_t input_start, input_end, input_capacity;
};

/// Returns the editor that a libedit callback is called for.
cle_editor *editor_of(EditLine *el);

/// Moves the terminal's cursor to a fresh line below what is being typed. Returns the row of the
/// typed text, counted from 0, in which libedit believes the cursor to be.
int leave_display(EditLine *el);

/// Remembers the window's width.
void note_columns(EditLine *el);

/// Doubles the room for input; returns 0 where there is no memory.
int make_room(cle_editor *editor);

/// Gives lines that came at once to the caller of `cle_read`; takes the text over.
void offer_lines(cle_editor *editor, wchar_t *text);

/// Draws what is being typed in a window that has another size now.
void resize_display(EditLine *el);
