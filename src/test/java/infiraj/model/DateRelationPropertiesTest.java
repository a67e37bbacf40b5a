package infiraj.model;

import static infiraj.model.DateRelation.AFTER;
import static infiraj.model.DateRelation.BEFORE;
import static infiraj.model.DateRelation.DURING;
import static infiraj.model.DateRelation.OVERLAPS;
import static infiraj.model.Verdict.CERTAIN;
import static infiraj.model.Verdict.IMPOSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Dates.class)
class DateRelationPropertiesTest {
    @Property
    void afterIsBeforeTurnedRound(@ForAll EdtfDate a, @ForAll EdtfDate b) {
        assertEquals(BEFORE.of(a, b), AFTER.of(b, a));
    }

    @Property
    void oneThingHoldsForCertainOnlyIfTheOthersCannot(@ForAll EdtfDate a, @ForAll EdtfDate b) {
        if (BEFORE.of(a, b) == CERTAIN) {
            assertEquals(IMPOSSIBLE, AFTER.of(a, b));
            assertEquals(IMPOSSIBLE, OVERLAPS.of(a, b));
            assertEquals(IMPOSSIBLE, DURING.of(a, b));
        }
        if (OVERLAPS.of(a, b) == CERTAIN) {
            assertEquals(IMPOSSIBLE, BEFORE.of(a, b));
            assertEquals(IMPOSSIBLE, AFTER.of(a, b));
        }
    }

    @Property
    void oneOfThreeIsAlwaysPossible(@ForAll EdtfDate a, @ForAll EdtfDate b) {
        boolean none = BEFORE.of(a, b) == IMPOSSIBLE && AFTER.of(a, b) == IMPOSSIBLE && OVERLAPS.of(a, b) == IMPOSSIBLE;
        assertEquals(false, none, () -> a.edtf() + " and " + b.edtf());
    }

    @Property
    void overlappingIsMutual(@ForAll EdtfDate a, @ForAll EdtfDate b) {
        assertEquals(OVERLAPS.of(a, b), OVERLAPS.of(b, a));
    }

    @Property
    void everyDateMayLieWithinAndOverlapItself(@ForAll EdtfDate a) {
        assertNotEquals(IMPOSSIBLE, DURING.of(a, a));
        assertNotEquals(IMPOSSIBLE, OVERLAPS.of(a, a));
    }

    @Property
    void beforeForCertainPassesOn(@ForAll EdtfDate a, @ForAll EdtfDate b, @ForAll EdtfDate c) {
        if (BEFORE.of(a, b) == CERTAIN && BEFORE.of(b, c) == CERTAIN) {
            assertEquals(CERTAIN, BEFORE.of(a, c));
        }
    }

    @Property
    void duringForCertainPassesOn(@ForAll EdtfDate a, @ForAll EdtfDate b, @ForAll EdtfDate c) {
        if (DURING.of(a, b) == CERTAIN && DURING.of(b, c) == CERTAIN) {
            assertEquals(CERTAIN, DURING.of(a, c));
        }
    }

    @Property
    void doubtNeverMakesThingsMoreCertain(@ForAll EdtfInterval a, @ForAll EdtfPoint b) {
        for (DateRelation relation : DateRelation.values()) {
            EdtfDate plain = a.withQualifier(Qualifier.NONE);
            EdtfDate doubtful = a.withQualifier(Qualifier.UNCERTAIN);
            if (relation.of(doubtful, b) != Verdict.POSSIBLE) {
                assertEquals(relation.of(doubtful, b), relation.of(plain, b));
            }
            if (relation.of(b, doubtful) != Verdict.POSSIBLE) {
                assertEquals(relation.of(b, doubtful), relation.of(b, plain));
            }
        }
    }
}
