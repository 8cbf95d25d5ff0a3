package pinhole.ui.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.scenario.TypedReader;

/// The drafts of all rules of a wall, in the order of the rules.
final class Drafts {
  private final TypedReader reader;
  private List<Draft> all = new ArrayList<>();

  Drafts(TypedReader reader) {
    this.reader = reader;
  }

  /// All of them in order.
  List<Draft> all() {
    return Collections.unmodifiableList(all);
  }

  /// The rules whose draft cannot be read, from 1.
  List<Integer> wrong() {
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isValid()) {
        wrong.add(i + 1);
      }
    }
    return wrong;
  }

  /// Finds each rule's draft again, or makes it.
  ///
  /// @return what was typed and is lost by that
  List<String> follow(List<Rule> rules) {
    List<Optional<Draft>> found = owners(rules);
    List<Draft> left = new ArrayList<>(all);
    found.forEach(draft -> draft.ifPresent(left::remove));
    List<String> lost = new ArrayList<>();
    List<Draft> next = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      Optional<Draft> own = found.get(i);
      if (own.isEmpty() && i < all.size() && left.remove(all.get(i))) {
        own = Optional.of(all.get(i));
        lost.add(all.get(i).adopt(rule));
      }
      next.add(own.orElseGet(() -> new Draft(rule, reader)));
    }
    left.stream().filter(d -> !d.isValid()).map(d -> d.text(d.wrongCell())).forEach(lost::add);
    all = next;
    lost.removeIf(String::isEmpty);
    return lost;
  }

  /// The firewall as it counts: rules that cannot be read are off.
  FirewallSetup counted(FirewallSetup setup) {
    List<Optional<Draft>> owners = owners(setup.rules());
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < owners.size(); i++) {
      Rule rule = setup.rules().get(i);
      boolean wrong = owners.get(i).filter(d -> !d.isValid()).isPresent();
      rules.add(wrong ? rule.switched(false) : rule);
    }
    return rules.equals(setup.rules()) ? setup : setup.withRules(rules);
  }

  /// Whether rows show the rules as they are: not if a change was refused, or if rules that are the
  /// same changed places.
  ///
  /// @param seen the draft of each row
  boolean fit(List<Draft> seen, List<Rule> rules) {
    return seen.equals(all)
        && rules.size() == all.size()
        && IntStream.range(0, all.size()).allMatch(i -> all.get(i).is(rules.get(i)));
  }

  /// Forgets all of them, with what was typed.
  void clear() {
    all = new ArrayList<>();
  }

  /// Puts a new draft at a place.
  void add(int index, Rule rule) {
    all.add(index, new Draft(rule, reader));
  }

  /// Takes a draft away.
  void remove(int index) {
    all.remove(index);
  }

  /// Moves a draft to another place.
  void move(int from, int to) {
    all.add(to, all.remove(from));
  }

  /// The rules as they stand in the drafts.
  List<Rule> rules() {
    return all.stream().map(Draft::rule).toList();
  }

  /// The draft of each rule: the one at its own place if that fits, or else one that fits.
  private List<Optional<Draft>> owners(List<Rule> rules) {
    List<Draft> left = new ArrayList<>(all);
    List<Optional<Draft>> found = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Draft here = i < all.size() ? all.get(i) : null;
      boolean fits = here != null && here.is(rules.get(i));
      found.add(fits ? Optional.of(here) : Optional.empty());
      if (fits) {
        left.remove(here);
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (found.get(i).isEmpty()) {
        Optional<Draft> other = left.stream().filter(d -> d.is(rule)).findFirst();
        other.ifPresent(left::remove);
        found.set(i, other);
      }
    }
    return found;
  }
}
