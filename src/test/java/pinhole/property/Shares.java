package pinhole.property;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Nat;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.ServerProfile;
import pinhole.engine.net.IpVersion;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.tcp.TcpFinding;

/// Counts what recordings show, to see how well scenarios made by chance cover the engine.
final class Shares {
  private final SequencedMap<String, Integer> counts = new TreeMap<>();
  private int recordings;

  /// Counts one recording.
  void see(Recording recording) {
    recordings++;
    Scenario scenario = recording.scenario();
    boolean alg = has(recording, Outcome.PinholeOpened.class);
    boolean nat =
        !(scenario.clientFirewall().nat() instanceof Nat.None)
            || !(scenario.serverFirewall().nat() instanceof Nat.None);
    count(recording.succeeded(), "session ok");
    count(!recording.succeeded(), "session failed");
    count(scenario.client().tls(), "TLS");
    count(scenario.client().transfers().size() > 1, "several transfers");
    count(scenario.lab().client().version() == IpVersion.V6, "IPv6");
    count(scenario.server().port() != 21, "other control port");
    count(nat, "NAT");
    count(!scenario.others().isEmpty(), "two sessions");
    count(scenario.client().options().profile() != ClientProfile.CURL, "other client program");
    count(scenario.server().options().profile() != ServerProfile.VSFTPD, "other server program");
    count(alg, "pinhole opened");
    count(alg && nat, "pinhole opened under NAT");
    count(has(recording, Outcome.PinholeUsed.class), "pinhole used");
    count(has(recording, Outcome.PinholeClosed.class), "pinhole closed unused");
    count(has(recording, Outcome.NobodyListens.class), "nobody listens");
    scenario.client().transfers().stream()
        .map(t -> "mode " + t.mode())
        .distinct()
        .forEach(mode -> count(true, mode));
    kinds(recording).forEach(kind -> count(true, kind));
  }

  /// How many per cent of the recordings show something.
  int percent(String what) {
    return counts.getOrDefault(what, 0) * 100 / recordings;
  }

  private void count(boolean shown, String what) {
    counts.merge(what, shown ? 1 : 0, Integer::sum);
  }

  private static boolean has(Recording recording, Class<? extends Outcome> kind) {
    return recording.outcomes().anyMatch(kind::isInstance);
  }

  /// What decided, what the ALGs found and what TCP met.
  private static List<String> kinds(Recording recording) {
    return recording
        .outcomes()
        .flatMap(o ->
            switch (o) {
              case Outcome.Decided decided ->
                  List.of(decider(decided), "verdict " + decided.decision().verdict()).stream();
              case Outcome.AlgRead read ->
                  read.report().why().because().stream()
                          .anyMatch(t -> t.finding() instanceof AlgFinding.Rewritten)
                      ? List.of("text rewritten", alg(read)).stream()
                      : List.of(alg(read)).stream();
              case Outcome.TcpStepped stepped
                  when stepped.why().finding() instanceof TcpFinding.NoAnswerYet ->
                  List.of("sent again").stream();
              default -> List.<String>of().stream();
            })
        .distinct()
        .toList();
  }

  private static String decider(Outcome.Decided decided) {
    FilterFinding decider = decided.decision().decider();
    return "decided by " + decider.getClass().getSimpleName();
  }

  private static String alg(Outcome.AlgRead read) {
    return "ALG " + read.report().why().finding().getClass().getSimpleName();
  }

  @Override
  public String toString() {
    return counts.sequencedKeySet().stream()
        .map(what -> what + " " + percent(what) + " %")
        .collect(Collectors.joining("\n"));
  }
}
