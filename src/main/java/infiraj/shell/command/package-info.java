/**
 * What a person can do in the window, in one list: it feeds the menu, the keys, and the help.
 *
 * <p>In come actions, bound by {@code shell.WindowCommands}; out go a menu, a filter of key presses, and the help window.
 * A new command is a constant of {@link infiraj.shell.command.Act}, its name in both languages, and its binding.
 */
@org.jspecify.annotations.NullMarked
package infiraj.shell.command;
