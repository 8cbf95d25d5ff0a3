package pinhole;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each rule finds exactly the violations planted for it under `archfixtures.pinhole`.
class ArchitectureRulesProveTest {
  private static final Pattern OFFENDER =
      Pattern.compile("archfixtures\\.pinhole\\.(?:[a-z]\\w*\\.)+([A-Z]\\w*)");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPath(Path.of("target/test-classes/archfixtures"));

  private final ArchitectureRules rules = new ArchitectureRules("archfixtures.pinhole");

  @Test
  void importsPointDownOnly() {
    assertThat(offenders(rules.importsPointDownOnly()))
        .containsExactly("AsksWhatIf", "LooksUp", "Stray", "TeachesBack");
  }

  @Test
  void packagesFormNoCycle() {
    assertThat(offenders(rules.packagesFormNoCycle())).containsExactly("AsksWhatIf");
  }

  @Test
  void siblingViewsMeetOnlyInPlaybackAndKit() {
    assertThat(offenders(rules.siblingViewsMeetOnlyInPlaybackAndKit()))
        .containsExactly("CallsSibling");
  }

  @Test
  void nothingBelowTheUiKnowsTheScreen() {
    assertThat(offenders(rules.nothingBelowTheUiKnowsTheScreen()))
        .containsExactly("PaintsAwt", "PaintsColours");
  }

  @Test
  void engineUsesPlainJavaOnly() {
    assertThat(offenders(rules.engineUsesPlainJavaOnly()))
        .containsExactly("LooksUp", "ReadsDisk", "RunsBeside", "WaitsForOthers");
  }

  @Test
  void engineKeepsItsOrder() {
    assertThat(offenders(rules.engineKeepsItsOrder()))
        .containsExactly(
            "HashesByCollector", "HashesByConstructor", "HashesByFactory", "HashesByReference");
  }

  @Test
  void engineKnowsNeitherTimeNorChance() {
    assertThat(offenders(rules.engineKnowsNeitherTimeNorChance()))
        .containsExactly("ReadsClock", "TakesChances");
  }

  @Test
  void engineNamesAreNotNamesOfJavaFx() {
    assertThat(offenders(rules.engineNamesAreNotNamesOfJavaFx())).containsExactly("Timeline");
  }

  @Test
  void enginePublicTypesAreValues() {
    assertThat(offenders(rules.enginePublicTypesAreValues()))
        .containsExactly("OpenChoice", "OpenToSubclasses");
  }

  @Test
  void engineRecordsHaveNoGetters() {
    assertThat(offenders(rules.engineRecordsHaveNoGetters())).containsExactly("HasGetter");
  }

  @Test
  void onlyThePlaybackClockReadsTheTime() {
    assertThat(offenders(rules.onlyThePlaybackClockReadsTheTime()))
        .containsExactly("TakesTime", "TicksItself");
  }

  @Test
  void namesSayTheRole() {
    assertThat(offenders(rules.namesSayTheRole())).containsExactly("LessonManager", "LessonUtils");
  }

  @Test
  void noStaticState() {
    assertThat(offenders(rules.noStaticState())).containsExactly("CountsForAll");
  }

  @Test
  void noPublicMutableFields() {
    assertThat(offenders(rules.noPublicMutableFields())).containsExactly("LetsAnybodyWrite");
  }

  @Test
  void classesWereImported() {
    int planted = PLANTED.size();
    assertThat(rules.classesWereImported(planted).evaluate(PLANTED).hasViolation()).isFalse();
    assertThat(rules.classesWereImported(planted + 1).evaluate(PLANTED).hasViolation()).isTrue();
  }

  @Test
  void everyRuleIsCheckedAndProven() {
    List<String> all =
        Stream.of(ArchitectureRules.class.getDeclaredMethods())
            .filter(it -> it.getReturnType().equals(ArchRule.class))
            .map(Method::getName)
            .toList();
    assertThat(all).hasSizeGreaterThan(10);
    assertThat(tests(ArchitectureTest.class)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(tests(getClass())).containsAll(all);
  }

  private static List<String> tests(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(it -> it.isAnnotationPresent(Test.class))
        .map(Method::getName)
        .toList();
  }

  /// The class that each violation names first is the one that broke the rule.
  private static NavigableSet<String> offenders(ArchRule rule) {
    NavigableSet<String> names = new TreeSet<>();
    for (String violation : rule.evaluate(PLANTED).getFailureReport().getDetails()) {
      OFFENDER
          .matcher(violation)
          .results()
          .findFirst()
          .map(it -> it.group(1))
          .ifPresent(names::add);
    }
    return names;
  }
}
