package pinhole.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

/// Reads a table of nftables.
final class NftReading implements Reading {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<String>> chains = new LinkedHashMap<>();
  private final Map<String, String> hooks = new LinkedHashMap<>();

  NftReading(String text) {
    String chain = "";
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("#") || line.isEmpty()) {
        continue;
      }
      if (line.startsWith("define ")) {
        names.put("$" + line.split(" ", -1)[1], line.split(" ", -1)[3]);
      } else if (line.startsWith("chain ")) {
        chain = line.split(" ", -1)[1];
        chains.put(chain, new ArrayList<>());
      } else if (line.startsWith("type ") && line.contains(" hook ")) {
        hooks.put(chain, line);
      } else if (line.equals("}")) {
        chain = "";
      } else if (!chain.isEmpty()) {
        chains.get(chain).add(line);
      }
    }
  }

  @Override
  public Said says(boolean in, FiveTuple call) {
    return says(in, call, "new");
  }

  Said says(boolean in, FiveTuple call, String state) {
    FiveTuple now = call;
    Optional<String> to = Optional.empty();
    boolean hidden = false;
    boolean helper = false;
    boolean tracked = true;
    for (String action : actions("prerouting", in, call, state)) {
      helper |= action.equals("ct helper set \"ftp\"");
      tracked &= !action.equals("notrack");
      if (action.startsWith("dnat ")) {
        to = Optional.of(action.substring(action.lastIndexOf(' ') + 1));
        Address address = Address.parse(to.get());
        now = call.withDestination(new Endpoint(address, call.destination().port()));
      }
    }
    String verdict = verdict(in, now, state);
    for (String action : actions("postrouting", in, now, state)) {
      hidden |= action.equals("masquerade") || action.startsWith("snat ");
    }
    return new Said(verdict, to, hidden, helper && tracked);
  }

  /// Where notrack stands, no rule asks for a state.
  boolean remembers() {
    return chains.values().stream().flatMap(List::stream).anyMatch(l -> l.startsWith("ct state"));
  }

  private String verdict(boolean in, FiveTuple call, String state) {
    for (String rule : chains.get("forward")) {
      Optional<String> action = match(rule, in, call, state);
      if (action.isPresent()) {
        return action
            .get()
            .replace(" with", "")
            .replace("icmp type ", "")
            .replace("icmpv6 type ", "");
      }
    }
    return hooks.get("forward").contains("policy drop") ? "drop" : "accept";
  }

  private List<String> actions(String hook, boolean in, FiveTuple call, String state) {
    List<String> actions = new ArrayList<>();
    chains.forEach((name, rules) -> {
      if (hooks.get(name).contains(" hook " + hook + " ")) {
        rules.forEach(rule -> match(rule, in, call, state).ifPresent(actions::add));
      }
    });
    return actions;
  }

  /// What a rule does, empty if it does not match.
  private Optional<String> match(String rule, boolean in, FiveTuple call, String state) {
    List<String> words = new ArrayList<>(Arrays.asList(rule.split(" ")));
    while (!words.isEmpty()) {
      String first = words.getFirst();
      boolean matches;
      switch (first) {
        case "iifname", "oifname" -> {
          boolean outside = words.get(1).equals("$outside");
          assert names.containsKey(words.get(1));
          matches = first.equals("iifname") == (outside == in);
          cut(words, 2);
        }
        case "ip", "ip6" -> {
          boolean six = first.equals("ip6");
          Address source = call.source().address();
          Address a = words.get(1).equals("saddr") ? source : call.destination().address();
          matches = Cells.in(words.get(2), a) && six == source.toString().contains(":");
          cut(words, 3);
        }
        case "tcp" -> {
          int port =
              words.get(1).equals("sport") ? call.source().port() : call.destination().port();
          int end = words.get(2).equals("{") ? words.indexOf("}") : 2;
          matches = Cells.port(String.join(" ", words.subList(2, end + 1)), port);
          cut(words, end + 1);
        }
        case "meta" -> {
          matches = words.get(1).equals("l4proto") && words.get(2).equals("tcp");
          cut(words, 3);
        }
        case "ct" -> {
          if (words.get(1).equals("helper")) {
            return Optional.of(String.join(" ", words));
          }
          matches = Arrays.asList(words.get(2).split(",")).contains(state);
          cut(words, 3);
        }
        default -> {
          return Optional.of(String.join(" ", words));
        }
      }
      if (!matches) {
        return Optional.empty();
      }
    }
    throw new IllegalArgumentException("no action: " + rule);
  }

  private static void cut(List<String> words, int count) {
    words.subList(0, count).clear();
  }
}
