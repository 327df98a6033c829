namespace Cf1Gen.Fuzz.Checks;

/// <summary>Something that may not happen, whatever a document says.</summary>
/// <param name="Kind">What faults of many mutants have in common when they have one cause.</param>
/// <param name="Message">What happened, in full.</param>
internal sealed record Fault(string Kind, string Message);
