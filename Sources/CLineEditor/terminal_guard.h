// The terminal's state while a line is read, and its restoration when a signal ends the program.
#pragma once

#include <histedit.h>

/// Saves the terminal's mode, asks it to mark pasted text and takes the signals.
void guard_begin(EditLine *el);

/// Gives mode and signals back.
void guard_end(void);

/// Stops the program as Ctrl-Z does, with the terminal in its normal mode meanwhile.
void guard_suspend(EditLine *el);

/// Returns what becomes readable when the window's size has changed.
int guard_resize_descriptor(void);
