/// Challenges: tasks that are graded by behaviour. Sessions must succeed, strangers must stay out,
/// and the fewest and narrowest holes win.
package pinhole.challenge;
