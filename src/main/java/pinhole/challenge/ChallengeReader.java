package pinhole.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Complaints;
import pinhole.lesson.Control;
import pinhole.lesson.Fields;
import pinhole.lesson.LessonException;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.ScenarioFile;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ValueReader;

/// Reads `challenge.yaml` and `own.yaml`.
final class ChallengeReader {
  static final List<String> OWN_KEYS =
      List.of(
          "controls",
          "firewalls",
          "scenario",
          "mustPass",
          "mustNotPass",
          "budget",
          "rules",
          "stars",
          "vary",
          "solution",
          "wrong");
  static final List<String> KEYS =
      Stream.concat(Stream.of("id", "number", "lesson"), OWN_KEYS.stream()).toList();
  static final List<String> WRONG_KEYS = List.of("change", "fails");
  static final List<String> CONTROLS =
      Stream.of(Control.values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
  static final List<String> DEVICES = Stream.of(DeviceId.values()).map(DeviceId::id).toList();
  private static final int MOST = 20;
  private static final int PORTS = 65_535;

  private final String id;
  private final boolean own;
  private final Complaints complaints;
  private final Words words;

  /// @param id the folder's name
  /// @param own whether it is a lesson's own task
  ChallengeReader(String id, boolean own, Complaints complaints, Words words) {
    this.id = id;
    this.own = own;
    this.complaints = complaints;
    this.words = words;
  }

  /// The ports and ranges that a variant may change.
  List<PortRange> varied(LocatedNode root) throws LessonException {
    ValueReader values = new ValueReader(complaints.problems());
    List<PortRange> all =
        Fields.open(root, "a challenge", complaints)
            .map(it -> it.list("vary", MOST, node -> values.ports(node, "\"vary\"")))
            .orElse(List.of());
    complaints.orThrow();
    return all;
  }

  /// The challenge.
  ///
  /// @throws LessonException with everything that is wrong
  Challenge read(LocatedNode root, ChallengeText text, Optional<Variant> variant)
      throws LessonException {
    Optional<Fields> fields = Fields.of(root, "a challenge", own ? OWN_KEYS : KEYS, complaints);
    Optional<Challenge> read =
        fields.flatMap(it ->
            it.needed("scenario")
                .flatMap(node -> scenario(node).map(start -> challenge(it, node, start, text))));
    complaints.orThrow();
    Challenge challenge =
        read.orElseThrow(() -> new IllegalStateException("no challenge and no problem"));
    return variant.map(it -> varied(challenge, it)).orElse(challenge);
  }

  private static Challenge varied(Challenge as, Variant variant) {
    return new Challenge(
        as.id(),
        as.number(),
        as.title(),
        as.lesson(),
        as.task(),
        variant.shuffled(as.start()),
        as.latitude(),
        variant.shuffled(as.goals()),
        as.stars(),
        as.hints(),
        as.solution(),
        as.explained(),
        as.wrong());
  }

  private Challenge challenge(
      Fields fields, LocatedNode scenario, Scenario start, ChallengeText text) {
    checkId(fields);
    List<Goal> goals = Told.goals(goals(fields, scenario, start), text.goals());
    List<Attempt> wrong = fields.list("wrong", MOST, it -> attempt(it, scenario, goals));
    checkCounts(fields, text, goals, wrong);
    return new Challenge(
        id,
        own ? 0 : fields.neededWhole("number", 1, 99),
        text.title(),
        own ? id : fields.neededText("lesson"),
        text.task(),
        start,
        latitude(fields),
        goals,
        stars(fields),
        text.hints(),
        fields.needed("solution").flatMap(it -> changed(scenario, it)).orElse(start),
        text.explained(),
        Told.attempts(wrong, text.wrong()));
  }

  private void checkId(Fields fields) {
    if (!own && !fields.neededText("id").equals(id)) {
      complaints.say(fields.line("id"), words.say("problem.id", id));
    }
  }

  private Latitude latitude(Fields fields) {
    TreeSet<Control> controls = new TreeSet<>();
    fields
        .choices("controls", MOST, CONTROLS)
        .forEach(it -> controls.add(Control.valueOf(it.toUpperCase(Locale.ROOT))));
    TreeSet<DeviceId> devices = new TreeSet<>();
    for (String name : fields.choices("firewalls", MOST, DEVICES)) {
      Stream.of(DeviceId.values()).filter(it -> it.id().equals(name)).forEach(devices::add);
    }
    if (devices.isEmpty()) {
      complaints.say(fields.line("firewalls"), words.say("problem.nothing-to-change"));
    }
    return new Latitude(devices, controls);
  }

  private List<Goal> goals(Fields fields, LocatedNode scenario, Scenario start) {
    GoalReader reader = new GoalReader(scenario, start, complaints, words);
    List<Goal> all = new ArrayList<>(fields.list("mustPass", MOST, reader::mustPass));
    all.addAll(fields.list("mustNotPass", MOST, reader::mustNotPass));
    all.add(new Goal.Budget("", fields.neededWhole("budget", 0, PORTS)));
    if (fields.value("rules").isPresent()) {
      all.add(new Goal.RuleCount("", fields.neededWhole("rules", 0, 1000)));
    }
    long names = all.stream().map(Goal::id).distinct().count();
    if (names < all.size()) {
      complaints.say(fields.line("mustPass"), words.say("problem.twice"));
    }
    return all;
  }

  private Challenge.Stars stars(Fields fields) {
    ValueReader values = new ValueReader(complaints.problems());
    List<Long> two = fields.list("stars", 2, it -> values.whole(it, "\"stars\"", 0, PORTS));
    if (two.size() != 2 || two.get(0) < two.get(1)) {
      complaints.say(fields.line("stars"), words.say("problem.stars"));
      return new Challenge.Stars(0, 0);
    }
    return new Challenge.Stars(two.get(0).intValue(), two.get(1).intValue());
  }

  private Optional<Attempt> attempt(LocatedNode node, LocatedNode scenario, List<Goal> goals) {
    List<String> ids = goals.stream().map(Goal::id).toList();
    return Fields.of(node, "wrong", WRONG_KEYS, complaints)
        .flatMap(it -> {
          List<String> fails =
              it.choices("fails", MOST, ids).stream()
                  .sorted(Comparator.comparingInt(ids::indexOf))
                  .toList();
          return it.needed("change")
              .flatMap(change -> changed(scenario, change))
              .map(answer -> new Attempt(answer, fails, it.line("fails"), ""));
        });
  }

  private void checkCounts(
      Fields fields, ChallengeText text, List<Goal> goals, List<Attempt> wrong) {
    count(fields, "goals", goals.size(), text.goals().size());
    count(fields, "wrong", wrong.size(), text.wrong().size());
    if (wrong.size() < 2) {
      complaints.say(fields.line("wrong"), words.say("problem.few-wrong"));
    }
    if (text.hints().size() < 2) {
      complaints.say(fields.line(), words.say("problem.few-hints"));
    }
  }

  private void count(Fields fields, String name, int here, int told) {
    if (here != told) {
      complaints.say(fields.line(), words.say("problem.count", name, here, told));
    }
  }

  private Optional<Scenario> changed(LocatedNode scenario, LocatedNode change) {
    return scenario(Overlay.of(scenario, change));
  }

  private Optional<Scenario> scenario(LocatedNode node) {
    return ScenarioReader.read(node, id, complaints.problems()).map(ScenarioFile::scenario);
  }
}
