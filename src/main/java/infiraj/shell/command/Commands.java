package infiraj.shell.command;

import infiraj.wording.Messages;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;

/** What is done for every act, and when it can be done. For the JavaFX thread only. */
public final class Commands {
    /**
     * @param possible whether it can be done at this moment
     * @param name what it is called at this moment
     */
    private record Binding(BooleanSupplier possible, Function<Messages, String> name, Runnable action) {}

    private final Map<Act, Binding> bindings = new EnumMap<>(Act.class);

    /** Something that can always be done. */
    public Commands bind(Act act, Runnable action) {
        return bind(act, () -> true, action);
    }

    public Commands bind(Act act, BooleanSupplier possible, Runnable action) {
        return bind(act, possible, messages -> messages.say(Act.NAMES, act), action);
    }

    /** Something whose name says what it would be done to, as in “undo the merge”. */
    public Commands bind(Act act, BooleanSupplier possible, Function<Messages, String> name, Runnable action) {
        bindings.put(act, new Binding(possible, name, action));
        return this;
    }

    /** Does what the event asks for, if it asks for anything that is possible; says whether it did. */
    boolean handle(KeyEvent event) {
        Optional<Act> asked = List.copyOf(bindings.keySet()).stream()
                .filter(act -> act.keys().stream().anyMatch(key -> key.matches(event)))
                .filter(this::isPossible)
                .findFirst();
        asked.ifPresent(this::run);
        return asked.isPresent();
    }

    /** Whether it can be done at this moment. */
    public boolean isPossible(Act act) {
        return Optional.ofNullable(bindings.get(act))
                .filter(binding -> binding.possible().getAsBoolean())
                .isPresent();
    }

    public void run(Act act) {
        Optional.ofNullable(bindings.get(act))
                .ifPresent(binding -> binding.action().run());
    }

    String name(Act act, Messages messages) {
        return Optional.ofNullable(bindings.get(act))
                .map(binding -> binding.name().apply(messages))
                .orElseGet(() -> messages.say(Act.NAMES, act));
    }

    /** What nobody has bound; nothing, in a whole window. */
    public Set<Act> unbound() {
        Set<Act> rest = EnumSet.allOf(Act.class);
        rest.removeAll(bindings.keySet());
        return rest;
    }
}
