package pinhole.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

/// Reads the access lists of an ASA: the first line that matches decides.
final class AsaReading implements Reading {
  private final List<List<String>> lines = new ArrayList<>();
  private final List<Integer> inspected = new ArrayList<>();

  AsaReading(String text) {
    for (String line : text.lines().map(String::strip).toList()) {
      List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
      if (line.startsWith("access-list PINHOLE_FTP")) {
        inspected.add(Integer.parseInt(words.getLast()));
      } else if (line.startsWith("access-list ")) {
        words.removeFirst();
        lines.add(words);
      } else if (line.startsWith("inspect ftp") && !inspected.contains(21)) {
        inspected.add(21);
      }
    }
    // Without "no" at class inspection_default, port 21 is read.
    if (text.contains("no inspect ftp")) {
      inspected.remove(Integer.valueOf(21));
    }
  }

  @Override
  public Said says(boolean in, FiveTuple call) {
    boolean helper = inspected.contains(call.destination().port());
    for (List<String> line : lines) {
      if (line.getFirst().equals(in ? "PINHOLE_IN" : "PINHOLE_OUT") && matches(line, call)) {
        String verdict = line.get(2).equals("permit") ? "accept" : "drop";
        return new Said(verdict, Optional.empty(), false, helper);
      }
    }
    return new Said("drop", Optional.empty(), false, helper);
  }

  private static boolean matches(List<String> line, FiveTuple call) {
    List<String> rest = new ArrayList<>(line.subList(4, line.size()));
    return end(rest, call.source()) && end(rest, call.destination());
  }

  /// Takes one end's words away.
  private static boolean end(List<String> words, Endpoint end) {
    boolean address = address(words, end.address());
    boolean port = true;
    if (!words.isEmpty() && words.getFirst().equals("eq")) {
      port = Cells.port(words.get(1), end.port());
      words.subList(0, 2).clear();
    } else if (!words.isEmpty() && words.getFirst().equals("range")) {
      port = Cells.port(words.get(1) + "-" + words.get(2), end.port());
      words.subList(0, 3).clear();
    }
    return address && port;
  }

  private static boolean address(List<String> words, Address address) {
    String first = words.removeFirst();
    if (first.equals("any")) {
      return true;
    }
    if (first.equals("host")) {
      return Cells.in(words.removeFirst(), address);
    }
    if (first.contains("/")) {
      return Cells.in(first, address);
    }
    int length = 0;
    for (String number : words.removeFirst().split("\\.", -1)) {
      length += Integer.bitCount(Integer.parseInt(number));
    }
    return Cells.in(first + "/" + length, address);
  }
}
