package pinhole.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pinhole.lesson.Complaints;
import pinhole.lesson.Fields;
import pinhole.lesson.Glossary;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLoader;
import pinhole.lesson.LessonSource;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.Nearest;
import pinhole.scenario.Problem;

/// All challenges of a source, in their order.
///
/// @param challenges as they are written
/// @param loader reads their variants
public record ChallengeLibrary(List<Challenge> challenges, ChallengeLoader loader) {
  static final String INDEX = "challenges/index.yaml";
  private static final int MOST = 100;

  /// Copies the list.
  public ChallengeLibrary {
    challenges = List.copyOf(challenges);
  }

  /// The challenges that come with the app.
  ///
  /// @throws LessonException with everything that is wrong in the first file that is wrong
  public static ChallengeLibrary shipped() throws LessonException {
    return load(LessonSource.shipped(), Locale.ROOT);
  }

  /// The challenges of a source.
  ///
  /// @param locale of the words; the authors' own are read where there is no translation
  /// @throws LessonException with everything that is wrong in the first file that is wrong
  public static ChallengeLibrary load(LessonSource source, Locale locale) throws LessonException {
    Set<String> glossary = Glossary.of(source, locale).entries().keySet();
    List<String> ids = ids(source);
    ChallengeLoader loader = new ChallengeLoader(source, glossary, locale);
    List<Challenge> all = new ArrayList<>();
    for (String id : ids) {
      all.add(loader.load(id));
    }
    return new ChallengeLibrary(all, loader);
  }

  /// The ids of the challenges of a source in their order, whether they load or not.
  ///
  /// @throws LessonException with everything that is wrong in that list
  static List<String> ids(LessonSource source) throws LessonException {
    Complaints complaints = new Complaints(source.name(INDEX));
    LocatedNode root = LessonLoader.tree(source, INDEX, complaints);
    List<String> ids =
        Fields.of(root, "the index", List.of("challenges"), complaints)
            .map(it -> it.texts("challenges", MOST))
            .orElse(List.of());
    complaints.orThrow();
    return ids;
  }

  /// A challenge by its id (`03-ftps-nat`), its number (`3`) or its name (`ftps-nat`).
  ///
  /// @throws LessonException if there is none; it says which one was probably meant
  public Challenge find(String name) throws LessonException {
    Optional<Challenge> found = challenges.stream().filter(it -> answersTo(it, name)).findFirst();
    return found.orElseThrow(() -> unknown(name));
  }

  /// A variant of a challenge: equal seeds give equal variants.
  ///
  /// @param name as for [#find]
  /// @throws LessonException if there is none
  public Challenge find(String name, long seed) throws LessonException {
    return loader.load(find(name).id(), seed);
  }

  private static boolean answersTo(Challenge challenge, String name) {
    return challenge.id().equals(name)
        || challenge.id().substring(3).equals(name)
        || name.matches("0?" + challenge.number());
  }

  private LessonException unknown(String name) {
    Words words = new Words(Locale.ENGLISH);
    List<String> ids = challenges.stream().map(Challenge::id).toList();
    Optional<String> meant = Nearest.of(name, ids);
    String said =
        meant.isPresent()
            ? words.say("problem.meant", name, meant.get())
            : words.say("problem.unknown", name, String.join(", ", ids));
    return new LessonException(List.of(new Problem(INDEX, 0, said)));
  }
}
