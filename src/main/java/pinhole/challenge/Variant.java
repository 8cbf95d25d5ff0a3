package pinhole.challenge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// Another version of a challenge: other addresses and ports, rules and goals in another order.
/// What is asked for stays. The texts of the files are changed before they are read, so that the
/// scenario, the goals, the solution, the wrong answers and the words agree.
final class Variant {
  private static final Pattern TOKENS =
      Pattern.compile(
          "(?<![\\w.])(?<![a-z]-)(?:(?<address>[0-9]{1,3}(?:[.][0-9]{1,3}){3})"
              + "|(?<announced>[0-9]{1,3}(?:,[0-9]{1,3}){5})"
              + "|(?<port>[0-9]{2,5}))(?!\\w|[.][0-9])");
  private static final List<String> PUBLIC = List.of("198.51.100", "203.0.113", "192.0.2");
  private static final List<Integer> CONTROL = List.of(2121, 2021, 2221, 8021, 2100);
  private static final List<Integer> LOW =
      List.of(22, 23, 25, 80, 110, 111, 139, 143, 389, 443, 445, 587, 873, 993);
  private static final List<Integer> HIGH =
      List.of(1433, 2049, 3306, 3389, 5432, 5900, 6379, 8080, 8443, 9100);
  private static final int FTP = 21;
  private static final int HOSTS = 253;

  private final Random random;
  private final List<String> publicNets = new ArrayList<>(PUBLIC);
  private final int shift;
  private final int second;
  private final int third;
  private final Map<Integer, Integer> ports = new TreeMap<>();

  /// @param seed which version; equal seeds give equal versions
  Variant(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    Collections.shuffle(publicNets, random);
    this.shift = random.nextInt(HOSTS);
    this.second = random.nextInt(1, 250);
    this.third = random.nextInt(1, 250);
  }

  /// How texts are changed.
  ///
  /// @param varied the ports and ranges that may be others
  /// @param text the challenge's file: ports that it names are not given to others
  UnaryOperator<String> words(List<PortRange> varied, String text) {
    List<Integer> taken = new ArrayList<>(numbers(text));
    for (PortRange range : varied) {
      if (range.size() > 1) {
        int delta = 100 * random.nextInt(-80, 80);
        for (int port = range.low(); port <= range.high(); port++) {
          ports.put(port, port + delta);
        }
      } else {
        int port = free(range.low(), taken);
        taken.add(port);
        ports.put(range.low(), port);
      }
    }
    return it -> TOKENS.matcher(it).replaceAll(m -> Matcher.quoteReplacement(token(m)));
  }

  /// The scenario with rules in another order, where their order decides nothing.
  Scenario shuffled(Scenario scenario) {
    return shuffled(shuffled(scenario, DeviceId.CLIENT_FIREWALL), DeviceId.SERVER_FIREWALL);
  }

  /// The entries in another order.
  <T> List<T> shuffled(List<T> entries) {
    List<T> all = new ArrayList<>(entries);
    Collections.shuffle(all, random);
    return all;
  }

  private Scenario shuffled(Scenario scenario, DeviceId wall) {
    FirewallSetup setup = scenario.firewall(wall);
    List<Rule> all = new ArrayList<>();
    List<Rule> alike = new ArrayList<>();
    for (Rule rule : setup.rules()) {
      if (!alike.isEmpty() && !isAlike(alike.getLast(), rule)) {
        all.addAll(shuffled(alike));
        alike.clear();
      }
      alike.add(rule);
    }
    all.addAll(shuffled(alike));
    return scenario.withFirewall(wall, setup.withRules(all));
  }

  private static boolean isAlike(Rule one, Rule other) {
    return one.direction() == other.direction()
        && one.verdict() == other.verdict()
        && one.rejectWith().equals(other.rejectWith());
  }

  private int free(int port, List<Integer> taken) {
    List<Integer> choice = port == FTP ? CONTROL : port < 1024 ? LOW : HIGH;
    Optional<Integer> found =
        shuffled(choice).stream().filter(it -> !taken.contains(it)).findFirst();
    return found.orElse(port);
  }

  private static List<Integer> numbers(String text) {
    return TOKENS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(it -> it.matches("[0-9]{2,5}"))
        .map(Integer::valueOf)
        .toList();
  }

  private String token(MatchResult match) {
    String token = match.group();
    if (token.contains(".")) {
      return address(token);
    }
    if (token.contains(",")) {
      return announced(token);
    }
    int port = Integer.parseInt(token);
    return port(port) == port ? token : Integer.toString(port(port));
  }

  private int port(int port) {
    return ports.getOrDefault(port, port);
  }

  private String announced(String text) {
    String[] parts = text.split(",");
    int port = port(Integer.parseInt(parts[4]) * 256 + Integer.parseInt(parts[5]));
    String address = address(String.join(".", List.of(parts).subList(0, 4)));
    return address.replace('.', ',') + "," + port / 256 + "," + port % 256;
  }

  private String address(String text) {
    int dot = text.lastIndexOf('.');
    String net = text.substring(0, dot);
    int host = Integer.parseInt(text.substring(dot + 1));
    int moved = host == 0 || host > HOSTS ? host : (host + shift) % HOSTS + 1;
    if (PUBLIC.contains(net)) {
      return publicNets.get(PUBLIC.indexOf(net)) + "." + moved;
    }
    if (net.equals("10.1.1")) {
      return "10." + second + "." + third + "." + moved;
    }
    return net.equals("192.168.2") ? "192.168." + third + "." + moved : text;
  }
}
