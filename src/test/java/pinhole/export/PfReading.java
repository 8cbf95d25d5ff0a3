package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

/// Reads a pf.conf: the first quick rule that matches decides, where a packet comes in.
final class PfReading implements Reading {
  private static final String PORTS = "(?: port (\\{[^}]*}|\\S+))?";
  private static final Pattern FILTER =
      Pattern.compile(
          "(pass|block \\S+) in quick on \\$(inside|outside)(?: inet6?)?( proto tcp)?"
              + ("(?: from (\\S+)" + PORTS + ")?(?: to (\\S+)" + PORTS + ")?")
              + "((?: flags \\S+)?(?: no state)?)( divert-to \\S+ port 8021)?");
  private static final Pattern RDR =
      Pattern.compile(
          "match in on \\$outside inet6? proto tcp to (\\S+)" + PORTS + " rdr-to (\\S+)");
  private static final Pattern NAT =
      Pattern.compile(
          "match out on \\$outside inet6?(?: received-on \\$inside)?"
              + "(?: from (\\S+))? nat-to (\\S+)");
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("drop", "drop"),
          Map.entry("return-rst", "reject tcp reset"),
          Map.entry("return-icmp(net-unr)", "reject net-unreachable"),
          Map.entry("return-icmp(host-unr)", "reject host-unreachable"),
          Map.entry("return-icmp(proto-unr)", "reject prot-unreachable"),
          Map.entry("return-icmp(port-unr)", "reject port-unreachable"),
          Map.entry("return-icmp(net-prohib)", "reject net-prohibited"),
          Map.entry("return-icmp(host-prohib)", "reject host-prohibited"),
          Map.entry("return-icmp(filter-prohib)", "reject admin-prohibited"),
          Map.entry("return-icmp6(noroute-unr)", "reject no-route"),
          Map.entry("return-icmp6(addr-unr)", "reject addr-unreachable"),
          Map.entry("return-icmp6(port-unr)", "reject port-unreachable"),
          Map.entry("return-icmp6(admin-unr)", "reject admin-prohibited"));

  private final List<Matcher> rules = new ArrayList<>();
  private final List<Matcher> rdr = new ArrayList<>();
  private final List<Matcher> nat = new ArrayList<>();

  PfReading(String text) {
    for (String line : text.lines().toList()) {
      if (line.startsWith("match in")) {
        rdr.add(whole(RDR, line));
      } else if (line.startsWith("match out")) {
        nat.add(whole(NAT, line));
      } else if (line.contains(" in quick ")) {
        rules.add(whole(FILTER, line));
      }
    }
  }

  private static Matcher whole(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(line);
    }
    return matcher;
  }

  @Override
  public Said says(boolean in, FiveTuple call) {
    FiveTuple now = call;
    Optional<String> to = Optional.empty();
    for (Matcher rule : rdr) {
      if (in
          && Cells.in(rule.group(1), call.destination().address())
          && port(rule.group(2), call)) {
        to = Optional.of(rule.group(3));
        Endpoint end =
            new Endpoint(
                pinhole.engine.net.Address.parse(rule.group(3)), call.destination().port());
        now = call.withDestination(end);
      }
    }
    boolean hidden = false;
    for (Matcher rule : nat) {
      String from = Optional.ofNullable(rule.group(1)).orElse("any");
      hidden |= !in && Cells.in(from, call.source().address());
    }
    for (Matcher rule : rules) {
      if (matches(rule, in, now)) {
        boolean pass = rule.group(1).equals("pass");
        String verdict = pass ? "accept" : ANSWERS.get(rule.group(1).substring(6));
        return new Said(verdict, to, hidden, rule.group(9) != null);
      }
    }
    return new Said("drop", to, hidden, false);
  }

  private static boolean port(String ports, FiveTuple call) {
    return ports == null || Cells.port(ports, call.destination().port());
  }

  private static boolean matches(Matcher rule, boolean in, FiveTuple call) {
    return rule.group(2).equals(in ? "outside" : "inside")
        && (rule.group(4) == null || Cells.in(rule.group(4), call.source().address()))
        && (rule.group(5) == null || Cells.port(rule.group(5), call.source().port()))
        && (rule.group(6) == null || Cells.in(rule.group(6), call.destination().address()))
        && port(rule.group(7), call);
  }
}
