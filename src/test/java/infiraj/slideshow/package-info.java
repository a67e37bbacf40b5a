@org.jspecify.annotations.NullMarked
package infiraj.slideshow;
