namespace Cf1Gen.Repository.Tests;

/// <summary>A line of prose: a comment, a message, the name of a test, or a line of a page.</summary>
internal sealed record TextLine(string Path, int Number, string Text);
