@org.jspecify.annotations.NullMarked
package infiraj.theme;
