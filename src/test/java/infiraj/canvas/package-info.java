@org.jspecify.annotations.NullMarked
package infiraj.canvas;
