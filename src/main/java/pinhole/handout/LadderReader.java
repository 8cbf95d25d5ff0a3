package pinhole.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.explain.Explainer;
import pinhole.handout.Handout.Block;
import pinhole.handout.Handout.End;
import pinhole.handout.Handout.Mark;
import pinhole.handout.Handout.Rung;
import pinhole.ladder.Crossing;
import pinhole.ladder.Message;
import pinhole.ladder.Row;

/// Reads a recording as the ladder of a handout.
final class LadderReader {
  private final Explainer explainer;
  private final HandoutWords words;

  LadderReader(Explainer explainer, HandoutWords words) {
    this.explainer = explainer;
    this.words = words;
  }

  /// @param rows of its ladder, from top to bottom
  Block.Ladder of(Recording recording, List<Row> rows) {
    List<Rung> rungs = rows.stream().flatMap(row -> rung(row, recording).stream()).toList();
    return new Block.Ladder(
        Arrays.stream(DeviceId.values()).map(explainer::deviceTitle).toList(), rungs);
  }

  private Optional<Rung> rung(Row row, Recording recording) {
    return switch (row) {
      case Row.Sent(Message message, Optional<Integer> _) -> Optional.of(arrow(message));
      case Row.Wait wait ->
          Optional.of(note(row, words.say("wait", explainer.span(wait.micros()))));
      case Row.Fold fold ->
          Optional.of(
              note(
                  row,
                  words.say(
                      "fold",
                      Integer.toString(fold.messages().size()),
                      words.say("fold." + fold.topic()))));
      case Row.Turn turn ->
          Optional.of(note(row, explainer.caption(recording, turn.moment()).sentence()));
      case Row.Unseen _ -> Optional.empty();
    };
  }

  private Rung note(Row row, String text) {
    return new Rung.Words(explainer.time(row.at()), text);
  }

  private Rung arrow(Message message) {
    String label = explainer.segmentLabel(message.segment());
    boolean again = message.attempt() > 1;
    String shown =
        again ? label + ", " + words.say("attempt", Integer.toString(message.attempt())) : label;
    Optional<Crossing> stop = message.stop();
    return new Rung.Arrow(
        explainer.time(message.at()),
        message.from().ordinal(),
        message.to().ordinal(),
        shown,
        stop.isPresent() ? End.STOPPED : End.ARRIVED,
        end(message),
        message.crossings().stream()
            .filter(c -> !c.stops())
            .flatMap(c -> mark(c).stream())
            .toList());
  }

  /// How its way ended, empty if it arrived.
  String end(Message message) {
    Optional<Crossing> stop = message.stop();
    if (stop.isPresent()) {
      Crossing wall = stop.get();
      String by = wall.decision().map(explainer::decider).orElse("");
      return words.say("stop." + wall.mark(), explainer.device(wall.wall()), by);
    }
    return switch (message.fate()) {
      case NOBODY_LISTENS -> words.say("nobody");
      case UNDER_WAY -> words.say("under-way");
      case ARRIVED, STOPPED -> "";
    };
  }

  private Optional<Mark> mark(Crossing crossing) {
    List<String> says = new ArrayList<>();
    crossing.alg().ifPresent(alg -> says.add(words.say("mark.alg." + alg.kind())));
    switch (crossing.mark()) {
      case PASSED -> crossing.decision().ifPresent(d -> says.add(explainer.decider(d)));
      case PINHOLE, AROUND -> says.add(words.say("mark." + crossing.mark()));
      case KNOWN, ROUTED, DROPPED, REJECTED, NOBODY_THERE -> {}
    }
    if (crossing.nat().isPresent()) {
      says.add(words.say("mark.nat"));
    }
    return says.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mark(crossing.wall().ordinal(), String.join(", ", says)));
  }
}
