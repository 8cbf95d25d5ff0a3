package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;

/// How a firewall is configured. Before the rules, known connections and expected ones are always
/// accepted, and segments that belong to nothing are dropped; unless it remembers nothing, then the
/// rules decide on every segment.
///
/// @param enabled whether it filters at all; if not, it only routes (and translates and reads)
/// @param alg whether the FTP helper is attached to control connections
/// @param algPorts the control ports that it is attached to
/// @param nat how it translates addresses
/// @param rules in order, the first match decides
/// @param defaultIn what happens to what matches no rule on its way in
/// @param defaultOut what happens to what matches no rule on its way out
/// @param traits what kind of device it is
public record FirewallSetup(
    boolean enabled,
    boolean alg,
    List<Integer> algPorts,
    Nat nat,
    List<Rule> rules,
    Verdict defaultIn,
    Verdict defaultOut,
    FirewallTraits traits) {
  /// Linux as it comes.
  public FirewallSetup(
      boolean enabled,
      boolean alg,
      List<Integer> algPorts,
      Nat nat,
      List<Rule> rules,
      Verdict defaultIn,
      Verdict defaultOut) {
    this(enabled, alg, algPorts, nat, rules, defaultIn, defaultOut, FirewallTraits.LINUX);
  }

  /// Copies the lists. What remembers nothing can neither translate nor read along.
  public FirewallSetup {
    if (traits.stateless()) {
      alg = false;
      nat = new Nat.None();
    }
    algPorts = List.copyOf(algPorts);
    rules = List.copyOf(rules);
  }

  /// The default for one direction.
  public Verdict policy(Direction direction) {
    return direction == Direction.IN ? defaultIn : defaultOut;
  }

  /// The same firewall, its ALG on or off.
  public FirewallSetup withAlg(boolean on) {
    return new FirewallSetup(enabled, on, algPorts, nat, rules, defaultIn, defaultOut, traits);
  }

  /// The same firewall with other translation.
  public FirewallSetup withNat(Nat other) {
    return new FirewallSetup(enabled, alg, algPorts, other, rules, defaultIn, defaultOut, traits);
  }

  /// The same firewall with other rules.
  public FirewallSetup withRules(List<Rule> others) {
    return new FirewallSetup(enabled, alg, algPorts, nat, others, defaultIn, defaultOut, traits);
  }

  /// The same firewall with one rule replaced.
  public FirewallSetup withRule(int index, Rule rule) {
    List<Rule> copy = new ArrayList<>(rules);
    copy.set(index, rule);
    return withRules(copy);
  }

  /// The same firewall with another default.
  public FirewallSetup withPolicy(Direction direction, Verdict verdict) {
    return new FirewallSetup(
        enabled,
        alg,
        algPorts,
        nat,
        rules,
        direction == Direction.IN ? verdict : defaultIn,
        direction == Direction.OUT ? verdict : defaultOut,
        traits);
  }

  /// The same firewall, filtering or only routing.
  public FirewallSetup withEnabled(boolean on) {
    return new FirewallSetup(on, alg, algPorts, nat, rules, defaultIn, defaultOut, traits);
  }

  /// The same rules on another kind of device.
  public FirewallSetup withTraits(FirewallTraits other) {
    return new FirewallSetup(enabled, alg, algPorts, nat, rules, defaultIn, defaultOut, other);
  }
}
