package pinhole.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Sees;
import pinhole.engine.net.IcmpKind;

/// Reads what kind of device a firewall is.
final class TraitsSection {
  static final List<String> KEYS =
      List.of("algProgram", "algLoose", "rejectWith", "sees", "pickUp", "idleLimit", "stateless");

  /// What a rejection answers if it is no ICMP error.
  static final String TCP_RESET = "tcp-reset";

  private static final List<String> ALGS = Stream.of(AlgProfile.values()).map(Words::of).toList();
  private static final List<String> PATHS = Stream.of(Sees.values()).map(Words::of).toList();
  private static final FirewallTraits USUAL = FirewallTraits.LINUX;

  private TraitsSection() {}

  static FirewallTraits read(Section section) {
    return new FirewallTraits(
        section
            .choice("algProgram", ALGS)
            .map(word -> Words.read(AlgProfile.class, word))
            .orElse(USUAL.algProfile()),
        section.flag("algLoose", USUAL.algLoose()),
        rejection(section),
        section
            .choice("sees", PATHS)
            .map(word -> Words.read(Sees.class, word))
            .orElse(USUAL.sees()),
        section.flag("pickUp", USUAL.pickUp()),
        section.micros("idleLimit", Span.IDLE, USUAL.idleMicros()),
        section.flag("stateless", USUAL.stateless()));
  }

  /// What a firewall or a rule answers when it rejects; empty for a TCP reset.
  static Optional<IcmpKind> rejection(Section section) {
    List<String> words = new ArrayList<>(List.of(TCP_RESET));
    Stream.of(IcmpKind.values()).map(IcmpKind::id).forEach(words::add);
    return section
        .choice("rejectWith", words)
        .filter(word -> !word.equals(TCP_RESET))
        .map(word -> Words.read(IcmpKind.class, word));
  }
}
