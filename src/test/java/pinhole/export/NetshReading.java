package pinhole.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.engine.net.Address;
import pinhole.engine.net.FiveTuple;

/// Reads a batch file of netsh commands: whatever blocks wins, then whatever allows, then the
/// default.
final class NetshReading implements Reading {
  private static final Pattern PAIR = Pattern.compile("([a-z]+)=(\"[^\"]*\"|\\S+)");

  private final List<Map<String, String>> rules = new ArrayList<>();
  private String policy = "allowinbound,allowoutbound";
  private boolean ftp;

  NetshReading(String text) {
    for (String line : text.lines().toList()) {
      if (line.contains(" add rule ")) {
        Map<String, String> rule = new LinkedHashMap<>();
        Matcher pairs = PAIR.matcher(line);
        while (pairs.find()) {
          rule.put(pairs.group(1), pairs.group(2));
        }
        rules.add(rule);
      } else if (line.contains(" firewallpolicy ")) {
        policy = line.substring(line.lastIndexOf(' ') + 1);
      } else if (line.contains(" statefulftp ")) {
        ftp = line.endsWith(" enable");
      }
    }
  }

  @Override
  public Said says(boolean in, FiveTuple call) {
    boolean blocked = any("block", in, call);
    boolean open = policy.contains(in ? "allowinbound" : "allowoutbound");
    boolean passes = !blocked && (open || any("allow", in, call));
    boolean helper = ftp && call.destination().port() == 21;
    return new Said(passes ? "accept" : "drop", Optional.empty(), false, helper);
  }

  private boolean any(String action, boolean in, FiveTuple call) {
    return rules.stream().anyMatch(r -> r.get("action").equals(action) && matches(r, in, call));
  }

  private static boolean matches(Map<String, String> rule, boolean in, FiveTuple call) {
    Address local = in ? call.destination().address() : call.source().address();
    Address remote = in ? call.source().address() : call.destination().address();
    int localPort = in ? call.destination().port() : call.source().port();
    int remotePort = in ? call.source().port() : call.destination().port();
    return rule.get("dir").equals(in ? "in" : "out")
        && rule.get("protocol").equals("TCP")
        && Cells.in(rule.getOrDefault("localip", "any"), local)
        && Cells.in(rule.getOrDefault("remoteip", "any"), remote)
        && Cells.port(rule.getOrDefault("localport", "0-65535"), localPort)
        && Cells.port(rule.getOrDefault("remoteport", "0-65535"), remotePort);
  }
}
