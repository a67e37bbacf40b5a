package infiraj.dating;

import infiraj.dating.PublicationProposal.Reason;
import infiraj.model.TextSpan;
import infiraj.text.Folding;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proposes the day an article appeared from what it says: a full date beside «اليوم», a dateline, or the one known day with
 * which its weekdays and its «الجاري» agree. Where these leave more than one day there is no proposal.
 */
public final class PublicationDating {
    /** A dateline stands this near the beginning of the first line, or makes up most of a line. */
    private static final int DATELINE = 30;

    private final List<Saying> sayings;
    private final List<String> paragraphs;

    private PublicationDating(List<String> paragraphs) {
        this.paragraphs = paragraphs;
        this.sayings = sayings(paragraphs);
    }

    /** An expression where it stands. */
    private record Saying(int paragraph, TextSpan span, Expression expression, boolean fromToday) {
        PublicationProposal proposal(LocalDate date, Reason reason) {
            return new PublicationProposal(date, paragraph, span, reason);
        }
    }

    /** The proposal that the words alone allow. */
    public static Optional<PublicationProposal> propose(List<String> paragraphs) {
        return propose(paragraphs, List.of());
    }

    /**
     * The proposal that the words and what is already known allow.
     *
     * @param knownDays days on which something of the chronology happened
     */
    public static Optional<PublicationProposal> propose(List<String> paragraphs, Collection<LocalDate> knownDays) {
        PublicationDating dating = new PublicationDating(List.copyOf(paragraphs));
        return dating.besideToday().or(dating::dateline).or(() -> dating.knownDay(Set.copyOf(knownDays)));
    }

    private static List<Saying> sayings(List<String> paragraphs) {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Tokens tokens = new Tokens(Folding.fold(paragraphs.get(i)));
            int paragraph = i;
            Scanner.scan(tokens)
                    .forEach(found -> sayings.add(new Saying(
                            paragraph, Scanner.span(tokens, found), found.expression(), isToday(tokens, found))));
        }
        return sayings;
    }

    private static boolean isToday(Tokens tokens, Located found) {
        int word = tokens.has(found.start(), Role.DAY_PART) ? found.start() + 1 : found.start();
        return tokens.has(word, Role.DAY_WORD, 0);
    }

    private static Optional<LocalDate> fullDate(Expression expression) {
        return expression
                        instanceof
                        Expression.OnDay(
                                MonthRef.Named(int month, YearRef.Said(int year, boolean about)),
                                int day,
                                var weekday)
                ? YearChoice.date(year, month, day)
                        .filter(date -> weekday.isEmpty() || weekday.get() == date.getDayOfWeek())
                : Optional.empty();
    }

    private Optional<PublicationProposal> besideToday() {
        return sayings.stream()
                .filter(Saying::fromToday)
                .flatMap(saying ->
                        fullDate(saying.expression()).stream().map(date -> saying.proposal(date, Reason.BESIDE_TODAY)))
                .findFirst();
    }

    private Optional<PublicationProposal> dateline() {
        return sayings.stream()
                .filter(this::isDateline)
                .flatMap(saying ->
                        fullDate(saying.expression()).stream().map(date -> saying.proposal(date, Reason.DATELINE)))
                .findFirst();
    }

    private boolean isDateline(Saying saying) {
        boolean begins = saying.paragraph() == 0 && saying.span().start() <= DATELINE;
        boolean alone = paragraphs.get(saying.paragraph()).strip().length()
                        - saying.span().length()
                <= DATELINE;
        boolean agency = begins && followsAgency(saying);
        return agency || alone;
    }

    /** «سول أول يوليو 2019 (شينخوا)», «طوكيو 15 مارس 2023 -»: a bracket, a dash or a colon follows. */
    private boolean followsAgency(Saying saying) {
        String rest = paragraphs.get(0).substring(saying.span().end()).strip();
        return rest.startsWith("(") || rest.startsWith("-") || rest.startsWith("–") || rest.startsWith("/");
    }

    /** The one day on which every «اليوم الأربعاء» and «غدا الخميس» and «6 مارس الجاري» holds and something is known. */
    private Optional<PublicationProposal> knownDay(Set<LocalDate> known) {
        List<Saying> weekdays = sayings.stream()
                .filter(saying -> saying.expression() instanceof Expression.DayWord word
                        && word.weekday().isPresent())
                .toList();
        List<Saying> months =
                sayings.stream().filter(PublicationDating::isCurrentMonth).toList();
        if (weekdays.isEmpty() || months.isEmpty()) {
            return Optional.empty();
        }
        Set<LocalDate> days = weekdays.stream()
                .flatMap(saying ->
                        known.stream().map(day -> day.minusDays(word(saying).shift())))
                .filter(day -> weekdays.stream().allMatch(saying -> holds(word(saying), day)))
                .filter(day ->
                        months.stream().allMatch(saying -> isBehind((Expression.OnDay) saying.expression(), day)))
                .collect(Collectors.toSet());
        return days.size() == 1
                ? Optional.of(months.getFirst().proposal(days.iterator().next(), Reason.KNOWN_DAY))
                : Optional.empty();
    }

    private static Expression.DayWord word(Saying saying) {
        return (Expression.DayWord) saying.expression();
    }

    private static boolean holds(Expression.DayWord word, LocalDate today) {
        DayOfWeek said = word.weekday().orElseThrow();
        return today.plusDays(word.shift()).getDayOfWeek() == said;
    }

    private static boolean isCurrentMonth(Saying saying) {
        return saying.expression() instanceof Expression.OnDay(MonthRef.Named month, int day, var weekday)
                && month.year().equals(new YearRef.Unsaid(Lean.THIS));
    }

    private static boolean isBehind(Expression.OnDay current, LocalDate today) {
        return ((MonthRef.Named) current.month()).month() == today.getMonthValue()
                && current.day() <= today.getDayOfMonth();
    }
}
