namespace Cf1Gen.Fuzz;

/// <summary>The result of a run.</summary>
/// <param name="Mutants">How many were generated from.</param>
/// <param name="Compiled">How many of them were compiled, and not only parsed.</param>
/// <param name="FailedMutants">How many had at least one fault.</param>
/// <param name="Slowest">What the generator took at most.</param>
/// <param name="SlowestMutant">The mutant for which it took that.</param>
public sealed record FuzzReport(int Mutants, int Compiled, int FailedMutants, TimeSpan Slowest, int SlowestMutant);
