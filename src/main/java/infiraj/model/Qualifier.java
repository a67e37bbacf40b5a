package infiraj.model;

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

    static Qualifier of(String sign) {
        for (Qualifier qualifier : values()) {
            if (qualifier.sign.equals(sign)) {
                return qualifier;
            }
        }
        throw new EdtfException("not a qualifier: " + sign);
    }
}
