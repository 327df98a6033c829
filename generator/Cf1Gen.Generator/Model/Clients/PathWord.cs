namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A part of a path that can name something.</summary>
/// <param name="Text">The text as the document contains it.</param>
/// <param name="IsParameter">Whether the part is a parameter.</param>
/// <param name="IsAction">Whether the part follows a colon, <c>{id}:cancel</c>.</param>
internal sealed record PathWord(string Text, bool IsParameter, bool IsAction);
