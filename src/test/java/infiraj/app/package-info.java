@org.jspecify.annotations.NullMarked
package infiraj.app;
