namespace Cf1Gen.Fuzz.Checks;

/// <param name="Elapsed">What the generator took.</param>
/// <param name="Faults">What was wrong.</param>
internal sealed record CheckResult(TimeSpan Elapsed, IReadOnlyList<Fault> Faults);
