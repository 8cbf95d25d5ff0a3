package pinhole;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of docs/ARCHITECTURE.md as ArchUnit rules, for the packages under one root.
///
/// [ArchitectureTest] checks `pinhole` with them. [ArchitectureRulesProveTest] checks that each of
/// them finds the violation planted for it under `archfixtures.pinhole`.
record ArchitectureRules(String root) {
  private static final Set<String> COPIES = Set.of("of", "ofEntries", "copyOf");
  private static final Set<String> HASHING_COLLECTORS =
      Set.of("toSet", "toUnmodifiableSet", "toMap", "toUnmodifiableMap", "groupingBy");
  private static final Set<String> CLOCKS = Set.of("nanoTime", "currentTimeMillis");
  private static final String JAVAFX_NAMES =
      "Timeline|Node|Effect|Binding|Duration|Scene|Window|Animation|Transition|Shape|Path|Region"
          + "|Label";

  ArchRule importsPointDownOnly() {
    return classes()
        .should(importOnlyWhatTheirLayerMay())
        .because("whoever reads a package needs to know only those below it: see LAYERS")
        .allowEmptyShould(true);
  }

  ArchRule packagesFormNoCycle() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a cycle can only be understood, tested and changed together")
        .allowEmptyShould(true);
  }

  ArchRule siblingViewsMeetOnlyInPlaybackAndKit() {
    return slices()
        .matching(root + ".ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAnyPackage(in("ui.playback"), in("ui.kit")))
        .because("a view follows the playhead and never calls another view")
        .allowEmptyShould(true);
  }

  ArchRule nothingBelowTheUiKnowsTheScreen() {
    return noClasses()
        .that(not(resideInAnyPackage(in("ui"), in("app"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "com.sun.javafx..",
            "org.controlsfx..",
            "atlantafx..",
            "org.kordamp.ikonli..",
            "java.awt..",
            "javax.swing..")
        .because("commands, lessons and tests run without a toolkit; pictures come from app")
        .allowEmptyShould(true);
  }

  ArchRule engineUsesPlainJavaOnly() {
    return classes()
        .that(resideInAPackage(in("engine")))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(in("engine"), "java.lang..", "java.util..")
                .and(not(resideInAnyPackage("java.util.concurrent..")))
                .and(not(JavaClass.Predicates.belongToAnyOf(Thread.class, ProcessBuilder.class))))
        .because("the engine has no clock, no disk, no threads and no screen")
        .allowEmptyShould(true);
  }

  ArchRule engineKeepsItsOrder() {
    return noClasses()
        .that(resideInAPackage(in("engine")))
        .should()
        .accessTargetWhere(
            calls(
                "hash collections",
                (owner, method) ->
                    isOneOf(
                            owner,
                            List.of(
                                HashMap.class,
                                HashSet.class,
                                Hashtable.class,
                                IdentityHashMap.class,
                                WeakHashMap.class))
                        || (isOneOf(owner, List.of(Map.class, Set.class))
                            && COPIES.contains(method))
                        || (owner.isEquivalentTo(Collectors.class)
                            && HASHING_COLLECTORS.contains(method))))
        .because("they iterate in another order in the next JVM, so two runs would differ")
        .allowEmptyShould(true);
  }

  ArchRule engineKnowsNeitherTimeNorChance() {
    return noClasses()
        .that(resideInAPackage(in("engine")))
        .should()
        .accessTargetWhere(
            calls(
                "the clock or chance",
                (owner, method) ->
                    (owner.isEquivalentTo(System.class) && CLOCKS.contains(method))
                        || (owner.isEquivalentTo(Math.class) && method.equals("random"))
                        || isOneOf(owner, List.of(Random.class, UUID.class))))
        .because("the same scenario must always give the same recording")
        .allowEmptyShould(true);
  }

  ArchRule engineNamesAreNotNamesOfJavaFx() {
    return noClasses()
        .that(resideInAPackage(in("engine")))
        .should()
        .haveNameMatching(".*[.$](" + JAVAFX_NAMES + ")")
        .because("a view imports both and would have to write one of them in full")
        .allowEmptyShould(true);
  }

  ArchRule enginePublicTypesAreValues() {
    return classes()
        .that(resideInAPackage(in("engine")))
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should(beAValueOrAChoice())
        .because("machines are functions over values, and a switch over a choice is exhaustive")
        .allowEmptyShould(true);
  }

  ArchRule engineRecordsHaveNoGetters() {
    return methods()
        .that()
        .areDeclaredInClassesThat(resideInAPackage(in("engine")))
        .and()
        .areDeclaredInClassesThat()
        .areRecords()
        .should()
        .haveNameNotMatching("get[A-Z].*")
        .because("a record's accessors are named after its components")
        .allowEmptyShould(true);
  }

  ArchRule onlyThePlaybackClockReadsTheTime() {
    return noClasses()
        .that(resideInAPackage(in("ui")))
        .and()
        .doNotHaveFullyQualifiedName(root + ".ui.playback.PlaybackClock")
        .should()
        .accessTargetWhere(
            calls(
                "the clock",
                (owner, method) ->
                    (owner.isEquivalentTo(System.class) && CLOCKS.contains(method))
                        || (owner.getPackageName().equals("java.time") && method.equals("now"))))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javafx.animation.AnimationTimer")
        .because("where things stand follows from the playhead alone, or nobody could scrub it")
        .allowEmptyShould(true);
  }

  ArchRule namesSayTheRole() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)")
        .because("these words fit any class and therefore say nothing about this one")
        .allowEmptyShould(true);
  }

  ArchRule noStaticState() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("state belongs to an object that somebody built and handed on")
        .allowEmptyShould(true);
  }

  ArchRule noPublicMutableFields() {
    return fields()
        .that()
        .arePublic()
        .should()
        .beFinal()
        .because("a change needs a verb that can be found and tested")
        .allowEmptyShould(true);
  }

  /// Guards all others: a rule over no classes always holds.
  ArchRule classesWereImported(int atLeast) {
    return classes()
        .should(
            new ArchCondition<JavaClass>("be at least " + atLeast) {
              private int count;

              @Override
              public void init(Collection<JavaClass> all) {
                count = all.size();
              }

              @Override
              public void check(JavaClass each, ConditionEvents events) {}

              @Override
              public void finish(ConditionEvents events) {
                if (count < atLeast) {
                  events.add(violated(root, "imported " + count + " classes under " + root));
                }
              }
            })
        .because("a rule over no classes always holds")
        .allowEmptyShould(true);
  }

  private String in(String layer) {
    return root + "." + layer + "..";
  }

  private ArchCondition<JavaClass> importOnlyWhatTheirLayerMay() {
    return new ArchCondition<>("import only what their layer may") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        String here = relative(from.getPackageName());
        Layer layer = Layer.of(here);
        if (layer == null) {
          events.add(violated(from, from.getName() + " is in a package that no layer lists"));
          return;
        }
        from.getDirectDependenciesFromSelf().stream()
            .filter(to -> to.getTargetClass().getPackageName().startsWith(root + "."))
            .filter(to -> !layer.mayImport(relative(to.getTargetClass().getPackageName())))
            .forEach(to -> events.add(violated(to, to.getDescription())));
      }
    };
  }

  private String relative(String packageName) {
    return packageName.substring(Math.min(root.length() + 1, packageName.length()));
  }

  private static ArchCondition<JavaClass> beAValueOrAChoice() {
    return new ArchCondition<>("be records, enums, sealed interfaces or final classes") {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        boolean plain = each.getModifiers().contains(JavaModifier.FINAL);
        boolean choice = each.isInterface() && each.isSealed();
        if (!each.isRecord() && !each.isEnum() && !plain && !choice) {
          events.add(violated(each, each.getName() + " is open to anybody's subclass"));
        }
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> calls(
      String what, BiPredicate<JavaClass, String> ownerAndMethod) {
    return DescribedPredicate.describe(
        "calls " + what, it -> ownerAndMethod.test(it.getTargetOwner(), it.getName()));
  }

  private static boolean isOneOf(JavaClass owner, List<Class<?>> types) {
    return types.stream().anyMatch(owner::isEquivalentTo);
  }

  /// A row of the table in docs/ARCHITECTURE.md: a package and what it may import.
  private record Layer(String name, List<String> below) {
    private static final String[] FEATURES = {
      "engine",
      "explain",
      "scenario",
      "lesson",
      "challenge",
      "whatif",
      "capture",
      "export",
      "handout",
      "ladder",
      "progress",
      "reality",
      "settings",
      "wire"
    };
    private static final List<Layer> LAYERS =
        List.of(
            layer("engine.trace"),
            layer("engine.net"),
            layer("engine.tcp", "engine.net", "engine.trace"),
            layer("engine.ftp", "engine.net", "engine.tcp", "engine.trace"),
            layer("engine.firewall", "engine.net", "engine.trace", "engine.ftp"),
            layer("engine.sim", "engine"),
            layer("explain", "engine"),
            layer("scenario", "engine"),
            layer("lesson", "engine", "explain", "scenario"),
            layer("challenge", "engine", "explain", "scenario", "lesson"),
            layer("whatif", "engine", "explain"),
            layer("capture", "engine", "explain", "wire"),
            // A capture is made of packets, a drawing of the ladder's rows.
            layer("export", "engine", "explain", "wire", "ladder"),
            layer("ladder", "engine"),
            layer("handout", "engine", "explain", "lesson", "challenge", "ladder"),
            layer("reality", "engine", "scenario"),
            layer("settings"),
            layer("progress", "scenario", "settings"),
            layer("wire", "engine"),
            layer("ui.kit"),
            layer("ui.playback", "engine"),
            layer("ui", FEATURES).and("ui.playback", "ui.kit"),
            layer("cli", FEATURES),
            layer("app", FEATURES).and("ui", "cli"));

    static Layer layer(String name, String... below) {
      return new Layer(name, List.of(below));
    }

    /// The first row that holds the package, or null.
    static Layer of(String packageName) {
      return LAYERS.stream().filter(it -> holds(it.name, packageName)).findFirst().orElse(null);
    }

    Layer and(String... more) {
      return new Layer(name, Stream.concat(below.stream(), List.of(more).stream()).toList());
    }

    boolean mayImport(String packageName) {
      return holds(name, packageName) || below.stream().anyMatch(it -> holds(it, packageName));
    }

    private static boolean holds(String layer, String packageName) {
      return packageName.equals(layer) || packageName.startsWith(layer + ".");
    }
  }
}
