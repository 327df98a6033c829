namespace Cf1Gen.Fuzz.Mutations;

/// <summary>A document that was spoilt.</summary>
/// <param name="Index">Which one of its seed it is.</param>
/// <param name="Origin">The document that it was made of.</param>
/// <param name="Steps">What was done to it.</param>
/// <param name="FileName">The file name. Its extension selects the format.</param>
/// <param name="Text">What became of it.</param>
internal sealed record Mutant(int Index, string Origin, IReadOnlyList<string> Steps, string FileName, string Text);
