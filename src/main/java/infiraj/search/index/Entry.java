package infiraj.search.index;

/**
 * Something that can be found.
 *
 * @param place where it is
 * @param text what is searched and marked
 * @param under what it stands under without holding it, such as the headline of its article; possibly empty
 * @param facets what it can be filtered by
 */
public record Entry(Place place, String text, String under, Facets facets) {}
