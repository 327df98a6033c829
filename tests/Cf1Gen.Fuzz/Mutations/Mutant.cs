namespace Cf1Gen.Fuzz.Mutations;

/// <summary>A document that was spoilt.</summary>
/// <param name="Index">Which one of its seed it is.</param>
/// <param name="Origin">The document that it was made of.</param>
/// <param name="Steps">What was done to it.</param>
/// <param name="FileName">What its file is called: the ending says in which language it is read.</param>
/// <param name="Text">What became of it.</param>
internal sealed record Mutant(int Index, string Origin, IReadOnlyList<string> Steps, string FileName, string Text);
