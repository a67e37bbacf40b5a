@org.jspecify.annotations.NullMarked
package infiraj.explorer.settings;
