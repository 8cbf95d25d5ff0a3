package pinhole.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

/// Reads a script of iptables or ip6tables commands.
final class IptablesReading implements Reading {
  private final Map<String, List<List<String>>> chains = new LinkedHashMap<>();
  private String policy = "";

  IptablesReading(String text) {
    for (String line : text.lines().toList()) {
      if (!line.matches("ip6?tables .*")) {
        continue;
      }
      List<String> words = new ArrayList<>(List.of(line.replace("\"", "").split(" ")));
      words.removeFirst();
      String table = "filter";
      if (words.getFirst().equals("-t")) {
        table = words.get(1);
        words.subList(0, 2).clear();
      }
      String chain = table + " " + words.get(1);
      switch (words.getFirst()) {
        case "-P" -> policy = words.get(2);
        case "-F" -> chains.put(chain, new ArrayList<>());
        case "-A" -> chains.get(chain).add(words.subList(2, words.size()));
        default -> throw new IllegalArgumentException(line);
      }
    }
  }

  @Override
  public Said says(boolean in, FiveTuple call) {
    return says(in, call, "NEW");
  }

  Said says(boolean in, FiveTuple call, String state) {
    boolean helper = false;
    for (List<String> rule : chains.getOrDefault("raw PREROUTING", List.of())) {
      if (matches(rule, in, call, state)) {
        helper = value(rule, "--helper").isPresent();
        break;
      }
    }
    FiveTuple now = call;
    Optional<String> to = Optional.empty();
    for (List<String> rule : chains.getOrDefault("nat PREROUTING", List.of())) {
      if (to.isEmpty() && matches(rule, in, call, state)) {
        to = value(rule, "--to-destination");
        Address address = Address.parse(to.orElseThrow());
        now = call.withDestination(new Endpoint(address, call.destination().port()));
      }
    }
    boolean hidden = false;
    for (List<String> rule : chains.getOrDefault("nat POSTROUTING", List.of())) {
      hidden |= matches(rule, in, now, state);
    }
    return new Said(verdict(in, now, state), to, hidden, helper);
  }

  private String verdict(boolean in, FiveTuple call, String state) {
    for (List<String> rule : chains.get("filter FORWARD")) {
      if (matches(rule, in, call, state)) {
        return switch (value(rule, "-j").orElseThrow()) {
          case "ACCEPT" -> "accept";
          case "DROP" -> "drop";
          case "REJECT" ->
              "reject "
                  + value(rule, "--reject-with")
                      .orElseThrow()
                      .replaceFirst("^icmp6?-", "")
                      .replace("tcp-reset", "tcp reset")
                      .replace("proto-", "prot-")
                      .replace("adm-", "admin-");
          default -> throw new IllegalArgumentException(rule.toString());
        };
      }
    }
    return policy.equals("DROP") ? "drop" : "accept";
  }

  private static Optional<String> value(List<String> rule, String option) {
    int at = rule.indexOf(option);
    return at < 0 ? Optional.empty() : Optional.of(rule.get(at + 1));
  }

  private static boolean matches(List<String> rule, boolean in, FiveTuple call, String state) {
    int list = rule.indexOf("multiport");
    int single = Math.max(rule.lastIndexOf("--sport"), rule.lastIndexOf("--dport"));
    boolean both = rule.contains("--sports") && rule.contains("--dports");
    if ((list >= 0 && single > list) || both) {
      throw new IllegalArgumentException("iptables takes one list, behind the rest: " + rule);
    }
    for (int i = 0; i < rule.size(); i += 2) {
      String wanted = rule.get(i + 1);
      boolean holds =
          switch (rule.get(i)) {
            case "-i" -> wanted.equals("$outside") == in;
            case "-o" -> wanted.equals("$outside") != in;
            case "-p" -> wanted.equals("tcp");
            case "-s" -> Cells.in(wanted, call.source().address());
            case "-d" -> Cells.in(wanted, call.destination().address());
            case "-m" -> wanted.matches("multiport|conntrack");
            case "--sport", "--sports" -> few(wanted) && Cells.port(wanted, call.source().port());
            case "--dport", "--dports" ->
                few(wanted) && Cells.port(wanted, call.destination().port());
            case "--ctstate" -> List.of(wanted.split(",")).contains(state);
            case "-j" -> true;
            case "--notrack" -> true;
            case "--helper", "--reject-with", "--to-destination", "--to-source" -> true;
            default -> throw new IllegalArgumentException(rule.toString());
          };
      if (!holds) {
        return false;
      }
      if (rule.get(i).equals("-j")) {
        return true; // what follows belongs to the action
      }
    }
    throw new IllegalArgumentException("no action: " + rule);
  }

  /// The kernel takes fifteen, and a range counts as two.
  private static boolean few(String list) {
    int slots = list.split(",").length + list.replaceAll("[^:]", "").length();
    if (slots > 15) {
      throw new IllegalArgumentException("too many ports: " + list);
    }
    return true;
  }
}
