@org.jspecify.annotations.NullMarked
package infiraj.timeline;
