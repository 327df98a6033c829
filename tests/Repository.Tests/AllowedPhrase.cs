namespace Cf1Gen.Repository.Tests;

/// <summary>A use of a marked word that is right.</summary>
/// <param name="Path">The file.</param>
/// <param name="Phrase">The phrase in its line.</param>
/// <param name="Reason">Why it is right.</param>
internal sealed record AllowedPhrase(string Path, string Phrase, string Reason)
{
    /// <summary>Gets the allowed phrases in comments and messages of the code.</summary>
    public static IReadOnlyList<AllowedPhrase> InCode { get; } = [];

    /// <summary>Gets the allowed phrases in the pages.</summary>
    public static IReadOnlyList<AllowedPhrase> InPages { get; } = [];

    /// <summary>Returns whether this allows a line.</summary>
    public bool Covers(TextLine line) => line.Path == Path && line.Text.Contains(Phrase, StringComparison.Ordinal);
}
