/// What a learner has seen, answered and solved, the questions that come up again for review, and
/// the file in which all of it survives. Lessons and challenges are known by their ids only.
package pinhole.progress;
