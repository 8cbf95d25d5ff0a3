package pinhole.nets;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import pinhole.app.Exhibit;
import pinhole.app.Showroom;
import pinhole.capture.file.CaptureException;
import pinhole.capture.file.CaptureReader;
import pinhole.capture.session.Sessions;
import pinhole.engine.firewall.TrackedTcpState;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Simulator;
import pinhole.engine.tcp.TcpState;

/// Lets the app speak a language of long words with accents, and goes through every view: no word
/// is left in the code, and everything still fits.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PseudoLanguageTest {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /// Names of the protocols and of what they say: the same in every language.
  private static final Set<String> PROTOCOL =
      Set.of(
          "UNREPLIED",
          "ASSURED",
          "SYN",
          "ACK",
          "FIN",
          "RST",
          "TCP",
          "FTP",
          "TLS",
          "ALG",
          "NAT",
          "PORT",
          "PASV",
          "EPRT",
          "EPSV");

  /// Views that show words of lessons and challenges, which are data.
  private static final List<String> LESSONS =
      List.of("/start/", "/challenges/", "/review/", "/mistakes/");

  private final Catch literal = new Catch();
  private final Catch cut = new Catch();
  private final Catch overlapping = new Catch();
  private PseudoLanguage language;
  private Showroom room;

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void goThroughAll() {
    language = new PseudoLanguage();
    room = Showroom.large();
    for (Exhibit exhibit : List.of(Exhibit.pinhole(), Exhibit.sealed())) {
      LiteralNet net = new LiteralNet(data(exhibit));
      for (String view : Showroom.views()) {
        room.show(exhibit, view);
        for (Exhibit.Point point : exhibit.points()) {
          if (point != exhibit.points().getFirst() && Showroom.still(view)) {
            continue;
          }
          if (!Showroom.still(view)) {
            room.at(point);
          }
          look(net, 1440, 900, exhibit.name() + "/" + view + "/" + point);
          look(net, 1000, 640, exhibit.name() + "/" + view + "/" + point);
        }
      }
    }
  }

  @AfterAll
  void speakEnglish() {
    language.close();
  }

  private void look(LiteralNet net, int width, int height, String what) {
    room.size(width, height);
    String where = what + "/" + width + "x" + height;
    onScreen(() -> {
      if (LESSONS.stream().noneMatch(what::contains)) {
        literal.add(where, net.problems(room.shown()));
      }
      cut.add(where, FittingNet.problems(room.shown()));
      overlapping.add(where, OverlapNet.problems(room.shown()));
      return null;
    });
  }

  /// The words that are said on the connections, and those that the user chose.
  private static Set<String> data(Exhibit exhibit) {
    Set<String> words = new TreeSet<>(PROTOCOL);
    words.addAll(PseudoLanguage.names());
    words.addAll(states());
    words.addAll(hexDigits());
    for (Enum<?>[] names :
        List.of(
            TcpState.values(),
            TrackedTcpState.values(),
            TcpFlag.values(),
            Transfer.Command.values())) {
      Stream.of(names).forEach(name -> words.addAll(words(name.name())));
    }
    Simulator.run(exhibit.scenario())
        .outcomes()
        .filter(o -> o instanceof Outcome.LineSaid)
        .forEach(o -> words.addAll(words(((Outcome.LineSaid) o).line())));
    words.addAll(captured());
    words.addAll(words(exhibit.scenario().id()));
    exhibit.scenario().client().transfers().forEach(f -> words.addAll(words(f.file())));
    exhibit.scenario().clientFirewall().rules().forEach(r -> words.addAll(words(r.name())));
    exhibit.scenario().serverFirewall().rules().forEach(r -> words.addAll(words(r.name())));
    return words;
  }

  /// What is said in the capture that is shown, and its name; a list may cut them.
  private static List<String> captured() {
    List<String> whole = new ArrayList<>(words(Showroom.CAPTURE.toString()));
    try {
      Sessions.in(new CaptureReader().read(Showroom.CAPTURE), OptionalInt.empty())
          .forEach(session -> session.lines().forEach(line -> whole.addAll(words(line.text()))));
    } catch (CaptureException e) {
      throw new IllegalStateException(e);
    }
    return whole.stream()
        .flatMap(
            word -> IntStream.rangeClosed(2, word.length()).mapToObj(n -> word.substring(0, n)))
        .toList();
  }

  /// The states of TCP, as `ss` and `conntrack` print them.
  private static List<String> states() {
    List<String> words = new ArrayList<>(List.of("UNREPLIED"));
    for (TcpState state : TcpState.values()) {
      words.addAll(words(state.rfcName()));
    }
    for (TrackedTcpState state : TrackedTcpState.values()) {
      words.addAll(words(state.name().replace('_', ' ')));
    }
    return words;
  }

  /// Bytes in hexadecimal that are letters only.
  private static List<String> hexDigits() {
    List<String> bytes = new ArrayList<>();
    for (char first = 'a'; first <= 'f'; first++) {
      for (char second = 'a'; second <= 'f'; second++) {
        bytes.add("" + first + second);
      }
    }
    return bytes;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void everyWord_comesFromABundle() {
    assertThat(literal.lines()).isEmpty();
  }

  @Test
  void longerTexts_areNotCut() {
    assertThat(cut.lines()).isEmpty();
  }

  @Test
  void longerTexts_doNotOverlap() {
    assertThat(overlapping.lines()).isEmpty();
  }

  @Test
  void words_growAndGapsStay() {
    assertThat(PseudoLanguage.translate("{0} {0,choice,0#hits|1#hit|1<hits} of {1}"))
        .isEqualTo("{0} {0,choice,0#ĥíťś|1#ĥíť|1<ĥíťś} óḟ {1} ~");
    assertThat(PseudoLanguage.translate("Stage")).isEqualTo("Śťáǵé~~");
    assertThat(PseudoLanguage.translate("{0}:{1}")).isEqualTo("{0}:{1}");
  }
}
