package infiraj.wording;

/** Where a phrase stands, which Arabic marks by case and English by the article. */
enum Place {
    /** By itself: القرن العشرون, 20th century. */
    ALONE,
    /** At one end of a range: القرن العشرين, 20th century. */
    RANGE,
    /** Inside another phrase: القرن العشرين, the 20th century. */
    WITHIN
}
