@org.jspecify.annotations.NullMarked
package infiraj.shell.tour;
