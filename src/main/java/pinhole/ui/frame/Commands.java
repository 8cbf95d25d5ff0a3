package pinhole.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pinhole.ui.kit.Command;

/// Everything that can be done in the window, with its keys: the keyboard, the palette and the
/// sheet of keys read the same list.
final class Commands {
  private final Words words = new Words();
  private final List<Bound> all = new ArrayList<>();
  private String group = "";

  /// All of them in the order of the sheet.
  List<Bound> all() {
    return List.copyOf(all);
  }

  /// All of them without their keys.
  List<Command> commands() {
    return all.stream().map(Bound::command).toList();
  }

  /// What follows is listed under another heading.
  ///
  /// @param key of the heading, without its prefix
  Commands under(String key) {
    group = words.say("group." + key);
    return this;
  }

  /// A command that can always be given.
  ///
  /// @param id its name in tests; its words are found by it
  /// @param run does it
  /// @param keys that give it; the first two are shown
  Commands add(String id, Runnable run, String... keys) {
    return add(id, () -> true, run, keys);
  }

  /// A command that can be given at times.
  ///
  /// @param id its name in tests; its words are found by it
  /// @param offered whether it can be given now
  /// @param run does it
  /// @param keys that give it; the first two are shown
  Commands add(String id, BooleanSupplier offered, Runnable run, String... keys) {
    List<Stroke> strokes = Stream.of(keys).map(Stroke::of).toList();
    String shown = strokes.stream().limit(2).map(this::shown).collect(Collectors.joining("  "));
    String name = words.say("command." + id);
    all.add(new Bound(new Command(id, group, name, shown, offered, run), strokes));
    return this;
  }

  /// What lists all commands.
  Commands sheets(Overlays overlays) {
    return add("palette", overlays::showPalette, "Ctrl+K")
        .add("keys", overlays::showKeys, "?", "F1");
  }

  /// How everything looks.
  Commands looks(WindowActions actions) {
    return add("theme", actions::changeTheme)
        .add("larger", () -> actions.scale(1), "Ctrl+Plus", "Ctrl+Shift+Plus")
        .add("smaller", () -> actions.scale(-1), "Ctrl+Minus")
        .add("usual-size", () -> actions.scale(0), "Ctrl+0");
  }

  /// Each lesson and each challenge.
  Commands openings(WindowActions actions) {
    return under("lessons").open(actions.lessons()).under("challenges").open(actions.openings());
  }

  /// Commands that open something by its own name; they have no keys.
  Commands open(List<Opening> openings) {
    openings.forEach(
        it -> call("open-" + it.id(), words.say("command.open", it.name()), it.open()));
    return this;
  }

  /// A command with words of its own that can always be given; it has no keys.
  Commands call(String id, String name, Runnable run) {
    all.add(new Bound(new Command(id, group, name, "", () -> true, run), List.of()));
    return this;
  }

  /// A stroke as its keys are labelled: "Ctrl+K".
  private String shown(Stroke stroke) {
    return Stream.of(stroke.shown().split("\\+", 0))
        .map(key -> words.has("key." + key) ? words.say("key." + key) : key)
        .collect(Collectors.joining("+"));
  }
}
