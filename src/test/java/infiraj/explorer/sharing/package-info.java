/** Tests of views as files and texts. */
@org.jspecify.annotations.NullMarked
package infiraj.explorer.sharing;
