package pinhole.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.engine.sim.Simulator;
import pinhole.reality.Observation.Announcement;
import pinhole.reality.Observation.Request;

/// Compares a record with the simulation's prediction. Compared are the result, the requests, the
/// sequence of the client's verbs and of the reply codes, each announcement's address and whether
/// it was rewritten, and the rules that were hit. Port numbers are random, and texts are the
/// server's own.
public final class Comparison {
  private static final Pattern ADDRESS =
      Pattern.compile("(\\d+,\\d+,\\d+,\\d+),\\d+,\\d+|\\|[12]\\|([^|]+)\\|");

  private final String id;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(String id) {
    this.id = id;
  }

  /// What the simulation predicts differently from a record; empty if nothing.
  public static List<Difference> of(ScenarioRecord record) {
    Observation predicted = Observation.of(Simulator.run(record.scenario()));
    return of(record.id(), record.observed(), predicted);
  }

  /// What two observations differ in.
  public static List<Difference> of(String id, Observation recorded, Observation predicted) {
    Comparison comparison = new Comparison(id);
    comparison.compare(recorded, predicted);
    return List.copyOf(comparison.differences);
  }

  private void compare(Observation recorded, Observation predicted) {
    point("result", result(recorded), result(predicted));
    answer("control", recorded.control(), predicted.control());
    int count = Math.min(recorded.data().size(), predicted.data().size());
    point("data.count", recorded.data().size(), predicted.data().size());
    for (int i = 0; i < count; i++) {
      request("data[" + i + "]", recorded.data().get(i), predicted.data().get(i));
    }
    point("dialog.verbs", words(recorded, "C "), words(predicted, "C "));
    point("dialog.codes", words(recorded, "S "), words(predicted, "S "));
    announced(recorded.announced(), predicted.announced());
    point("rulesHit.clientFirewall", recorded.clientFirewall(), predicted.clientFirewall());
    point("rulesHit.serverFirewall", recorded.serverFirewall(), predicted.serverFirewall());
  }

  private void request(String field, Request recorded, Request predicted) {
    point(field + ".initiator", recorded.initiator().id(), predicted.initiator().id());
    point(field + ".fromPort20", recorded.fromPort20(), predicted.fromPort20());
    answer(field, recorded, predicted);
  }

  private void answer(String field, Request recorded, Request predicted) {
    String real = ObservationReader.word(recorded.reached());
    point(field + ".reached", real, ObservationReader.word(predicted.reached()));
    point(field + ".answer", recorded.answer().word(), predicted.answer().word());
  }

  private void point(String field, Object recorded, Object predicted) {
    if (!recorded.equals(predicted)) {
      differences.add(
          new Difference(id, field, String.valueOf(recorded), String.valueOf(predicted)));
    }
  }

  private static String result(Observation observation) {
    return observation.ok() ? ObservationReader.OK : ObservationReader.FAILED;
  }

  /// The first word of each line of one side.
  private static List<String> words(Observation observation, String side) {
    return observation.dialog().stream()
        .filter(line -> line.startsWith(side))
        .map(line -> line.substring(side.length()).split("[ -]", 2)[0])
        .toList();
  }

  private void announced(List<Announcement> recorded, List<Announcement> predicted) {
    point("announced.count", recorded.size(), predicted.size());
    for (int i = 0; i < Math.min(recorded.size(), predicted.size()); i++) {
      Announcement real = recorded.get(i);
      Announcement ours = predicted.get(i);
      String field = "announced[" + i + "]";
      point(field + ".sent", shape(real.sent()), shape(ours.sent()));
      point(field + ".received", received(real), received(ours));
      point(field + ".rewritten", real.rewritten(), ours.rewritten());
    }
  }

  private static String received(Announcement line) {
    return line.received().map(Comparison::shape).orElse("nothing");
  }

  /// The verb and the address; 229 has none.
  private static String shape(String line) {
    return (line.split(" ", 2)[0] + " " + address(line)).strip();
  }

  private static String address(String line) {
    Matcher matcher = ADDRESS.matcher(line);
    if (!matcher.find()) {
      return "";
    }
    return Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2));
  }
}
