package infiraj.corpus;

/**
 * What can be wrong with a corpus. {@code UNKNOWN_FIELD} has its words under {@code corpus.problem.unknown-field}; each
 * constant says what its arguments are.
 */
public enum ProblemKind {
    /** The folder does not exist. */
    MISSING_FOLDER,
    /** A file stands where a folder should. */
    NOT_A_FOLDER,
    /** The folder holds no article. */
    EMPTY_FOLDER,
    /** The file does not exist. */
    MISSING_FILE,
    /** A folder, pipe or device stands where a file should. */
    NOT_A_FILE,
    /** The system refuses to read it. Argument: what it says. */
    UNREADABLE,
    /** The file is larger than the limit. Argument: the limit in MiB. */
    TOO_LARGE,
    /** The file has no content. */
    EMPTY_FILE,
    /** Some bytes are not UTF-8. */
    NOT_UTF8,
    /** The file is in another Unicode encoding. Argument: its name. */
    OTHER_ENCODING,
    /** The JSON ends too early. */
    TRUNCATED,
    /** Not JSON. Argument: what the parser says, in English. */
    MALFORMED,
    /** Something follows the JSON value. */
    TRAILING_CONTENT,
    /** Too many objects and arrays inside one another. Argument: the limit. */
    TOO_DEEP,
    /** Too many values in one file. Argument: the limit. */
    TOO_MANY_VALUES,
    /** A name stands twice in one object. Arguments: the name, the line where it stood first. */
    DUPLICATE_KEY,
    /** A field that the format does not have. Arguments: its name, the names there are. */
    UNKNOWN_FIELD,
    /** A required field is absent. Argument: its name. */
    MISSING_FIELD,
    /** Not a string. Argument: what was found. */
    NOT_TEXT,
    /** Not an object. Argument: what was found. */
    NOT_AN_OBJECT,
    /** Not an array. Argument: what was found. */
    NOT_A_LIST,
    /** Neither true nor false. Argument: what was found. */
    NOT_TRUE_OR_FALSE,
    /** Not a number, or too large a one. Argument: what was found. */
    NOT_A_NUMBER,
    /** The {@code format} names another format or version. Arguments: what was found, what is read. */
    WRONG_FORMAT,
    /** A text without a visible character. */
    BLANK_TEXT,
    /** A text that must be one line has several. */
    SEVERAL_LINES,
    /** A character that text does not have. Argument: its code point. */
    BROKEN_CHARACTER,
    /** A list that needs an item has none. */
    EMPTY_LIST,
    /** An item stands twice in a list. Argument: the item. */
    REPEATED_ITEM,
    /** Not an id. Argument: what was found. */
    BAD_ID,
    /** Not a language tag (BCP 47). Argument: what was found. */
    BAD_LANGUAGE,
    /** Not the plain name of a file. Argument: what was found. */
    BAD_FILE_NAME,
    /** Not an EDTF date. Arguments: what was found; reason, offset and culprit of the {@link infiraj.model.EdtfException}. */
    BAD_DATE,
    /** Not a number that a year, a month or a day can have. Argument: what was found. */
    BAD_DATE_PART,
    /** Not one of the values there are. Arguments: what was found, the values there are. */
    UNKNOWN_VALUE,
    /** Neither a state nor an organisation. Argument: what was found. */
    UNKNOWN_PARTICIPANT,
    /** The basis of the date calls for a reason. */
    MISSING_REASON,
    /** An event that is an interaction has nobody in it. Argument: its type. */
    NO_PARTICIPANT,
    /** The id is taken. Arguments: the id, where it stood first. */
    DUPLICATE_ID,
    /** No article has this id. Argument: the id. */
    DANGLING_ARTICLE,
    /** The chronology has no event with this id. Argument: the id. */
    DANGLING_EVENT,
    /** The event does not rest on this quotation. Arguments: the quotation, the event. */
    QUOTATION_OF_ANOTHER,
    /** A story has too many steps. Argument: the limit. */
    TOO_MANY_STEPS,
    /** A period of a view begins or ends nowhere. Argument: the period. */
    PERIOD_WITHOUT_END,
    /** Not a moment that a period can begin or end at. Argument: what was found. */
    BAD_MOMENT,
    /** A period ends before it has begun, or right then. */
    PERIOD_BACKWARDS,
    /** Not a duration in days that a half-life can be. Argument: what was found. */
    BAD_DURATION,
    /** A percent sign in a link begins no character. Argument: what was found. */
    BAD_ESCAPE,
    /** The source file does not exist. Argument: its name. */
    MISSING_SOURCE,
    /** The article does not hold the quotation. Arguments: the quotation, the article. */
    QUOTATION_MISSING,
    /** The quotation stands there, but not between that prefix and suffix. Arguments: the quotation, the article. */
    QUOTATION_CONTEXT_MISSING,
    /** The article holds the quotation more than once. Arguments: the quotation, the article. */
    QUOTATION_AMBIGUOUS,
    /** The words that are read are not in the quotation. Argument: the words. */
    READING_OUTSIDE_QUOTATION,
    /** The adopted date is not within what an article says, and no reason is given. Arguments: the date, the reading. */
    DATE_UNEXPLAINED,
    /**
     * The adopted date is not within what the program reads in the dating words, and no reason is given. Arguments: the
     * date, the program's reading.
     */
    DATE_CONTRADICTED,
    /** A table whose quotation marks part no cells. Argument: what the parser says, in English. */
    BAD_TABLE,
    /** A table without the columns that events need. Argument: the names it has. */
    UNKNOWN_TABLE,
    /** A row has more cells than there are columns. Argument: how many columns there are. */
    TOO_MANY_CELLS,
    /** A record of a journal is not what was written; those before and after it are. */
    DAMAGED_RECORD,
    /** There are more problems than are listed. Argument: how many are not. */
    MORE_PROBLEMS
}
