package pinhole;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Pinhole keeps the rules of its architecture. Each test is named after its rule.
class ArchitectureTest {
  /// Raise it as Pinhole grows: far fewer means that the import went wrong.
  private static final int CLASSES_AT_LEAST = 1;

  private static final JavaClasses PINHOLE =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private final ArchitectureRules rules = new ArchitectureRules("pinhole");

  @Test
  void importsPointDownOnly() {
    rules.importsPointDownOnly().check(PINHOLE);
  }

  @Test
  void packagesFormNoCycle() {
    rules.packagesFormNoCycle().check(PINHOLE);
  }

  @Test
  void siblingViewsMeetOnlyInPlaybackAndKit() {
    rules.siblingViewsMeetOnlyInPlaybackAndKit().check(PINHOLE);
  }

  @Test
  void nothingBelowTheUiKnowsTheScreen() {
    rules.nothingBelowTheUiKnowsTheScreen().check(PINHOLE);
  }

  @Test
  void engineUsesPlainJavaOnly() {
    rules.engineUsesPlainJavaOnly().check(PINHOLE);
  }

  @Test
  void engineKeepsItsOrder() {
    rules.engineKeepsItsOrder().check(PINHOLE);
  }

  @Test
  void engineKnowsNeitherTimeNorChance() {
    rules.engineKnowsNeitherTimeNorChance().check(PINHOLE);
  }

  @Test
  void engineNamesAreNotNamesOfJavaFx() {
    rules.engineNamesAreNotNamesOfJavaFx().check(PINHOLE);
  }

  @Test
  void enginePublicTypesAreValues() {
    rules.enginePublicTypesAreValues().check(PINHOLE);
  }

  @Test
  void engineRecordsHaveNoGetters() {
    rules.engineRecordsHaveNoGetters().check(PINHOLE);
  }

  @Test
  void onlyThePlaybackClockReadsTheTime() {
    rules.onlyThePlaybackClockReadsTheTime().check(PINHOLE);
  }

  @Test
  void namesSayTheRole() {
    rules.namesSayTheRole().check(PINHOLE);
  }

  @Test
  void noStaticState() {
    rules.noStaticState().check(PINHOLE);
  }

  @Test
  void noPublicMutableFields() {
    rules.noPublicMutableFields().check(PINHOLE);
  }

  @Test
  void classesWereImported() {
    rules.classesWereImported(CLASSES_AT_LEAST).check(PINHOLE);
  }
}
