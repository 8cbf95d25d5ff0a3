package pinhole.ui.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Nat;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.lesson.Control;
import pinhole.scenario.ScenarioCheck;
import pinhole.scenario.Typed;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.options.Option.Choice;
import pinhole.ui.options.Option.Field;
import pinhole.ui.options.Option.Flag;

class CatalogueTest {
  private final Words words = new Words();
  private final Scenario scenario = ExampleScenarios.active();

  @Test
  void everyOption_hasItsWords() {
    for (Group group : Catalogue.all()) {
      assertThat(words.say("group." + group.key())).isNotBlank();
      for (Option option : group.options()) {
        assertThat(words.name(option)).isNotBlank();
        assertThat(words.help(option)).isNotBlank().hasSizeLessThan(70);
        if (option instanceof Choice<?> choice) {
          values(choice);
        }
      }
    }
  }

  @Test
  void whatIsShown_canBeTypedAgain_andChangesNothing() {
    List<Scenario> scenarios =
        List.of(
            scenario,
            scenario.withNat(DeviceId.CLIENT_FIREWALL, true),
            scenario.withNat(DeviceId.SERVER_FIREWALL, true),
            byHand());
    for (Scenario s : scenarios) {
      for (Field field : all(Field.class)) {
        if (field.about().applies().test(s)) {
          assertThat(field.write().apply(s, field.read().apply(s)))
              .as(field.about().key())
              .isEqualTo(new Typed.Good<>(s));
        }
      }
    }
  }

  @Test
  void everySwitch_switches_andFitsWithTheRest() {
    for (Flag flag : all(Flag.class)) {
      boolean on = flag.read().test(scenario);
      Scenario other = flag.write().apply(scenario, !on);
      assertThat(flag.read().test(other)).as(flag.about().key()).isEqualTo(!on);
      fits(other, flag);
    }
  }

  @Test
  void everyChoice_isTaken_andFitsWithTheRest() {
    all(Choice.class).forEach(this::eachValue);
  }

  private <T> void eachValue(Choice<T> choice) {
    for (T value : choice.values()) {
      Scenario other = choice.write().apply(scenario, value);
      assertThat(choice.read().apply(other)).as(choice.about().key()).isEqualTo(value);
      fits(other, choice);
    }
  }

  private static void fits(Scenario other, Option option) {
    assertThat(ScenarioCheck.problem(other)).as(option.about().key()).isEmpty();
    assertThat(Simulator.run(other).steps()).isNotEmpty();
  }

  @Test
  void addresses_areTranslatedAnew() {
    Scenario hidden = scenario.withNat(DeviceId.CLIENT_FIREWALL, true);
    Scenario moved = typed("network.client-outside", hidden, "198.51.100.77");
    assertThat(moved.clientFirewall().nat())
        .isEqualTo(new Nat.Masquerade(moved.lab().clientOutside()));
    Scenario forwarded = scenario.withNat(DeviceId.SERVER_FIREWALL, true);
    Scenario more = typed("wall.also-forward", forwarded, "40000-40100, 22");
    Scenario other = typed("server.port", more, "2121");
    assertThat(((Nat.Forward) other.serverFirewall().nat()).ports())
        .containsExactly(PortRange.of(2121), new PortRange(40000, 40100), PortRange.of(22));
    assertThat(ScenarioCheck.problem(other)).isEmpty();
  }

  @Test
  void aNewPassiveRange_letsGoOfPortsOutside() {
    assertThat(scenario.lab().ports().serverData()).containsExactly(40007);
    Scenario other = typed("server.passive", scenario, "50000-50010");
    assertThat(other.lab().ports().serverData()).isEmpty();
    assertThat(ScenarioCheck.problem(other)).isEmpty();
  }

  @Test
  void transfersAndFiles_areLists() {
    Scenario two = typed("client.transfers", scenario, "RETR a.txt, LIST, retr b.txt");
    assertThat(two.client().transfers()).hasSize(3);
    assertThat(two.client().transfers().getLast().mode()).isEqualTo(DataMode.PORT);
    assertThat(reason("client.transfers", "GET x")).startsWith("\u201cGET x\u201d is no transfer");
    assertThat(reason("client.transfers", "")).contains("At least one");
    Scenario files = typed("server.files", scenario, "a.txt 800, b.bin 90000, c");
    assertThat(files.server().files()).hasSize(3);
    assertThat(reason("server.files", "a.txt 99999999")).contains("is no file");
    assertThat(reason("server.files", "x,".repeat(60) + "x")).contains("at most 50");
  }

  @Test
  void othersAndBystanders_areLists() {
    Scenario more = typed("network.others", scenario, "2, 4.5 from 10.1.1.11");
    assertThat(more.others()).hasSize(2);
    assertThat(more.others().getLast().startsAtMicros()).isEqualTo(4_500_000);
    assertThat(ScenarioCheck.problem(more)).isEmpty();
    assertThat(Simulator.run(more).steps()).isNotEmpty();
    assertThat(reason("network.others", "soon")).contains("is no session");
    Scenario hosts = typed("network.bystanders", scenario, "server 203.0.113.30 22 80");
    assertThat(hosts.lab().bystanders().getFirst().openPorts()).containsExactly(22, 80);
    assertThat(reason("network.bystanders", "moon 1.2.3.4")).contains("is no host");
    assertThat(reason("network.bystanders", "server")).contains("is no host");
  }

  @Test
  void aFurtherSession_isAdded_changedAndTakenAway() {
    Group first = group("other-1");
    Group second = group("other-2");
    Scenario one = ((Flag) first.options().getFirst()).write().apply(scenario, true);
    assertThat(one.others()).hasSize(1);
    assertThat(one.others().getFirst().client()).isEqualTo(scenario.client());
    assertThat(applying(first, scenario)).containsExactly("other.runs");
    assertThat(applying(second, scenario)).isEmpty();
    assertThat(applying(second, one)).containsExactly("other.runs");
    assertThat(applying(first, one)).contains("other.start", "other.mode", "other.tls");
    Scenario later = typed("other.start", one, "2.5");
    assertThat(later.others().getFirst().startsAtMicros()).isEqualTo(2_500_000);
    Scenario from = typed("other.from", later, "10.1.1.11");
    assertThat(from.others().getFirst().from()).isPresent();
    Scenario list = typed("other.transfers", from, "LIST");
    assertThat(list.others().getFirst().client().transfers()).hasSize(1);
    assertThat(list.client()).isEqualTo(scenario.client());
    assertThat(ScenarioCheck.problem(list)).isEmpty();
    Scenario none = ((Flag) first.options().getFirst()).write().apply(list, false);
    assertThat(none).isEqualTo(scenario);
  }

  private static Group group(String key) {
    return Catalogue.all().stream().filter(g -> g.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<String> applying(Group group, Scenario s) {
    return group.options().stream()
        .map(Option::about)
        .filter(about -> about.applies().test(s))
        .map(Option.About::key)
        .toList();
  }

  @Test
  void aScript_keepsEachByte() {
    String text = Script.text(List.of("USER a\r\n", "\tPORT \\ \u00ff", "x"));
    assertThat(text).isEqualTo("USER a\\r\\n\n\\tPORT \\\\ \\xff\nx");
    assertThat(Script.segments(text)).contains(List.of("USER a\r\n", "\tPORT \\ \u00ff", "x"));
    for (String wrong : List.of("", "a\n\nb", "\\q", "\\x1", "\\", "\u4e00", "a".repeat(1401))) {
      assertThat(Script.segments(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void byHand_hasSomethingToType_andOthersHaveNot() {
    Scenario hand = byHand();
    assertThat(hand.client().options().script()).isNotEmpty();
    assertThat(ScenarioCheck.problem(hand)).isEmpty();
    assertThat(hidden("client.transfers", hand)).isTrue();
    assertThat(hidden("client.script", scenario)).isTrue();
  }

  @Test
  void whatDoesNotFitTogether_isSaidInASentence() {
    Scenario twice = typed("network.client", scenario, "203.0.113.21");
    assertThat(ScenarioCheck.problem(twice).orElseThrow()).endsWith(".");
  }

  @Test
  void aLesson_offersOnlyItsSwitches() {
    List<Group> offered = Catalogue.offering(Set.of(Control.ALG, Control.RULES));
    assertThat(offered)
        .extracting(Group::key)
        .containsExactly("client-firewall", "server-firewall");
    assertThat(offered.getFirst().options())
        .extracting(o -> o.about().key())
        .containsExactly("wall.alg");
    assertThat(OptionsView.offersAny(Set.of(Control.RULES))).isFalse();
    assertThat(OptionsView.offersAny(EnumSet.of(Control.MODE))).isTrue();
  }

  private Scenario byHand() {
    for (Choice<?> choice : all(Choice.class)) {
      if (choice.about().key().equals("client.program")) {
        @SuppressWarnings("unchecked")
        Choice<ClientProfile> programs = (Choice<ClientProfile>) choice;
        return programs.write().apply(scenario, ClientProfile.BY_HAND);
      }
    }
    throw new IllegalStateException();
  }

  private boolean hidden(String key, Scenario s) {
    return all(Option.class).stream()
        .anyMatch(o -> o.about().key().equals(key) && !o.about().applies().test(s));
  }

  private Scenario typed(String key, Scenario s, String text) {
    Typed<Scenario> typed = field(key).write().apply(s, text);
    assertThat(typed.reason()).isEmpty();
    return ((Typed.Good<Scenario>) typed).value();
  }

  private String reason(String key, String text) {
    return field(key).write().apply(scenario, text).reason();
  }

  private static Field field(String key) {
    return all(Field.class).stream()
        .filter(f -> f.about().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private <T> void values(Choice<T> choice) {
    for (T value : choice.values()) {
      assertThat(words.value(choice, value)).isNotBlank();
    }
  }

  private static <O extends Option> List<O> all(Class<O> kind) {
    List<O> all = new ArrayList<>();
    for (Group group : Catalogue.all()) {
      group.options().stream().filter(kind::isInstance).map(kind::cast).forEach(all::add);
    }
    return all;
  }
}
