package infiraj.model;

import java.util.Optional;

/** What EDTF lets one say against a date's certainty. */
public enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** The qualifier that a sign stands for. */
    static Optional<Qualifier> of(char sign) {
        return switch (sign) {
            case '?' -> Optional.of(UNCERTAIN);
            case '~' -> Optional.of(APPROXIMATE);
            case '%' -> Optional.of(UNCERTAIN_AND_APPROXIMATE);
            default -> Optional.empty();
        };
    }
}
