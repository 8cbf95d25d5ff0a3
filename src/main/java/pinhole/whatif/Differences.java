package pinhole.whatif;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// In what two scenarios differ, in a few words for each.
public final class Differences {
  private final Words words = new Words();
  private final List<Pair> pairs = new ArrayList<>();

  /// One difference.
  ///
  /// @param inA how it is in the one: "client ALG off"
  /// @param inB how it is in the other: "client ALG on"
  public record Pair(String inA, String inB) {}

  private Differences() {}

  /// The differences, those that change most first; empty for equal scenarios.
  public static List<Pair> of(Scenario a, Scenario b) {
    Differences all = new Differences();
    all.compare(a, b);
    if (all.pairs.isEmpty() && !a.equals(b)) {
      all.add("differ.other", all.words.say("differ.as-a"), all.words.say("differ.as-b"));
    }
    return List.copyOf(all.pairs);
  }

  private void compare(Scenario a, Scenario b) {
    if (a.client().mode() != b.client().mode()) {
      add("differ.mode", a.client().mode().name(), b.client().mode().name());
    }
    if (a.client().tls() != b.client().tls()) {
      add("differ.tls", state(a.client().tls()), state(b.client().tls()));
    }
    for (DeviceId wall : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
      compare(words.say("side." + wall.name()), a.firewall(wall), b.firewall(wall));
    }
  }

  private void compare(String whose, FirewallSetup a, FirewallSetup b) {
    toggled("differ.wall", whose, a.enabled(), b.enabled());
    toggled("differ.alg", whose, a.alg(), b.alg());
    toggled("differ.nat", whose, translates(a), translates(b));
    rules(whose, a.rules(), b.rules());
    for (Direction way : Direction.values()) {
      if (a.policy(way) != b.policy(way)) {
        String name = words.say("way." + way.name());
        String inA = words.say("verdict." + a.policy(way).name());
        String inB = words.say("verdict." + b.policy(way).name());
        pair(
            words.say("differ.default", whose, name, inA),
            words.say("differ.default", whose, name, inB));
      }
    }
  }

  private void rules(String whose, List<Rule> a, List<Rule> b) {
    if (a.size() != b.size()) {
      pair(words.say("differ.rules", whose, a.size()), words.say("differ.rules", whose, b.size()));
      return;
    }
    for (int i = 0; i < a.size(); i++) {
      Rule one = a.get(i);
      Rule other = b.get(i);
      if (!one.equals(other)) {
        boolean only = one.switched(other.on()).equals(other);
        String inA = only ? state(one.on()) : words.say("differ.as-a");
        String inB = only ? state(other.on()) : words.say("differ.as-b");
        pair(
            words.say("differ.rule", whose, i + 1, inA),
            words.say("differ.rule", whose, i + 1, inB));
      }
    }
  }

  private void toggled(String key, String whose, boolean a, boolean b) {
    if (a != b) {
      pair(words.say(key, whose, state(a)), words.say(key, whose, state(b)));
    }
  }

  private static boolean translates(FirewallSetup setup) {
    return !(setup.nat() instanceof Nat.None);
  }

  private String state(boolean on) {
    return words.say(on ? "on" : "off");
  }

  private void add(String key, String inA, String inB) {
    pair(words.say(key, inA), words.say(key, inB));
  }

  private void pair(String inA, String inB) {
    pairs.add(new Pair(inA, inB));
  }
}
