#define _XOPEN_SOURCE 700
#define _DARWIN_C_SOURCE
#define _DEFAULT_SOURCE
#include "editor_state.h"

#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

cle_editor *editor_of(EditLine *el) {
    void *editor = NULL;
    el_wget(el, EL_CLIENTDATA, &editor);
    return editor;
}

/// A place on the screen, counted from where the prompt begins.
typedef struct { int row, column; } place;

static place after(place here, wchar_t character, int columns) {
    int width = wcwidth(character);
    // libedit shows control characters as ^X.
    if (width < 0) width = 2;
    if (here.column + width > columns) {
        here.row++;
        here.column = 0;
    }
    here.column += width;
    if (here.column >= columns) {
        here.row++;
        here.column = 0;
    }
    return here;
}

int leave_display(EditLine *el) {
    struct winsize size;
    int columns = 80;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) columns = size.ws_col;
    place here = {0, 0};
    int is_escape = 0;
    for (const wchar_t *p = editor_of(el)->prompt; *p; p++) {
        if (*p == L'\1') is_escape = !is_escape;
        else if (!is_escape) here = after(here, *p, columns);
    }
    const LineInfoW *line = el_wline(el);
    place cursor = here;
    for (const wchar_t *p = line->buffer; p < line->lastchar; p++) {
        if (p == line->cursor) cursor = here;
        here = after(here, *p, columns);
    }
    if (line->cursor >= line->lastchar) cursor = here;
    // After a full row the cursor already stands in the next one.
    fputc('\r', stdout);
    for (int row = cursor.row; row <= here.row; row++) fputc('\n', stdout);
    fflush(stdout);
    return cursor.row;
}
