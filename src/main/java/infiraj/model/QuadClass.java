package infiraj.model;

/** The four quadrants of event data, verbal or material, cooperation or conflict; from the warmest to the coldest. */
public enum QuadClass {
    MATERIAL_COOPERATION,
    VERBAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    public boolean isConflict() {
        return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }

    public boolean isMaterial() {
        return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
}
