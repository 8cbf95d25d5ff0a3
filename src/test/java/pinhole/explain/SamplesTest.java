package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.NatFinding;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Outcome;
import pinhole.engine.tcp.TcpFinding;

/// Every finding, event and outcome has words, and they are sentences.
class SamplesTest {
  private final Explainer explainer = Explainer.english();

  @Test
  void filterFindings() {
    complete(FilterFinding.class, Samples.filter());
    sentences(Samples.filter(), f -> explainer.why(f, Samples.TUPLE));
    for (FilterFinding finding : Samples.filter()) {
      assertThat(explainer.rowTitle(finding)).isNotBlank();
      String pill = explainer.decider(Samples.decision(finding, Verdict.DROP));
      assertThat(pill).isEqualToIgnoringCase(explainer.rowTitle(finding));
    }
  }

  @Test
  void algFindings() {
    complete(AlgFinding.class, Samples.alg());
    sentences(Samples.alg(), explainer::why);
  }

  @Test
  void natFindings() {
    complete(NatFinding.class, Samples.nat());
    sentences(Samples.nat(), explainer::why);
  }

  @Test
  void tcpFindings() {
    complete(TcpFinding.class, Samples.tcp());
    sentences(Samples.tcp(), explainer::why);
  }

  @Test
  void ftpFindings() {
    complete(FtpFinding.class, Samples.ftp());
    sentences(Samples.ftp(), explainer::why);
  }

  @Test
  void events() {
    complete(Event.class, Samples.events());
    sentences(Samples.events(), explainer::event);
  }

  @Test
  void outcomes() {
    complete(Outcome.class, Samples.outcomes());
    assertThat(Samples.outcomes()).allSatisfy(o -> plain(explainer.happened(o)));
  }

  @Test
  void whyRules_nameTheCellAndTheValueFound() {
    assertThat(
            Stream.of(Field.values())
                .map(field -> new FilterFinding.RuleSkipped(1, Samples.RULE, field))
                .map(finding -> explainer.why(finding, Samples.TUPLE)))
        .containsExactly(
            "Rule 2 asks for the way in, but this SYN goes out.",
            "Rule 2 asks for another protocol, but this SYN is TCP.",
            "Rule 2 asks for source 203.0.113.0/24, but this SYN comes from 203.0.113.21.",
            "Rule 2 asks for source port 20, but this SYN comes from port 20.",
            "Rule 2 asks for destination 10.1.1.0/24, but this SYN goes to 10.1.1.10.",
            "Rule 2 asks for destination port 50000-50100, but this SYN goes to port 34311.");
  }

  @Test
  void names() {
    assertThat(Stream.of(DeviceId.values()).map(explainer::device))
        .containsExactly("client", "client firewall", "server firewall", "server");
    assertThat(Stream.of(DeviceId.values()).map(explainer::deviceTitle))
        .containsExactly("Client", "Client firewall", "Server firewall", "Server");
    assertThat(Stream.of(Field.values()).map(explainer::field)).doesNotHaveDuplicates();
    assertThat(Stream.of(Verdict.values()).map(explainer::verdictWord))
        .containsExactly("allow", "drop", "reject");
    assertThat(Stream.of(Lane.values()).map(explainer::lane)).containsExactly("control", "data");
  }

  private static <T> void complete(Class<T> family, List<T> samples) {
    assertThat(samples.stream().map(Object::getClass).collect(Collectors.toSet()))
        .as("a sample of each %s", family.getSimpleName())
        .containsExactlyInAnyOrder(family.getPermittedSubclasses());
  }

  private static <T> void sentences(List<T> samples, Function<T, String> words) {
    for (T sample : samples) {
      String text = words.apply(sample);
      plain(text);
      assertThat(text).as("%s", sample).endsWith(".").matches("(?s)[A-Z0-9].*");
    }
  }

  private static void plain(String text) {
    assertThat(text).isNotBlank().doesNotContain("{", "}", "null", "Optional", "  ");
    assertThat(text).doesNotContain("34,311", "50,000");
  }
}
