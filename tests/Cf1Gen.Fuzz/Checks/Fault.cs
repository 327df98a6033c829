namespace Cf1Gen.Fuzz.Checks;

/// <summary>A failure that no document may cause.</summary>
/// <param name="Kind">What faults of many mutants have in common when they have one cause.</param>
/// <param name="Message">What happened, in full.</param>
internal sealed record Fault(string Kind, string Message);
