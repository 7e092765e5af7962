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
    /// Bytes that were read and not yet taken.
    unsigned char input[4096];
    size_t input_start, input_end;
};

/// Returns the editor that a libedit callback is called for.
cle_editor *editor_of(EditLine *el);

/// Moves the terminal's cursor to a fresh line below what is being typed. Returns the row of the
/// typed text, counted from 0, in which libedit believes the cursor to be.
int leave_display(EditLine *el);

/// Remembers the window's width.
void note_columns(EditLine *el);

/// Draws what is being typed in a window that has another size now.
void resize_display(EditLine *el);
