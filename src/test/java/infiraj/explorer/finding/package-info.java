@org.jspecify.annotations.NullMarked
package infiraj.explorer.finding;
