package pinhole.ui.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pinhole.ui.kit.Command;

/// How well a command fits what was typed. Every typed word must begin a word of the command's name
/// or heading, or else its letters must follow one another in the name.
///
/// @param command the command
/// @param rank 0 for the best
record Match(Command command, int rank) {
  /// The commands that fit, the best first, then those that can be given now, else in their own
  /// order.
  static List<Command> in(List<Command> commands, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return commands.stream()
        .flatMap(command -> of(command, wanted).stream())
        .sorted(Comparator.comparingInt(Match::rank).thenComparing(it -> !it.offered()))
        .map(Match::command)
        .toList();
  }

  private boolean offered() {
    return command.offered().getAsBoolean();
  }

  private static Optional<Match> of(Command command, String wanted) {
    String name = command.name().toLowerCase(Locale.ROOT);
    if (name.startsWith(wanted)) {
      return Optional.of(new Match(command, 0));
    }
    List<String> words =
        List.of((name + " " + command.group().toLowerCase(Locale.ROOT)).split(" ", 0));
    boolean all =
        List.of(wanted.split(" +", 0)).stream()
            .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    if (all) {
      return Optional.of(new Match(command, 1));
    }
    return follow(name, wanted) ? Optional.of(new Match(command, 2)) : Optional.empty();
  }

  private static boolean follow(String name, String letters) {
    int at = 0;
    for (char letter : letters.toCharArray()) {
      at = name.indexOf(letter, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
