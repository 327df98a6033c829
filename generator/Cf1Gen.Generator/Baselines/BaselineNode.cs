using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Baselines;

/// <summary>An object in the file of a baseline.</summary>
/// <param name="Pointer">The pointer to the object.</param>
/// <param name="Content">The object.</param>
internal sealed record BaselineNode(string Pointer, JsonObject Content)
{
    /// <summary>Gets the name of the member that the object is the value of.</summary>
    public string Key { get; init; } = "";

    /// <summary>Gets the members, which are objects.</summary>
    /// <exception cref="BaselineFormatException">A member is not an object.</exception>
    public IEnumerable<BaselineNode> Members => Content.Select(member => Object(member.Key));

    /// <summary>Gets the members, which are texts.</summary>
    /// <exception cref="BaselineFormatException">A member is not a text.</exception>
    public IEnumerable<KeyValuePair<string, string>> Texts =>
        Content.Select(member => new KeyValuePair<string, string>(member.Key, Name(member.Key)));

    /// <summary>Returns a member that is an object; an empty one if there is no such member.</summary>
    /// <exception cref="BaselineFormatException">The member is not an object.</exception>
    public BaselineNode Object(string name) => Content[name] switch
    {
        null => new(PointerTo(name), []) { Key = name },
        JsonObject own => new(PointerTo(name), own) { Key = name },
        _ => throw Unexpected(name, "an object"),
    };

    /// <summary>Returns a member that is a text; an empty one if there is no such member.</summary>
    /// <exception cref="BaselineFormatException">The member is not a text.</exception>
    public string Text(string name) => Content[name] switch
    {
        null => "",
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => throw Unexpected(name, "a text"),
    };

    /// <summary>Returns a member that is an identifier of C#.</summary>
    /// <exception cref="BaselineFormatException">The member is not an identifier.</exception>
    public string Name(string name) => Names(Text(name), PointerTo(name));

    /// <summary>Returns a text that consists of identifiers of C# with dots between them.</summary>
    /// <exception cref="BaselineFormatException">It does not.</exception>
    public string Names(string text) => Names(text, Pointer);

    /// <summary>Returns a member that is a flag; <see langword="false"/> if there is no such member.</summary>
    /// <exception cref="BaselineFormatException">The member is not a flag.</exception>
    public bool Flag(string name) => Content[name] switch
    {
        null => false,
        JsonValue value when value.TryGetValue(out bool flag) => flag,
        _ => throw Unexpected(name, "true or false"),
    };

    /// <summary>Returns a member that is a list of texts; an empty one if there is no such member.</summary>
    /// <exception cref="BaselineFormatException">The member is not a list of texts.</exception>
    public EquatableArray<string> List(string name) => Content[name] switch
    {
        null => default,
        JsonArray list => list
            .Select(item => item is JsonValue value && value.TryGetValue(out string? text)
                ? text
                : throw Unexpected(name, "a list of texts"))
            .ToEquatableArray(),
        _ => throw Unexpected(name, "a list of texts"),
    };

    private static string Names(string text, string pointer) => text.Split('.').All(SyntaxFacts.IsValidIdentifier)
        ? text
        : throw new BaselineFormatException(pointer, $"'{text}' is not a name in C#");

    private BaselineFormatException Unexpected(string name, string expected) => new(PointerTo(name), $"'{name}' is not {expected}");

    private string PointerTo(string name) => DocumentPointer.Append(Pointer, name);
}
