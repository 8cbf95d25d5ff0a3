package pinhole.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pinhole.engine.ftp.ServerSetup.ServerFile;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Address;
import pinhole.engine.sim.Bystander;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.OtherSession;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.Span;
import pinhole.scenario.Typed;
import pinhole.scenario.TypedReader;

/// Lists that are typed in one line, with commas between the entries: what is fetched, which files
/// there are, who else is there.
final class Listing {
  private static final int MOST = 50;
  private static final long LARGEST_FILE = 10_000_000;
  private static final int USUAL_SIZE = 800;
  private static final String FROM = " from ";

  private final TypedReader reader;
  private final Words words = new Words();

  Listing(TypedReader reader) {
    this.reader = reader;
  }

  String transfers(List<Transfer> transfers) {
    return joined(
        transfers,
        t -> t.command() == Transfer.Command.LIST ? "LIST" : t.command() + " " + t.file());
  }

  /// `RETR readme.txt, LIST`; a transfer keeps its mode, further ones have that of the last.
  Typed<List<Transfer>> transfers(String text, List<Transfer> before) {
    List<Transfer> all = new ArrayList<>();
    for (String entry : entries(text)) {
      Transfer like = before.get(Math.min(all.size(), before.size() - 1));
      boolean list = entry.equalsIgnoreCase("LIST");
      boolean named = entry.regionMatches(true, 0, "RETR ", 0, 5) && isName(entry.substring(5));
      if (!list && !named) {
        return bad("wrong.transfer", entry);
      }
      all.add(
          list
              ? new Transfer(Transfer.Command.LIST, like.file(), like.mode())
              : new Transfer(Transfer.Command.RETR, entry.substring(5).strip(), like.mode()));
    }
    return atLeastOne(all, "wrong.transfers");
  }

  String files(List<ServerFile> files) {
    return joined(files, f -> f.name() + " " + f.bytes());
  }

  /// `readme.txt 800, large.bin 100000`.
  Typed<List<ServerFile>> files(String text) {
    List<ServerFile> all = new ArrayList<>();
    for (String entry : entries(text)) {
      int gap = entry.lastIndexOf(' ');
      boolean sized = gap > 0 && entry.substring(gap + 1).matches("[0-9]{1,8}");
      String name = sized ? entry.substring(0, gap).strip() : entry;
      long bytes = sized ? Long.parseLong(entry.substring(gap + 1)) : USUAL_SIZE;
      if (!isName(name) || bytes < 1 || bytes > LARGEST_FILE) {
        return bad("wrong.file", entry);
      }
      all.add(new ServerFile(name, (int) bytes));
    }
    return limited(all);
  }

  String sessions(List<OtherSession> sessions) {
    return joined(
        sessions,
        s -> Span.START.shown(s.startsAtMicros()) + s.from().map(a -> FROM + a).orElse(""));
  }

  /// `2, 4 from 10.1.1.11`; further sessions do what the scenario's own does.
  Typed<List<OtherSession>> sessions(String text, Scenario scenario) {
    List<OtherSession> all = new ArrayList<>();
    for (String entry : entries(text)) {
      int from = entry.indexOf(FROM);
      String start = from < 0 ? entry : entry.substring(0, from);
      Typed<Optional<Address>> host = reader.noAddress(from < 0 ? "" : entry.substring(from + 6));
      if (!(reader.micros(start, Span.START) instanceof Typed.Good<Long>(Long micros))
          || !(host instanceof Typed.Good<Optional<Address>>(Optional<Address> address))) {
        return bad("wrong.session", entry);
      }
      boolean known = all.size() < scenario.others().size();
      var client = known ? scenario.others().get(all.size()).client() : scenario.client();
      all.add(new OtherSession(client, micros, address));
    }
    return limited(all);
  }

  String bystanders(List<Bystander> hosts) {
    return joined(
        hosts,
        b ->
            b.beside().id()
                + " "
                + b.address()
                + b.openPorts().stream().map(p -> " " + p).collect(Collectors.joining()));
  }

  /// `server 203.0.113.30 22 80`: beside whom, the address, the open ports.
  Typed<List<Bystander>> bystanders(String text) {
    List<Bystander> all = new ArrayList<>();
    for (String entry : entries(text)) {
      Optional<Bystander> host = bystander(entry.split(" +"));
      if (host.isEmpty()) {
        return bad("wrong.bystander", entry);
      }
      all.add(host.get());
    }
    return limited(all);
  }

  private Optional<Bystander> bystander(String[] parts) {
    boolean beside = parts[0].equals("client") || parts[0].equals("server");
    if (!beside || parts.length < 2) {
      return Optional.empty();
    }
    DeviceId end = parts[0].equals("client") ? DeviceId.CLIENT : DeviceId.SERVER;
    String ports = String.join(",", List.of(parts).subList(2, parts.length));
    return reader.address(parts[1]) instanceof Typed.Good<Address>(Address address)
            && reader.portList(ports, 0) instanceof Typed.Good<List<Integer>>(List<Integer> open)
        ? Optional.of(new Bystander(end, address, open))
        : Optional.empty();
  }

  /// The segments that a person types.
  Typed<List<String>> script(String text) {
    Optional<List<String>> segments = Script.segments(text);
    return segments
        .<Typed<List<String>>>map(this::limited)
        .orElseGet(() -> new Typed.Bad<>(words.say("wrong.script")));
  }

  private boolean isName(String text) {
    return reader.name(text).isGood() && text.indexOf('/') < 0;
  }

  private static List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    for (String entry : text.isBlank() ? new String[0] : text.split(",", -1)) {
      entries.add(entry.strip());
    }
    return entries;
  }

  private static <T> String joined(List<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.joining(", "));
  }

  private <T> Typed<List<T>> atLeastOne(List<T> all, String none) {
    return all.isEmpty() ? new Typed.Bad<>(words.say(none)) : limited(all);
  }

  private <T> Typed<List<T>> limited(List<T> all) {
    return all.size() > MOST
        ? new Typed.Bad<>(words.say("wrong.many", MOST))
        : new Typed.Good<>(List.copyOf(all));
  }

  private <T> Typed<List<T>> bad(String key, String entry) {
    String seen = entry.replaceAll("\\p{Cntrl}+", " ");
    String shown = seen.length() > 24 ? seen.substring(0, 24) + "\u2026" : seen;
    return new Typed.Bad<>(words.say(key, shown));
  }
}
